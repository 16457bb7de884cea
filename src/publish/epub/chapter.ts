import { type HTMLElement, parse } from 'node-html-parser';
import { escapeAttribute } from '../../lib/html.ts';
import { withBoundSpaces } from '../typography/bound-spaces.ts';
import { toXhtml } from './xhtml.ts';

/** A page of the site that a book contains. */
export interface BookPage {
  /** Path from the root of the site, such as `/kk/legal/assembly/`. */
  readonly path: string;
  /** Name of its file in the book, such as `assembly.xhtml`. */
  readonly file: string;
}

/** A chapter of a book. */
export interface Chapter {
  readonly file: string;
  readonly title: string;
  /** Headings of its parts, as far as they have an address. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  /** What its `<body>` contains. */
  readonly body: string;
}

/** What a book does not need: tools of the page, what is repeated for print, and navigation. */
const left = 'script, style, form, fieldset, nav, button, svg, [hidden], .exits, .endnotes, .save, .back, .next';
const idle = /^(?:class|style|role|tabindex|data-.*)$/;
/** Classes that the style sheet of the book knows. */
const kept = ['voice', 'small', 'address', 'law', 'editors', 'as-of', 'others', 'cards'];

/**
 * Makes a chapter of a rendered page, with the spaces bound as on the finished page. Links to pages of the book lead to their chapters, others to the main address.
 * @param html the page as it was rendered
 * @param page which page it is
 * @param book all pages of the book
 * @param site main address of the site, without a slash at its end
 */
export function chapterOf(html: string, page: BookPage, book: readonly BookPage[], site: string): Chapter {
  const bound = withBoundSpaces(html);
  const main = parse(bound.slice(Math.max(0, bound.indexOf('<main')))).querySelector('main');
  if (!main) throw new Error(`${page.path} has no <main>, so it cannot become a chapter of the EPUB.`);
  for (const element of main.querySelectorAll(left)) element.remove();
  for (const note of main.querySelectorAll('details')) makeFootnote(note);
  // Not every reading system knows numbers that a style sheet shows.
  for (const mark of main.querySelectorAll('[data-number]')) mark.textContent = mark.getAttribute('data-number') ?? '';
  for (const element of main.querySelectorAll('*')) {
    const links = element.getAttribute('href');
    const classes = element.classList.value.filter((name) => kept.includes(name)).join(' ');
    for (const name of Object.keys(element.attributes)) if (idle.test(name)) element.removeAttribute(name);
    if (classes) element.setAttribute('class', classes);
    if (element.hasAttribute('lang')) element.setAttribute('xml:lang', element.getAttribute('lang') ?? '');
    if (links !== undefined) element.setAttribute('href', linkOf(links, page, book, site));
  }
  // Reading systems go by the type, screen readers by the role: EPUB Type to ARIA Role Authoring Guide.
  for (const mark of main.querySelectorAll('sup a')) {
    mark.setAttribute('epub:type', 'noteref');
    mark.setAttribute('role', 'doc-noteref');
  }
  for (const note of main.querySelectorAll('aside')) note.setAttribute('role', 'doc-footnote');
  const known = new Set(main.querySelectorAll('[id]').map(({ id }) => id));
  for (const link of main.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#') && !known.has(href.slice(1))) link.replaceWith(...link.childNodes);
  }
  return {
    file: page.file,
    title: main.querySelector('h1')?.structuredText.replace(/\s+/g, ' ').trim() ?? '',
    parts: main.querySelectorAll('h2[id]').map(({ id, structuredText }) => ({ id, title: structuredText.trim() })),
    body: toXhtml(main.childNodes)
      .replace(/\s*\n\s*/g, '\n')
      .trim(),
  };
}

/** A note that opens on the page becomes one that a reading system shows next to the text: EPUB Structural Semantics. */
function makeFootnote(note: HTMLElement): void {
  const text = note.querySelector('[id]');
  if (!text) return;
  const name = note.querySelector('summary')?.innerHTML ?? '';
  note.replaceWith(
    `<aside epub:type="footnote" id="${escapeAttribute(text.id)}"><p><b>${name}</b></p>${text.innerHTML}</aside>`,
  );
}

function linkOf(href: string, page: BookPage, book: readonly BookPage[], site: string): string {
  const address = new URL(href, site + page.path);
  if (!address.href.startsWith(`${site}/`)) return address.href;
  const path = address.href.slice(site.length, address.href.length - address.hash.length);
  const chapter = book.find((one) => one.path === path);
  if (!chapter) return address.href;
  return chapter.file === page.file && address.hash ? address.hash : chapter.file + address.hash;
}
