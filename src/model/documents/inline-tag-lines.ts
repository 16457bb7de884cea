import type { HastNode, MdastNode } from 'satteri';

/*
 * MDX makes no paragraph of a line on which nothing stands but tags, such as a quotation from end to end or a sentence
 * with its citation: it takes each tag for a block of its own. For us such a line is a paragraph like any other, both
 * where documents are read (`readBlocks`) and where they are rendered (`paragraphIds`).
 */

type Node = MdastNode | HastNode;

/** A tag that MDX takes for a block, in either of the trees. */
type Tag<Tree extends Node> = Extract<Tree, { type: 'mdxJsxFlowElement' }>;

/** Content that can't stand inside a paragraph: a tag around it is a block and not a part of a line. */
const blocks: readonly string[] = ['paragraph', 'heading', 'list', 'blockquote', 'table', 'code', 'mdxJsxFlowElement'];
const blockElements: readonly string[] = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'blockquote',
  'table',
  'pre',
];

/** Whether a node is a tag that belongs into a line of text. */
export function isInlineTag(node: Node | undefined): boolean {
  return (
    node?.type === 'mdxJsxFlowElement' &&
    !node.children.some(
      (child) => blocks.includes(child.type) || (child.type === 'element' && blockElements.includes(child.tagName)),
    )
  );
}

/**
 * The tags that stand on one line, or on lines without an empty one between.
 * @param siblings a document's top level, with positions
 * @param tag one of them
 * @returns all tags of its line, in order; the first of them stands for the paragraph
 */
export function lineOf<Tree extends Node>(siblings: readonly Tree[], tag: Tag<Tree>): Tag<Tree>[] {
  const { nodes, indexes } = blocksOf(siblings);
  const at = indexes.get(tag.position?.start.offset) ?? 0;
  let first = at;
  while (isInlineTag(nodes[first - 1]) && follows(nodes[first - 1], nodes[first])) first -= 1;
  let last = at;
  while (isInlineTag(nodes[last + 1]) && follows(nodes[last], nodes[last + 1])) last += 1;
  return nodes.slice(first, last + 1) as Tag<Tree>[];
}

/** Whether two tags touch, without a space between. */
export function touch(left: Node | undefined, right: Node | undefined): boolean {
  return left?.position?.end.offset === right?.position?.start.offset;
}

function follows(above: Node | undefined, below: Node | undefined): boolean {
  return (below?.position?.start.line ?? 0) <= (above?.position?.end.line ?? 0) + 1;
}

interface Blocks {
  readonly nodes: readonly Node[];
  /** The index of each by the offset at which it begins. */
  readonly indexes: ReadonlyMap<number | undefined, number>;
}

const known = new WeakMap<readonly Node[], Blocks>();

/** The blocks of a document, found once for all its tags. */
function blocksOf(siblings: readonly Node[]): Blocks {
  const before = known.get(siblings);
  if (before) return before;
  // Between the blocks of a rendered document stand line breaks of their own.
  const nodes = siblings.filter((node) => node.type !== 'text');
  const indexes = new Map(nodes.map((node, index) => [node.position?.start.offset, index] as const).reverse());
  known.set(siblings, { nodes, indexes });
  return { nodes, indexes };
}
