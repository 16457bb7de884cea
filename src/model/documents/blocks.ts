import { type MdastNode, mdxToMdast } from 'satteri';
import { memoizeByText } from '../../lib/memoize.ts';
import { frontMatterIn } from '../../lib/yaml.ts';
import { isInlineTag, linesOfTags, touch } from './inline-tag-lines.ts';
import { limitMarkup } from './markup-limit.ts';
import { t } from './messages.ts';

/** A paragraph, heading or list of a document: what a translator renders one by one. */
export interface Block {
  /** Markdown's name of the block: `paragraph`, `heading`, `list`, …; for a line that is one component, its name. */
  readonly kind: string;
  /** Level of a heading: 2 for `##`. */
  readonly depth?: number;
  /** The block's address within the page, `p1`, `p2`, …; only paragraphs of the running text have one. */
  readonly id: string | undefined;
  /** The words, without markup. */
  readonly text: string;
  /** The words without backslash escapes, where there are any. */
  readonly typed?: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** The tags in it, in order, however deep. */
  readonly tags: readonly Tag[];
  /** Where its links lead, in order; also those made of a bare address. */
  readonly links: readonly string[];
}

/** What a translator calls a block; the name of its tag for one that has a tag around it. */
export function kindName({ kind }: Pick<Block, 'kind'>): string {
  return kind === 'paragraph' || kind === 'heading' || kind === 'list' ? t(`kind.${kind}`) : kind;
}

/** A tag in a text, such as `<Quote speaker="…">“…”</Quote>`. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly line: number;
}

/** All tags of a name in some blocks, in the order of the text. */
export const tagsIn = (blocks: readonly Block[], name: string): Tag[] =>
  blocks.flatMap(({ tags }) => tags.filter((tag) => tag.name === name));

/** Address of the nth paragraph of a document, counted from 1; the same in every language. */
const paragraphId = (n: number) => `p${n}`;

/** A block as the parser sees it. */
export interface BlockNodes extends Pick<Block, 'kind' | 'id'> {
  /** One node, or the tags of a line that has nothing else; each with its position in the file. */
  readonly nodes: readonly MdastNode[];
}

/**
 * The blocks of a document in the order of the text.
 * @param source the whole MDX file, front matter included
 * @throws Error with a message `line:column: reason` when the file is not valid MDX
 */
export const readBlocks = (source: string): readonly Block[] => parseText(withoutFields(source)).blocks;

/** The same blocks as the parser sees them, with their ranges in the file. Takes and throws what `readBlocks` does. */
export const readBlockNodes = (source: string): readonly BlockNodes[] => parseText(withoutFields(source)).blockNodes;

/** The nodes at the top level of an MDX file. Takes and throws what `readBlocks` does. */
export const topLevel = (source: string): readonly MdastNode[] => parseText(withoutFields(source)).nodes;

/** The text with spaces for its fields, so that every position in it stays the same; Astro compiles it in this form. */
function withoutFields(source: string): string {
  const { start, end } = frontMatterIn(source) ?? { start: 0, end: 0 };
  const head = end === 0 ? 0 : end + '---'.length;
  return (start === 0 ? '' : source.slice(0, head).replace(/[^\r\n]/g, ' ')) + source.slice(head);
}

interface ParsedText {
  readonly nodes: readonly MdastNode[];
  readonly blockNodes: readonly BlockNodes[];
  readonly blocks: readonly Block[];
}

const parseText = memoizeByText((source): ParsedText => {
  limitMarkup(source);
  const root = mdxToMdast(source);
  const nodes = 'children' in root ? root.children : [];
  const blockNodes = blocksAmong(nodes);
  return { nodes, blockNodes, blocks: blockNodes.map((block) => blockFrom(block, source)) };
}, 'text');

function blocksAmong(nodes: readonly MdastNode[]): BlockNodes[] {
  let paragraphs = 0;
  const lines = linesOfTags(nodes);
  return nodes.flatMap((node): BlockNodes[] => {
    if (node.type === 'yaml' || node.type === 'toml' || node.type === 'mdxjsEsm') return [];
    if (node.type === 'mdxJsxFlowElement') {
      if (!isInlineTag(node)) {
        return node.children.map((child) => ({ kind: node.name ?? '', id: undefined, nodes: [child] }));
      }
      const line = lines.get(node);
      return line ? [{ kind: 'paragraph', id: paragraphId(++paragraphs), nodes: line }] : [];
    }
    const id = node.type === 'paragraph' ? paragraphId(++paragraphs) : undefined;
    return [{ kind: node.type, id, nodes: [node] }];
  });
}

/** A sign of emphasis that is printed as it is: `\*` is a star. */
const escapedSign = /\\[*_~]/g;

function blockFrom({ kind, id, nodes }: BlockNodes, source: string): Block {
  const [first] = nodes;
  const written = source.slice(first?.position?.start.offset, nodes.at(-1)?.position?.end.offset);
  const hasEscapes = written.search(escapedSign) >= 0;
  const joined = (words: (node: MdastNode) => string) =>
    nodes.map((node, index) => (index === 0 || touch(nodes[index - 1], node) ? '' : ' ') + words(node)).join('');
  return {
    kind,
    ...(first?.type === 'heading' ? { depth: first.depth } : {}),
    id,
    text: joined(textOf),
    ...(hasEscapes ? { typed: joined((node) => typedIn(node, source)) } : {}),
    line: first?.position?.start.line ?? 1,
    tags: nodes.flatMap(tagsOf),
    links: nodes.flatMap(linksIn),
  };
}

function textOf(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  // The items of a list and the cells of a table are separate words.
  const between = ['list', 'listItem', 'table', 'tableRow'].includes(node.type) ? ' ' : '';
  return 'children' in node ? node.children.map(textOf).join(between) : '';
}

function typedIn(node: MdastNode, source: string): string {
  if (node.type === 'text') {
    return source.slice(node.position?.start.offset, node.position?.end.offset).replace(escapedSign, '');
  }
  return 'children' in node ? node.children.map((child) => typedIn(child, source)).join(' ') : textOf(node);
}

function tagsOf(node: MdastNode): Tag[] {
  const inner = 'children' in node ? node.children.flatMap(tagsOf) : [];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inner;
  const attributes = node.attributes.flatMap((attribute) =>
    'name' in attribute && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
  );
  const line = node.position?.start.line ?? 1;
  return [{ name: node.name ?? '', attributes: Object.fromEntries(attributes), text: textOf(node), line }, ...inner];
}

function linksIn(node: MdastNode): string[] {
  const inner = 'children' in node ? node.children.flatMap(linksIn) : [];
  return node.type === 'link' ? [node.url, ...inner] : inner;
}
