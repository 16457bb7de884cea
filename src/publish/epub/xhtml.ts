import { type HTMLElement, NodeType, type Node as ParsedNode, type TextNode } from 'node-html-parser';
import { escapeAttribute, escapeText, voidElements } from '../../lib/html.ts';

/**
 * Writes a part of a page as XHTML: elements are closed, attributes have values, named characters are replaced.
 * @param nodes parsed HTML
 */
export const toXhtml = (nodes: readonly ParsedNode[]): string => nodes.map(write).join('');

function write(node: ParsedNode): string {
  if (node.nodeType === NodeType.TEXT_NODE) return escapeText((node as TextNode).text);
  if (node.nodeType !== NodeType.ELEMENT_NODE) return '';
  const { rawTagName: name, attributes, childNodes } = node as HTMLElement;
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`);
  const opening = `<${name}${written.join('')}`;
  return voidElements.has(name) ? `${opening}/>` : `${opening}>${toXhtml(childNodes)}</${name}>`;
}
