import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { root, site, words } from '../setup/project.ts';
import { dist, htmlOf } from '../setup/site.ts';
import { paragraphsOf } from '../setup/statement.ts';

/** The files of an EPUB by their names; what is XML is parsed by a parser that stops at the first mistake. */
function openBook(locale: string) {
  const bytes = readFileSync(join(dist, locale, 'statement.epub'));
  const texts = Object.entries(unzipSync(bytes)).map(([name, file]) => [name, new TextDecoder().decode(file)] as const);
  const stop = (_: string, message: string) => {
    throw new Error(message);
  };
  const parser = new DOMParser({ onError: stop });
  const documents = texts
    .filter(([name]) => /\.(xhtml|opf|ncx|xml)$/.test(name))
    .map(([name, text]) => [name, parser.parseFromString(text, 'application/xml')] as const);
  return { bytes, files: new Map(texts), documents: new Map(documents) };
}

const chapter = (book: ReturnType<typeof openBook>, name: string) => {
  const document = book.documents.get(`EPUB/${name}.xhtml`);
  expect(document, name).toBeTruthy();
  return words(document?.documentElement?.textContent ?? '');
};

for (const locale of site.languages) {
  const book = openBook(locale);

  test(`The EPUB in ${locale} begins with its type, which is not compressed`, () => {
    expect(book.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(book.bytes.readUInt16LE(8)).toBe(0);
    expect(book.bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  });

  test(`The EPUB in ${locale} contains the statement word for word, paragraph by paragraph`, () => {
    const { title, paragraphs } = paragraphsOf(root, locale);
    // Notes are marked in the text and follow their paragraph.
    const text = book.documents.get('EPUB/statement.xhtml');
    const marks = [...(text?.getElementsByTagName('sup') ?? [])];
    for (const mark of marks) mark.parentNode?.removeChild(mark);
    const found = chapter(book, 'statement').join(' ').replaceAll('\u00A0', ' ');
    let from = 0;
    for (const block of [title, ...paragraphs]) {
      const wanted = words(block).join(' ');
      const at = found.indexOf(wanted, from);
      expect(at, wanted).toBeGreaterThanOrEqual(from);
      from = at + wanted.length;
    }
  });

  test(`The EPUB in ${locale} contains each legal page with its sources, and every number of the contacts`, () => {
    for (const topic of site.topics) {
      const page = parse(htmlOf(`${locale}/legal/${topic}/index.html`));
      const text = chapter(book, topic).join(' ');
      for (const part of page.querySelectorAll('h1, .document p, .sources li')) {
        for (const mark of part.querySelectorAll('.back, sup, .address')) mark.remove();
      }
      for (const heading of page.querySelectorAll('h1, h2')) expect(text).toContain(words(heading.text).join(' '));
      expect(page.querySelectorAll('.sources li').length).toBeGreaterThan(0);
      for (const source of page.querySelectorAll('.sources cite')) expect(text).toContain(words(source.text).join(' '));
    }
    const contacts = book.files.get('EPUB/contacts.xhtml') ?? '';
    const targets = parse(htmlOf(`${locale}/contacts/index.html`))
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((target) => /^(tel|mailto):/.test(target));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(contacts).toContain(`href="${target}"`);
  });

  test(`Every link within the EPUB in ${locale} leads to a place that exists in it, every other one to an address`, () => {
    const ids = new Map(
      [...book.documents].map(([name, document]) => [
        name,
        new Set([...document.getElementsByTagName('*')].map((element) => element.getAttribute('id'))),
      ]),
    );
    let within = 0;
    for (const [name, document] of book.documents) {
      for (const link of document.getElementsByTagName('a')) {
        const to = link.getAttribute('href') ?? '';
        if (/^(?:https?:|mailto:|tel:)/.test(to)) continue;
        const [file, id] = to.split('#');
        const target = ids.get(file ? `EPUB/${file}` : name);
        expect(target, `${name}: ${to}`).toBeTruthy();
        if (id) expect(target?.has(id), `${name}: ${to}`).toBe(true);
        within += 1;
      }
    }
    expect(within).toBeGreaterThan(site.topics.length);
  });

  test(`The EPUB in ${locale} says its language, its day and how accessible it is, and carries no script or image`, () => {
    const opf = book.files.get('EPUB/package.opf') ?? '';
    expect(opf).toContain(`<dc:language>${locale}</dc:language>`);
    expect(opf).toContain(`<dc:date>${site.issued}</dc:date>`);
    for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard'])
      expect(opf).toContain(`schema:${property}`);
    const pages = [...book.files].filter(([name]) => name.endsWith('.xhtml'));
    for (const [name, text] of pages) expect(text, name).not.toMatch(/<(?:script|style|img|svg|iframe|form)\b/);
    expect(book.files.get('EPUB/title.xhtml')).toContain(`${site.address}/${locale}/`);
  });
}
