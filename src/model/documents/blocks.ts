import { type MdastNode, mdxToMdast } from 'satteri';
import { memoizeByDocument } from '../../lib/memoize.ts';
import { isInlineTag, lineOf, touch } from './inline-tag-lines.ts';
import { limitMarkup } from './markup-limit.ts';
import { t } from './messages.ts';

/** A paragraph, heading or list of a document: what a translator renders one by one. */
export interface Block {
  /** Markdown's name of the block: `paragraph`, `heading`, `list`, …; that of the component for a line of one. */
  readonly kind: string;
  /** Level of a heading: 2 for `##`. */
  readonly depth?: number;
  /** The block's address within the page, `p1`, `p2`, …; only paragraphs of the running text have one. */
  readonly id: string | undefined;
  /** The words, without markup. */
  readonly text: string;
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

/** Address of the nth paragraph of a document, counted from 1; the same in every language. */
export const paragraphId = (n: number) => `p${n}`;

/** A block as the parser sees it. */
export interface BlockNodes extends Pick<Block, 'kind' | 'id'> {
  /** One node, or the tags of a line on which nothing else stands; each with its position in the file. */
  readonly nodes: readonly MdastNode[];
}

/**
 * The blocks of a document in the order of the text.
 * @param source the whole MDX file, front matter included
 * @throws Error with a message `line:column: reason` when the file is not valid MDX
 */
export const readBlocks = memoizeByDocument((source): readonly Block[] => readBlockNodes(source).map(blockFrom));

/** The same blocks as the parser sees them. Takes and throws what `readBlocks` does. */
export function readBlockNodes(source: string): BlockNodes[] {
  let paragraphs = 0;
  const nodes = topLevel(source);
  return nodes.flatMap((node): BlockNodes[] => {
    if (node.type === 'yaml' || node.type === 'toml' || node.type === 'mdxjsEsm') return [];
    if (node.type === 'mdxJsxFlowElement') {
      if (!isInlineTag(node)) {
        return node.children.map((child) => ({ kind: node.name ?? '', id: undefined, nodes: [child] }));
      }
      const line = lineOf(nodes, node);
      return line[0] === node ? [{ kind: 'paragraph', id: paragraphId(++paragraphs), nodes: line }] : [];
    }
    const id = node.type === 'paragraph' ? paragraphId(++paragraphs) : undefined;
    return [{ kind: node.type, id, nodes: [node] }];
  });
}

/**
 * The nodes of an MDX file that stand at its top level.
 * @throws Error with a message `line:column: reason` when the file is not valid MDX
 */
export const topLevel = memoizeByDocument((source): readonly MdastNode[] => {
  limitMarkup(source);
  const root = mdxToMdast(source);
  return 'children' in root ? root.children : [];
});

function blockFrom({ kind, id, nodes }: BlockNodes): Block {
  const [first] = nodes;
  return {
    kind,
    ...(first?.type === 'heading' ? { depth: first.depth } : {}),
    id,
    text: nodes.map((node, index) => (index === 0 || touch(nodes[index - 1], node) ? '' : ' ') + textOf(node)).join(''),
    line: first?.position?.start.line ?? 1,
    tags: nodes.flatMap(tagsIn),
    links: nodes.flatMap(linksIn),
  };
}

function textOf(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  // The items of a list and the cells of a table are words apart.
  const between = ['list', 'listItem', 'table', 'tableRow'].includes(node.type) ? ' ' : '';
  return 'children' in node ? node.children.map(textOf).join(between) : '';
}

function tagsIn(node: MdastNode): Tag[] {
  const inner = 'children' in node ? node.children.flatMap(tagsIn) : [];
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
