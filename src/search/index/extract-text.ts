import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, NodeType, type Node as ParsedNode, parse, type TextNode } from 'node-html-parser';
import type { LocaleCode } from '../../model/languages/locales.ts';

/** A part of a page that has an address of its own, such as a paragraph. */
interface Unit {
  /** Its id on the page; empty for the page itself. */
  readonly anchor: string;
  readonly text: string;
}

/** A page as it was rendered. */
export interface ReadPage {
  /** Address within its language, such as `legal/assembly/`. */
  readonly path: string;
  readonly title: string;
  /** The words beside the text: terms, sources, notes on sources. */
  readonly sideText: string;
  /** The parts of the text in their order; a heading belongs to what follows it, with a dot between the two. */
  readonly units: readonly Unit[];
  /** Telephone numbers as they are dialled, figures alone, each with the part in which it stands. */
  readonly phones: readonly { readonly number: string; readonly anchor: string }[];
}

/** Pages that are made of others: the search page lists everything there is. */
const listsOthers = (path: string) => path.startsWith('search/') || path.startsWith('compare/');

/**
 * Reads the pages of a language as they were rendered, whatever rooms made them.
 * @param folder a published site
 */
export function readPages(folder: string, locale: LocaleCode): ReadPage[] {
  return readdirSync(join(folder, locale), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .filter((path) => !listsOthers(path))
    .sort()
    .flatMap((path) => {
      const html = readFileSync(join(folder, locale, path, 'index.html'), 'utf8');
      // Styles and scripts, half of a page, need not be parsed.
      const main = parse(html.slice(Math.max(0, html.indexOf('<main')))).querySelector('main');
      return main ? [readPage(path, main, locale)] : [];
    });
}

/** What is on a page, but no text of it: marks, links around it, and what stands there a second time for print. */
const notText = 'script, style, svg, nav, form, sup, .address, .back, .law, .endnotes, .terms';
/** Parts that stand beside the text of a page. */
const beside = '.sources, .as-of';
/** Elements whose id is the address of a part; the ids of words within a paragraph are none. */
const parts = ['p', 'div', 'li', 'section', 'article', 'tr', 'dt', 'dd', 'details', 'blockquote'];
/** What begins a word or what is before it, not a mark that belongs to the word before. */
const opening = /^[\p{L}\p{N}«“„(]/u;
/** Elements that part no words. */
const inline = ['a', 'em', 'strong', 'b', 'i', 'q', 'cite', 'span', 'time', 'abbr', 'mark', 'small', 'bdi'];
const headings = ['h2', 'h3', 'h4'];

function readPage(path: string, main: HTMLElement, locale: LocaleCode): ReadPage {
  for (const element of main.querySelectorAll(notText)) element.remove();
  for (const element of main.querySelectorAll('[lang]')) {
    if (element.getAttribute('lang') !== locale) element.remove();
  }
  const heading = main.querySelector('h1');
  const title = plain(heading?.structuredText ?? '');
  heading?.remove();
  const asides = main.querySelectorAll(beside);
  const sideText = plain(asides.map(({ structuredText }) => structuredText).join(' '));
  for (const element of asides) element.remove();

  const texts = new Map<string, string>();
  const phones: { number: string; anchor: string }[] = [];
  let before = '';
  // Elements without text between them are shown apart: a name above a quotation, links next to each other.
  let isAfterElement = false;
  const read = (node: ParsedNode, anchor: string) => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      if (!(node as TextNode).text.trim()) {
        if (texts.has(anchor)) texts.set(anchor, `${texts.get(anchor)} `);
        return;
      }
      const { text } = node as TextNode;
      const space = isAfterElement && opening.test(text) ? ' ' : '';
      texts.set(anchor, `${texts.get(anchor) ?? ''}${space}${before}${text}`);
      [before, isAfterElement] = ['', false];
      return;
    }
    const element = node as HTMLElement;
    if (headings.includes(element.rawTagName)) {
      before += `${element.structuredText} · `;
      return;
    }
    const here = element.id && parts.includes(element.rawTagName) ? element.id : anchor;
    const separates = !inline.includes(element.rawTagName);
    if (separates && texts.has(here)) texts.set(here, `${texts.get(here)} `);
    const link = element.getAttribute?.('href');
    if (link?.startsWith('tel:')) phones.push({ number: figures(link), anchor: here });
    for (const [at, child] of element.childNodes.entries()) {
      isAfterElement ||= element.childNodes[at - 1]?.nodeType === NodeType.ELEMENT_NODE;
      read(child, here);
    }
    if (separates && texts.has(here)) texts.set(here, `${texts.get(here)} `);
  };
  read(main, '');
  const units = [...texts].map(([anchor, text]) => ({ anchor, text: plain(text) }));
  for (const { anchor, text } of units) {
    for (const [number] of text.matchAll(telephone)) phones.push({ number: figures(number), anchor });
  }
  return { path, title, sideText, units, phones };
}

/** A telephone number in a text: it begins with 00 or +; a zero in brackets is left out when one dials from abroad. */
export const telephone = /(?:\+|\b00)[\d\s().-]{8,20}\d/g;
const figures = (number: string) => number.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '');

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
