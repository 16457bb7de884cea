import type { MdastNode } from 'satteri';
import { topLevel } from '../../model/documents/blocks.ts';

/** What a text may have in addition; emphasis is not compared. */
const words: readonly string[] = ['paragraph', 'heading', 'list', 'listItem', 'text', 'break', 'emphasis', 'strong'];

/**
 * The tags, links and commands in a text, in an order that two texts have in common when they have the same.
 * @param text a block in MDX, or a string with placeholders
 * @throws Error with a message `line:column: reason` when it is not valid MDX
 */
export function marksOf(text: string): string[] {
  return [...topLevel(text).flatMap(marksIn)].sort();
}

/** The placeholders of a string of the interface. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{[^{}]*\}\}/g)].map(([found]) => found).sort();
}

function marksIn(node: MdastNode): string[] {
  const inner = 'children' in node ? node.children.flatMap(marksIn) : [];
  if (node.type === 'link') return [`[…](${node.url})`, ...inner];
  if (words.includes(node.type)) return inner;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    return ['value' in node ? `{${node.value}}` : `(${node.type})`, ...inner];
  }
  const attributes = node.attributes.map((one) => ('name' in one ? ` ${one.name}="${one.value ?? ''}"` : ''));
  return [`<${node.name}${attributes.join('')}>`, ...inner];
}
