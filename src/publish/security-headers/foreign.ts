import { isWebAddress } from '../../model/problems/web-address.ts';
import { type Element, elementsIn, unreadIn } from './elements.ts';

/** What the components of this site write into pages and browsers run or apply. */
export interface OwnCode {
  readonly scripts: ReadonlySet<string>;
  readonly styles: readonly string[];
}

/** Attributes that any element may have. */
const common = /^(?:id|class|lang|dir|hidden|role|(?:aria|data)-[a-z-]+)$/;

/** The elements of which pages are made, each with its other attributes. There is none that loads or embeds a file. */
const elements: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      ...['html', 'head', 'body', 'title', 'main', 'header', 'footer', 'nav', 'section', 'article', 'search', 'div'],
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'span', 'b', 'em', 'strong', 'small', 'sup', 'cite', 'code', 'bdi'],
      ...['br', 'ul', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tr', 'td', 'figure', 'figcaption', 'fieldset'],
      ...['legend', 'details', 'summary', 'pre', 'blockquote', 'style', 'desc'],
    ].map((name) => [name, []]),
  ),
  a: ['href', 'hreflang', 'rel', 'download'],
  link: ['href', 'hreflang', 'rel', 'type'],
  meta: ['charset', 'content', 'media', 'name', 'property'],
  script: ['type'],
  ol: ['start', 'reversed'],
  li: ['value'],
  th: ['scope'],
  time: ['datetime'],
  form: ['action'],
  label: ['for'],
  input: [
    'autocapitalize',
    'autocomplete',
    'checked',
    'maxlength',
    'name',
    'placeholder',
    'spellcheck',
    'type',
    'value',
  ],
  button: ['type'],
  svg: ['fill', 'preserveaspectratio', 'shape-rendering', 'viewbox', 'width'],
  g: ['transform'],
  path: ['d', 'fill', 'stroke'],
  circle: ['r', 'cx', 'cy'],
  rect: ['height', 'width', 'x', 'y'],
  text: ['x', 'y'],
  tspan: ['dx', 'dy', 'x', 'y'],
  use: ['href'],
};

/** What may be where a text is: what Markdown and the tags of texts are rendered as, and the links around it. */
const elementsOfTexts: readonly string[] = [
  ...['div', 'header', 'nav', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'br', 'span', 'a'],
  ...['b', 'em', 'strong', 'sup', 'cite', 'bdi', 'details', 'summary'],
];
/** The elements that contain texts. */
const withText = /<(div|article)\b[^>]*\sclass="?(?:document|comparison)[\s">]/g;

/** What a link of the head may be; a style sheet or another file is none of these. */
const relations = ['alternate', 'canonical', 'icon', 'manifest', 'next', 'prev', 'schema.DC', 'license'];

/**
 * Checks whether a rendered page has only scripts and styles that components of this site wrote, and only elements,
 * attributes and addresses that pages and texts may have. The policy made for the page would otherwise allow anything
 * that a text had smuggled in.
 * @throws with what is in it
 */
export function refuseForeignCode(html: string, own: OwnCode): void {
  const foreign = foreignCodeIn(html, own);
  if (foreign) throw new Error(`The page contains ${foreign}, which no component of this site writes.`);
}

/**
 * @param html a page as it was rendered
 * @returns the first thing that does not belong in it, such as `<iframe>`; nothing when there is none
 */
export function foreignCodeIn(html: string, own: OwnCode): string | undefined {
  for (const element of elementsIn(html)) {
    const found = foreignIn(element, own);
    if (found) return found;
  }
  const inText = textsIn(html)
    .flatMap(elementsIn)
    .find(({ name }) => !elementsOfTexts.includes(name));
  if (inText) return `<${inText.name}> in a text`;
  const unread = unreadIn(html);
  return unread === undefined ? undefined : `“${unread}”`;
}

function foreignIn({ name, attributes, text }: Element, own: OwnCode): string | undefined {
  const allowed = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!allowed) return `<${name}>`;
  const attribute = attributes.keys().find((key) => !common.test(key) && !allowed.includes(key));
  if (attribute) return `<${name} ${attribute}=…>`;
  if (name === 'script' && !isOwnScript(attributes.get('type'), text, own)) return `a script: ${beginning(text)}`;
  if (name === 'style' && !isOwnStyle(text, own.styles)) return `a style sheet: ${beginning(text)}`;
  const rel = attributes.get('rel');
  if (name === 'link' && !relations.includes(rel ?? '')) return `<link rel="${rel}">`;
  const address = attributes.get('href') ?? attributes.get('action');
  if (address === undefined) return undefined;
  const isFit = rel === 'icon' || name === 'use' || name === 'form' ? isOfThisSite(address) : leadsToPage(address);
  return isFit ? undefined : `<${name}> with the address “${beginning(address)}”`;
}

/** Data is not a script, as long as nothing in it can end its element. */
function isOwnScript(type: string | undefined, text: string, { scripts }: OwnCode): boolean {
  return type === undefined ? scripts.has(text.trim()) : type === 'application/ld+json' && !text.includes('<');
}

/** The fonts that Astro names: each from this site or from the reader's machine. */
const fontRules =
  /^(?:@font-face\{(?:[^{}<;]|url\("\/_astro\/[\w./-]+"\))*(?:;[^{}<;]*)*\}|:root\{--[\w-]+:[^{}<;]*;?\})+$/;
const url = /url\(\s*(?!"\/_astro\/[\w./-]+"\))/;

/** Several sheets of the bundle can be in one element, one after the other. */
function isOwnStyle(text: string, styles: readonly string[]): boolean {
  let rest = text.trim();
  if (fontRules.test(rest) && !url.test(rest)) return true;
  while (rest !== '') {
    const [first] = styles.filter((css) => css !== '' && rest.startsWith(css)).sort((a, b) => b.length - a.length);
    if (first === undefined) return false;
    rest = rest.slice(first.length).trim();
  }
  return true;
}

/** An address without its entities; an unknown one is left, and is not part of an address. */
const plain = (address: string) =>
  address
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]{1,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);?/g, (entity, name: string) => (name === 'amp' ? '&' : name === 'quot' ? '"' : entity));

/** A place on the page or a file of the site; and the empty picture of a page that has no icon. */
const isOfThisSite = (address: string) =>
  address === 'data:,' || /^(?!\/[/\\])[^\s\\:\p{C}]*(?:[/?#][^\s\\\p{C}]*)?$/u.test(plain(address));

const leadsToPage = (address: string) =>
  (isOfThisSite(address) && address !== 'data:,') ||
  isWebAddress(plain(address)) ||
  /^mailto:[^\s?%<>"\\]+@[^\s?%<>"\\]+$/.test(plain(address)) ||
  /^tel:\+[\d-]+(?:;ext=\d+)?$/.test(plain(address));

function textsIn(html: string): string[] {
  return [...html.matchAll(withText)].map(({ 0: tag, 1: name, index }) => {
    const inside = new RegExp(`<(/?)${name}\\b`, 'g');
    inside.lastIndex = index + tag.length;
    let depth = 1;
    for (let found = inside.exec(html); found; found = inside.exec(html)) {
      depth += found[1] ? -1 : 1;
      if (depth === 0) return html.slice(html.indexOf('>', index) + 1, found.index);
    }
    return html.slice(index + tag.length);
  });
}

const beginning = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 60);
