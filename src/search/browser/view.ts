import type { Outcome, Trust } from '../query/answer.ts';
import type { Result } from '../query/rank.ts';
import type { Piece } from './excerpt.ts';

/** Texts of the interface; a number of results has a text for each of CLDR's plural forms. */
export interface Strings {
  readonly count: Readonly<Record<string, string>>;
  readonly none: string;
  readonly advice: string;
  readonly unavailable: string;
  readonly other: string;
  readonly instead: string;
  readonly exactly: string;
  readonly paragraph: string;
  /** For a part of a page that has no number, such as a note. */
  readonly note: string;
  /** Button below “nothing found”, and what is above the results, or in their place, when it was pressed. */
  readonly fullText: string;
  readonly fullTextFound: string;
  readonly fullTextNone: string;
}

/** On a disk no server shows the page of a folder. */
const onDisk = location.protocol === 'file:';

/** How many results are shown; nobody reads further. */
const most = 10;

/** A result on the page, with the place for its excerpt. */
export interface Shown {
  readonly item: HTMLElement;
  readonly result: Result;
  readonly excerpt: HTMLElement;
  /** Where a link to a part of its page leads. */
  readonly addressOf: (anchor: string) => string;
}

/** Makes an element with a text. All texts go in as texts: nothing that was typed becomes markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Puts nodes in the place of what is in an element. */
export function replaceContent(parent: HTMLElement, ...nodes: readonly Node[]): void {
  parent.textContent = '';
  parent.append(...nodes);
}

const fill = (text: string, name: string, value: string) => text.replace(`{{${name}}}`, () => value);

/** Says how many results there are, and for what, if not for what was typed. */
export function showStatus(
  status: HTMLElement,
  query: string,
  outcome: Outcome,
  strings: Strings,
  locale: string | undefined,
): void {
  const { length } = outcome.results.slice(0, most);
  if (length === 0) {
    replaceContent(status, element('p', fill(strings.none, 'query', query.slice(0, 80))), element('p', strings.advice));
    return;
  }
  const form = new Intl.PluralRules(locale).select(length);
  const count = fill(strings.count[form] ?? strings.count['other'] ?? '', 'number', String(length));
  replaceContent(status, element('p', count), ...explanation(query, outcome, strings));
}

/** Offers to search the full text, below the line that nothing was found. */
export function offerFullText(status: HTMLElement, strings: Strings, search: () => void): void {
  const button = element('button', strings.fullText, { type: 'button' });
  button.addEventListener('click', () => {
    button.disabled = true;
    search();
  });
  status.append(button);
}

function explanation(query: string, { trust, instead }: Outcome, strings: Strings): HTMLElement[] {
  const how: Readonly<Record<Trust, () => HTMLElement[]>> = {
    own: () => [],
    other: () => [element('p', strings.other)],
    corrected: () => [insteadOf(query, instead, strings)],
    layout: () => [insteadOf(query, instead, strings)],
  };
  return how[trust]();
}

function insteadOf(query: string, instead: string, strings: Strings): HTMLElement {
  const line = element('p', `${fill(strings.instead, 'words', instead)} `);
  const address = `?${new URLSearchParams({ q: query, exactly: '' })}`;
  line.append(element('a', fill(strings.exactly, 'query', query.slice(0, 80)), { href: address }));
  return line;
}

/** The address of a part of a page of the site, from its search page. */
const onSite = (path: string, anchor: string) =>
  `../${path}${onDisk ? 'index.html' : ''}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;

/**
 * Shows the results as a list.
 * @param addressOf where a link to a part of a page leads
 */
export function showResults(list: HTMLElement, outcome: Outcome, addressOf = onSite): Shown[] {
  const shown = outcome.results.slice(0, most).map((result) => {
    const to = (anchor: string) => addressOf(result.path, anchor);
    const item = element('li', '', { 'data-search-result': '' });
    const excerpt = element('p');
    item.append(element('a', result.title, { href: to(result.anchors[0] || '') }), excerpt);
    return { item, result, excerpt, addressOf: to };
  });
  replaceContent(list, ...shown.map(({ item }) => item));
  return shown;
}

/** How many other paragraphs of a result are shown. */
const furtherPassages = 2;

/**
 * Shows the excerpt of a result, with what was looked for marked, and links to the other paragraphs in which that is.
 * @param excerptAt the excerpt from the part of the page with this id, from the whole page where the part has no text
 */
export function showExcerpts(
  { item, result, excerpt, addressOf }: Shown,
  strings: Strings,
  excerptAt: (anchor: string) => readonly Piece[],
): void {
  const [best = '', ...others] = result.anchors;
  excerpt.append(...marked(excerptAt(best)));
  const further = element('ul');
  for (const anchor of others.slice(0, furtherPassages)) {
    const pieces = excerptAt(anchor);
    if (!pieces.some(({ isFound }) => isFound)) continue;
    const [line, text] = [element('li'), element('span')];
    text.append(...marked(pieces));
    line.append(element('a', nameOf(anchor, strings), { href: addressOf(anchor) }), ' ', text);
    further.append(line);
  }
  // A result has one link; the paragraphs after it are in an item of their own.
  const passages = element('li', '', { class: 'passages' });
  passages.append(further);
  if (further.firstChild) item.after(passages);
}

const nameOf = (anchor: string, strings: Strings) => {
  const [, number] = /^p(\d+)$/.exec(anchor) ?? [];
  return number ? fill(strings.paragraph, 'number', number) : strings.note;
};

/** An excerpt as nodes, with what was looked for marked. */
export const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isFound }) => (isFound ? element('mark', text) : document.createTextNode(text)));
