import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { noTime } from '../../lib/zip-time.ts';
import { pathOf } from '../../model/languages/addresses.ts';
import { localeOf } from '../../model/languages/locales.ts';
import type { Site } from '../../model/site/schema.ts';
import { bookFile } from '../../model/standalone/addresses.ts';
import { type BookPage, chapterOf } from './chapter.ts';
import { type Book, container, navigationOf, oldNavigationOf, packageOf, pageOf } from './package.ts';

/**
 * Makes an EPUB of the rendered pages of each language. Its first page is rendered as well and names the others; it is
 * removed from the site.
 * @param folder the site that was rendered, its links from the root of the site
 * @throws Error when a page that the first one names was not rendered
 */
export function writeBooks(folder: string, site: Site): void {
  const css = readFileSync(join(import.meta.dirname, 'book.css'));
  for (const locale of site.languages) {
    const file = join(folder, pathOf(locale, bookFile));
    const first = readFileSync(join(file, 'index.html'), 'utf8');
    rmSync(file, { recursive: true });
    const read = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
    const book = bookOf(first, pathOf(locale, bookFile), read, site.address);
    writeFileSync(file, packBook({ ...book, language: locale, direction: localeOf(locale).direction }, css));
  }
}

function bookOf(first: string, path: string, read: (path: string) => string, site: string) {
  const page = parse(first);
  const meta = new Map<string, string[]>();
  for (const { attributes } of page.querySelectorAll('meta[name]')) {
    const { name = '', content = '' } = attributes;
    meta.set(name, [...(meta.get(name) ?? []), content]);
  }
  const pages = page.querySelectorAll('nav a').map((link): BookPage & { title: string } => {
    const to = link.getAttribute('href') ?? '';
    const name = to.split('/').filter(Boolean).slice(1).at(-1) ?? 'statement';
    return { path: to, file: `${name}.xhtml`, title: link.text };
  });
  const title: BookPage = { path, file: 'title.xhtml' };
  const chapters = pages.map((one) => ({ ...chapterOf(read(one.path), one, pages, site), title: one.title }));
  return {
    title: page.querySelector('title')?.text ?? '',
    contents: page.querySelector('nav h2')?.text ?? '',
    meta,
    chapters: [chapterOf(first, title, pages, site), ...chapters],
  };
}

/** The container: its first entry, not compressed, says what it is: https://www.w3.org/TR/epub-33/#sec-zip-container-mime */
function packBook(book: Book, css: Uint8Array): Uint8Array {
  const text = new TextEncoder();
  const files: Zippable = { mimetype: [text.encode('application/epub+zip'), { level: 0 }] };
  files['META-INF/container.xml'] = text.encode(container);
  files['EPUB/package.opf'] = text.encode(packageOf(book));
  files['EPUB/nav.xhtml'] = text.encode(navigationOf(book));
  files['EPUB/toc.ncx'] = text.encode(oldNavigationOf(book));
  files['EPUB/book.css'] = css;
  for (const { file, title, body } of book.chapters) {
    files[`EPUB/${file}`] = text.encode(pageOf(book, title, body));
  }
  return zipSync(files, { level: 9, mtime: noTime });
}
