import { type HTMLElement, NodeType, type Node as ParsedNode, type TextNode } from 'node-html-parser';

/** Elements without content: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const empty = ['br', 'hr', 'img', 'wbr', 'link', 'meta', 'col'];

const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

/**
 * @param text any text
 * @returns the text as XML has it, between tags or in a quoted attribute
 */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => names[character as keyof typeof names]);

/**
 * Writes a part of a page as XHTML: elements are closed, attributes have values, characters are themselves.
 * @param nodes parsed HTML
 */
export const toXhtml = (nodes: readonly ParsedNode[]): string => nodes.map(write).join('');

function write(node: ParsedNode): string {
  if (node.nodeType === NodeType.TEXT_NODE) return escapeXml((node as TextNode).text);
  if (node.nodeType !== NodeType.ELEMENT_NODE) return '';
  const { rawTagName: name, attributes, childNodes } = node as HTMLElement;
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`);
  const opening = `<${name}${written.join('')}`;
  return empty.includes(name) ? `${opening}/>` : `${opening}>${toXhtml(childNodes)}</${name}>`;
}
