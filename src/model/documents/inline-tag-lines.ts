import type { HastNode, MdastNode } from 'satteri';

/*
 * MDX makes no paragraph of a line that consists only of tags, such as a quotation from end to end or a sentence with
 * its citation: it makes each tag a block. Here such a line is a paragraph like any other.
 */

type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

/** Content that can't be inside a paragraph: a tag around it is a block and not a part of a line. */
const blocks: readonly string[] = ['paragraph', 'heading', 'list', 'blockquote', 'table', 'code', 'mdxJsxFlowElement'];

/** Whether a node is a tag that belongs into a line of text. */
export function isInlineTag(node: Tag): boolean {
  return !node.children.some((child) => blocks.includes(child.type));
}

/**
 * The lines of a document that consist only of tags, without an empty line between.
 * @param nodes the document’s top level
 * @returns for each first tag of a line, all tags of that line in order
 */
export function linesOfTags(nodes: readonly MdastNode[]): ReadonlyMap<MdastNode, readonly Tag[]> {
  const lines = new Map<MdastNode, Tag[]>();
  let line: Tag[] | undefined;
  for (const node of nodes) {
    if (node.type !== 'mdxJsxFlowElement' || !isInlineTag(node)) line = undefined;
    else if (line && follows(line.at(-1), node)) line.push(node);
    else {
      line = [node];
      lines.set(node, line);
    }
  }
  return lines;
}

/** Whether two tags touch, without a space between. */
export function touch(left: MdastNode | HastNode | undefined, right: MdastNode | HastNode | undefined): boolean {
  return left?.position?.end.offset === right?.position?.start.offset;
}

function follows(above: Tag | undefined, below: Tag): boolean {
  return (below.position?.start.line ?? 0) <= (above?.position?.end.line ?? 0) + 1;
}
