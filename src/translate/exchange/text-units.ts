import type { MdastNode } from 'satteri';
import { parseDocument } from 'yaml';
import { type BlockNodes, readBlockNodes } from '../../model/documents/blocks.ts';
import { piecesOf, range } from './inline-content.ts';
import { textsIn } from './scalars.ts';
import { lineAt, readSourceFile, type SourceFile, withPlainLineEnds } from './source-file.ts';
import type { ExchangeUnit, Piece } from './unit.ts';

/** A wording in a file. */
interface Wording extends Pick<ExchangeUnit, 'key' | 'kind'> {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly write: (text: string) => string;
}

/** The fields of a front matter that hold words for readers; the others are days, ids and the like. */
const fieldsOfWords: readonly string[] = ['title', 'description', 'place', 'phrase', 'law', 'by'];

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

/**
 * The units of a text in paragraphs. Of a text that is not there yet the original serves as the form into which its
 * translation is written.
 * @param folder path from the root to the folder with `<language>.mdx`
 * @returns undefined when original and translation do not run side by side; the content checks say where
 * @throws Error with a message `line:column: reason` when a file is not valid MDX
 */
export function unitsOfText(
  root: string,
  folder: string,
  original: string,
  locale: string,
): ExchangeUnit[] | undefined {
  const model = readSourceFile(root, `${folder}/${original}.mdx`);
  if (!model) return undefined;
  const file = `${folder}/${locale}.mdx`;
  const there = readSourceFile(root, file);
  const sources = wordingsOf(model);
  const targets = there ? wordingsOf(there) : sources;
  const inStep = sources.length === targets.length && sources.every(({ key }, index) => key === targets[index]?.key);
  if (!inStep) return undefined;
  const { text } = there ?? model;
  return targets.map(({ key, kind, start, end, pieces, text: target, write }, index) => ({
    key,
    kind,
    source: sources[index]?.text ?? '',
    target: there ? target : '',
    pieces: { source: sources[index]?.pieces ?? [], target: there ? pieces : [] },
    notes: key === 'phrase' ? ['These words must stand, letter for letter, in the paragraph of the statement.'] : [],
    place: { file, line: lineAt(text, start), start, end, write },
  }));
}

function wordingsOf({ text }: SourceFile): Wording[] {
  return [...fieldsOf(text), ...blocksOf(text)];
}

function fieldsOf(text: string): Wording[] {
  const match = frontMatter.exec(text);
  if (!match) return [];
  const offset = match[0].indexOf('\n') + 1;
  return textsIn(parseDocument(match[1] ?? '').contents)
    .filter(({ path }) => fieldsOfWords.includes(path.at(-1) ?? ''))
    .map(({ path, value, start, end, write }) => ({
      key: path.join('.'),
      kind: 'plain',
      start: start + offset,
      end: end + offset,
      pieces: [value],
      text: value,
      write,
    }));
}

function blocksOf(text: string): Wording[] {
  const counts = new Map<string, number>();
  return readBlockNodes(text).flatMap((block) => {
    const count = (counts.get(block.kind) ?? 0) + 1;
    counts.set(block.kind, count);
    const key = block.id ?? `${block.kind}-${count}`;
    const lines = linesOf(block);
    return lines.map((nodes, index): Wording => {
      const { start } = range(nodes[0]);
      const { end } = range(nodes.at(-1));
      const wording = withPlainLineEnds(text.slice(start, end));
      return {
        key: lines.length > 1 ? `${key}.${index + 1}` : key,
        kind: 'block',
        start,
        end,
        pieces: piecesOf(text, nodes).map(plain),
        text: wording,
        write: (given) => given,
      };
    });
  });
}

/** The stretches of text in a block: one, or one for each item of a list. */
function linesOf({ kind, nodes }: BlockNodes): (readonly MdastNode[])[] {
  const stretches = (node: MdastNode): (readonly MdastNode[])[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return [node.children];
    return 'children' in node ? (node.children as MdastNode[]).flatMap(stretches) : [];
  };
  const found = nodes.flatMap(stretches);
  // A line of tags is no paragraph for the parser.
  return kind === 'paragraph' && found.length === 0 ? [nodes] : found;
}

function plain(piece: Piece): Piece {
  if (typeof piece === 'string') return withPlainLineEnds(piece);
  if ('alone' in piece) return { alone: withPlainLineEnds(piece.alone) };
  return { ...piece, inner: piece.inner.map(plain) };
}
