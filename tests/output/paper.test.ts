import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { explainLeaflet } from '../../src/downloads/pdf/leaflet-length.ts';
import { typesetPdf } from '../../src/downloads/typst/pdf.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { openPdf, wordsOf } from '../setup/pdf.ts';
import { contentOf, root, site, words } from '../setup/project.ts';
import { dist, htmlOf } from '../setup/site.ts';
import { paragraphsOf } from '../setup/statement.ts';

type Excerpt = { paragraph: string; excerpt: Record<string, string> };
const press: { facts: Excerpt[]; demands?: Excerpt[] } | undefined = contentOf('press.yaml');

for (const locale of site.languages) {
  test(`The PDF in large print in ${locale} contains the words of the statement, block by block`, async () => {
    const { title, paragraphs } = paragraphsOf(root, locale);
    // A long address takes several lines.
    const found = (await wordsOf(await openPdf(join(dist, locale, 'statement-large.pdf')))).join('');
    let from = 0;
    for (const block of [title, ...paragraphs]) {
      // A paragraph may continue on the next page, after the foot of this one.
      const [start = '', end = ''] = [words(block).slice(0, 4), words(block).slice(-2)].map((part) => part.join(''));
      const at = found.indexOf(start, from);
      expect(at, start).toBeGreaterThanOrEqual(from);
      from = found.indexOf(end, at);
      expect(from, end).toBeGreaterThanOrEqual(at);
    }
  });

  test(`No letter of the PDF in large print in ${locale} is smaller than 18 points`, async () => {
    const pdf = await openPdf(join(dist, locale, 'statement-large.pdf'));
    const { title, paragraphs } = paragraphsOf(root, locale);
    const sizes: number[] = [];
    const texts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      for (const item of items)
        if ('transform' in item && item.str.trim()) {
          sizes.push(Number(item.transform[3]));
          texts.push(item.str);
        }
    }
    const lettersIn = (...parts: string[]) => parts.flatMap(words).join('').length;
    expect(lettersIn(...texts)).toBeGreaterThan(lettersIn(title, ...paragraphs));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17.99);
  });

  test(`The leaflet in ${locale} is one sheet with the demands, the facts and every number`, async () => {
    test.skip(!press?.demands, 'This site has no leaflet.');
    const pdf = await openPdf(join(dist, locale, 'leaflet.pdf'));
    expect(pdf.numPages).toBe(2);
    const found = (await wordsOf(pdf)).join(' ');
    for (const { excerpt } of [...(press?.demands ?? []), ...(press?.facts ?? [])])
      expect(found).toContain(words(excerpt[locale] ?? '').join(' '));
    const contacts = htmlOf(`${locale}/contacts/index.html`);
    const numbers = [...contacts.matchAll(/href="tel:[^"]*"[^>]*>([^<]*)</g)].map(([, number = '']) => words(number));
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(found).toContain(number.join(' '));
    expect(found).toContain(`${new URL(site.address).host}/${locale}/`);
  });
}

test('A leaflet with more facts than it has room for says by how much and which of them could go', async () => {
  const fact = (at: number) => ({
    paragraph: `p${at}`,
    words: `${at} ${'words that fill a line of the panel '.repeat(8)}`,
  });
  const facts = Array.from({ length: 14 }, (_, at) => fact(at));
  const empty = {
    people: [],
    organisations: [],
    demands: [fact(1)],
    code: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
  const names = ['title', 'kicker', 'dateline', 'record', 'edition', 'address', 'host', 'copy', 'check', 'verify'];
  const titles = [
    'factsTitle',
    'demandsTitle',
    'contactsTitle',
    'readTitle',
    'checkTitle',
    'paragraphNumbers',
    'published',
  ];
  const texts = Object.fromEntries([...names, ...titles, 'codeLabel'].map((name) => [name, 'https://example.org/']));
  const data = { ...texts, ...empty, facts, issued: site.issued, direction: 'ltr', language: site.original };
  const error = await typesetPdf('src/downloads/pdf/leaflet.typ', data).catch((thrown: unknown) => thrown);
  const sentence = String(explainLeaflet(error, site.original, facts));
  expect(sentence).toMatch(
    /content\/press\.yaml(?::1)?: The leaflet in the language “\w+” is \d+ mm too long, in the panel with the facts/,
  );
  expect(sentence).toMatch(/Leave out the fact from p\d+, “\d+ words that/);
});

test('Every form of the statement is offered with its size on the pages for passing on, the press and checking, there with its checksum', () => {
  const own = [
    'statement.pdf',
    'statement-large.pdf',
    'statement.txt',
    'statement.html',
    'statement.epub',
    'message.txt',
  ];
  if (press?.demands) own.push('leaflet.pdf');
  for (const locale of site.languages) {
    const forms = [...own.map((form) => `${locale}/${form}`), 'statement.eml'];
    for (const page of ['pass-on', 'press', 'verify']) {
      const html = htmlOf(`${locale}/${page}/index.html`);
      for (const form of forms) {
        expect(existsSync(join(dist, form)), form).toBe(true);
        expect(html, `${page}: ${form}`).toMatch(new RegExp(`href="[^"]*${form.split('/').at(-1)}"`));
        expect(html).toMatch(new RegExp(`data-size-of="[^"]*${form}"[^>]*>[^<]+<`));
        if (page === 'verify') expect(html).toContain(`>${sha256(readFileSync(join(dist, form)))}</code>`);
      }
    }
  }
});
