import { diffArrays } from 'diff';
import type { MdastNode } from 'satteri';
import { memoizeByText } from '../../lib/memoize.ts';
import { frontMatterIn, parseYaml } from '../../lib/yaml.ts';
import { type BlockNodes, readBlockNodes, readBlocks } from '../documents/blocks.ts';
import { readContent } from '../documents/content.ts';
import { isUntranslated } from '../documents/draft.ts';
import { lineAt, withPlainLineEnds } from '../documents/source-file.ts';
import { normaliseWords } from '../documents/wording.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Rendered, Wording } from './accepted-wordings.ts';
import { fingerprint } from './content-hash.ts';
import { piecesOf, range } from './inline-content.ts';
import { textsIn } from './scalars.ts';
import type { Part, Piece, Place, Unit, Units } from './unit.ts';

/** A part in one language. */
interface LocalPart extends Pick<Part, 'key' | 'kind'> {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly place: Omit<Place, 'file'>;
}

/** A unit in one language. */
interface LocalUnit extends Pick<Unit, 'key' | 'line'> {
  /** Its words, without markup (`normaliseWords`). */
  readonly words: string;
  readonly parts: readonly LocalPart[];
}

/** A text in one language. Fields are identified by their names, blocks by their order. */
interface LocalText {
  readonly fields: readonly LocalUnit[];
  readonly blocks: readonly LocalUnit[];
}

/** The fields of a front matter that hold words for readers; the others are days, ids and the like. */
const fieldsOfWords: readonly string[] = ['title', 'description', 'place', 'phrase', 'law', 'by'];

/**
 * The units of a text next to its translation, with the wordings of the original that the translation renders.
 * @param root folder of the project
 * @param name the document’s folder in `content/`, such as `legal/assembly`
 * @param rendered what was accepted of it; undefined when nothing was
 * @throws Error with a message `line:column: reason` when a file is not valid MDX
 */
export function unitsOfText(
  root: string,
  name: string,
  original: LocaleCode,
  locale: LocaleCode,
  rendered?: Rendered,
): Units {
  const file = `content/${name}/${locale}.mdx`;
  const content = readContent(root);
  const model = takeApart(content.read(name, original).text);
  const source = content.find(name, locale);
  const text = source ? takeApart(source.text) : { fields: [], blocks: [] };
  const partsOf = partsWith(file, model, source && text);
  const fields = model.fields.map((field): Unit => {
    const { key, words } = field;
    const unit = text.fields.find((other) => other.key === key);
    return {
      key,
      original: words,
      translation: unit?.words,
      file,
      line: unit?.line ?? 1,
      rendered: rendered?.fields[key]?.words,
      parts: partsOf(field),
    };
  });

  const known = rendered?.blocks ?? [];
  const partners = matchBlocks(model.blocks, known);
  const inStep = text.blocks.length === model.blocks.length;
  // The number of paragraphs of the original has changed, and the translation still has those it was accepted with.
  const asAccepted = !inStep && text.blocks.length === known.length;
  const blocks = model.blocks.map((block, index): Unit => {
    const { key, words } = block;
    const partner = partners[index];
    const at = inStep ? index : partner;
    // Otherwise, blocks of one name are the best guess; that the texts are not parallel is reported as well.
    const unit = inStep || asAccepted ? text.blocks[at ?? -1] : text.blocks.find((other) => other.key === key);
    return {
      key,
      original: words,
      translation: unit && unit.words !== '' && !isUntranslated(unit.words, words) ? unit.words : undefined,
      file,
      line: unit?.line ?? 1,
      rendered: partner === undefined ? undefined : known[partner]?.words,
      parts: partsOf(block),
    };
  });
  return { fields, blocks: withLines(blocks), there: text.blocks.length, parallel: partsOf !== noParts };
}

const noParts = (): Part[] => [];

/**
 * Makes the parts of the original’s units.
 * @param text the translation; undefined when there is none yet: then the file of the original serves as a template
 * @returns `noParts` when original and translation are not parallel
 */
function partsWith(file: string, model: LocalText, text: LocalText | undefined): (unit: LocalUnit) => Part[] {
  const all = ({ fields, blocks }: LocalText) => [...fields, ...blocks].flatMap(({ parts }) => parts);
  const [sources, targets] = [all(model), all(text ?? model)];
  const parallel = sources.length === targets.length && sources.every(({ key }, index) => key === targets[index]?.key);
  if (!parallel) return noParts;
  const targetOf = new Map(sources.map((source, index) => [source, targets[index] ?? source]));
  return ({ parts }) =>
    parts.map((source): Part => {
      const target = targetOf.get(source) ?? source;
      return {
        key: source.key,
        kind: source.kind,
        source: source.text,
        target: text ? target.text : '',
        pieces: { source: source.pieces, target: text ? target.pieces : [] },
        notes:
          source.key === 'phrase'
            ? ['These words must stand, letter for letter, in the paragraph of the statement.']
            : [],
        place: { file, ...target.place },
      };
    });
}

/**
 * Splits a text into its parts.
 * @param source the whole MDX file, without a byte-order mark
 * @throws Error with a message `line:column: reason` when the file is not valid MDX
 */
const takeApart = memoizeByText((source): LocalText => ({ fields: fieldsIn(source), blocks: blocksIn(source) }));

function fieldsIn(source: string): LocalUnit[] {
  const front = frontMatterIn(source);
  if (!front) return [];
  return textsIn(parseYaml(front.yaml).document.contents)
    .filter(({ path }) => fieldsOfWords.includes(path.at(-1) ?? ''))
    .map(({ path, value, start, end, write }) => {
      const key = path.join('.');
      const line = lineAt(source, start + front.start);
      const place = { line, start: start + front.start, end: end + front.start, write };
      const part = { key, kind: 'plain', text: value, pieces: [value], place } as const;
      return { key, words: normaliseWords(value), line, parts: [part] };
    });
}

function blocksIn(source: string): LocalUnit[] {
  const blocks = readBlocks(source);
  const counts = new Map<string, number>();
  return readBlockNodes(source).map((nodes, index) => {
    const { id, kind } = nodes;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const key = id ?? `${kind}-${count}`;
    const { text = '', line = 1 } = blocks[index] ?? {};
    return { key, words: normaliseWords(text), line, parts: partsOfBlock(source, key, nodes) };
  });
}

function partsOfBlock(source: string, key: string, block: BlockNodes): LocalPart[] {
  const lines = linesOf(block);
  return lines.map((nodes, index) => {
    const { start } = range(nodes[0]);
    const { end } = range(nodes.at(-1));
    return {
      key: lines.length > 1 ? `${key}.${index + 1}` : key,
      kind: 'block',
      text: withPlainLineEnds(source.slice(start, end)),
      pieces: piecesOf(source, nodes).map(plain),
      place: { line: lineAt(source, start), start, end, write: (given) => given },
    };
  });
}

/** The stretches of text in a block: one, or one for each item of a list. */
function linesOf({ kind, nodes }: BlockNodes): (readonly MdastNode[])[] {
  const stretches = (node: MdastNode): (readonly MdastNode[])[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return [node.children];
    return 'children' in node ? (node.children as MdastNode[]).flatMap(stretches) : [];
  };
  const found = nodes.flatMap(stretches);
  // The parser does not make a paragraph of a line of tags.
  return kind === 'paragraph' && found.length === 0 ? [nodes] : found;
}

function plain(piece: Piece): Piece {
  if (typeof piece === 'string') return withPlainLineEnds(piece);
  if ('alone' in piece) return { alone: withPlainLineEnds(piece.alone) };
  return { ...piece, inner: piece.inner.map(plain) };
}

/**
 * Matches each block of the original with the accepted wording that it had, recognised by its words wherever it is now.
 * A block with new words takes the place of a missing one at the same spot: it was changed.
 * @returns indexes into `known`; undefined for a block that is new
 */
function matchBlocks(blocks: readonly LocalUnit[], known: readonly Wording[]): (number | undefined)[] {
  // Usually nothing has changed.
  if (known.length === blocks.length && blocks.every(({ words }, index) => words === known[index]?.words)) {
    return blocks.map((_, index) => index);
  }
  const before = known.map(({ hash }) => hash);
  const now = blocks.map(({ words }) => fingerprint(words));
  const partners: (number | undefined)[] = [];
  let old = 0;
  let gone: number[] = [];
  for (const { value, added, removed } of diffArrays(before, now)) {
    const span = value.map((_, index) => old + index);
    if (removed) {
      gone = span;
      old += value.length;
    } else if (added) {
      partners.push(...value.map((_, index) => gone[index]));
      gone = [];
    } else {
      partners.push(...span);
      old += value.length;
      gone = [];
    }
  }
  return partners;
}

/** A missing block belongs after the one before it. */
function withLines(blocks: readonly Unit[]): Unit[] {
  let line = 1;
  return blocks.map((block) => {
    line = Math.max(line, block.line);
    return { ...block, line };
  });
}
