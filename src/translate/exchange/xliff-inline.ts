import type { Element, Node } from '@xmldom/xmldom';
import { t } from '../messages.ts';
import { childrenOf } from './xml.ts';

/** Thrown when a tag refers to no markup of its unit; the message is a sentence. */
export class UnknownMarkup extends Error {}

/**
 * The text of a `source` or `target` with its markup as it was before the export.
 * @param unit the unit that contains it, with the markup it was exported with
 * @param content the element; no text when there is none
 * @throws UnknownMarkup when markup is named that the unit does not have
 */
export function inlineText(unit: Element, content: Element | undefined): string {
  return content ? [...content.childNodes].map((node) => textOf(unit, node)).join('') : '';
}

/** Depth of nested tags; translation programs nest two or three. */
const deepest = 50;

function textOf(unit: Element, node: Node, depth = 0): string {
  if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (depth > deepest) throw new UnknownMarkup(t('tagsTooDeep', { deepest }));
  const inner = () => [...element.childNodes].map((child) => textOf(unit, child, depth + 1)).join('');
  const data = (attribute: string) => dataOf(unit, element, attribute);
  switch (element.localName) {
    case 'pc':
      return data('dataRefStart') + inner() + data('dataRefEnd');
    case 'ph':
    case 'sc':
    case 'ec':
      return data('dataRef');
    case 'cp':
      return characterOf(element.getAttribute('hex') ?? '');
    // Markup that a program added for itself.
    case 'mrk':
      return inner();
    case 'sm':
    case 'em':
      return '';
    default:
      throw new UnknownMarkup(t('unknownTag', { nodeName: element.nodeName }));
  }
}

/**
 * The character that a `cp` names by its code.
 * @throws UnknownMarkup when there is no such character
 */
function characterOf(hex: string): string {
  const code = /^[\da-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : Number.POSITIVE_INFINITY;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code > 0x10ffff || isSurrogate) throw new UnknownMarkup(t('noCharacter', { hex: hex.slice(0, 20) }));
  return String.fromCodePoint(code);
}

/**
 * The markup that a tag represents: what it refers to, or what the tag of the same number in the source refers to. Matches
 * of a translation memory in the unit have sources and data of their own.
 */
function dataOf(unit: Element, tag: Element, attribute: string): string {
  const id = tag.getAttribute('id') ?? tag.getAttribute('startRef');
  const twin = childrenOf(unit, 'segment')
    .flatMap((segment) => childrenOf(segment, 'source'))
    .flatMap((source) => [...source.getElementsByTagNameNS(tag.namespaceURI, tag.localName ?? '')])
    .find((other) => other.getAttribute('id') === id && other !== tag);
  const reference = tag.getAttribute(attribute) ?? twin?.getAttribute(attribute);
  const found = childrenOf(unit, 'originalData')
    .flatMap((original) => childrenOf(original, 'data'))
    .find((data) => data.getAttribute('id') === reference);
  if (!found) throw new UnknownMarkup(t('otherTagNumber', { id: id ?? '?' }));
  return found.textContent ?? '';
}
