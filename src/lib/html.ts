/** Elements without content: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
export const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/**
 * @param text any text
 * @returns the text as HTML and XML have it between tags
 */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * @param text any text
 * @returns the text as HTML and XML have it in an attribute between double quotation marks
 */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
