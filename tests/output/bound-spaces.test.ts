import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { filesIn } from '../../src/lib/sizes.ts';
import { openPdf } from '../setup/pdf.ts';
import { root, site, words } from '../setup/project.ts';
import { dist, pages } from '../setup/site.ts';
import { paragraphsOf } from '../setup/statement.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
/** A bound space before a dash: the rule that every language has. */
const dash = /\u00a0[–—] /;

for (const locale of site.languages) {
  test(`On the page of the statement in ${locale} no dash begins a line, and the words are those of its source`, () => {
    const statement = parse(read(`${locale}/index.html`)).querySelector('[data-statement]');
    for (const added of statement?.querySelectorAll('[data-editorial]') ?? []) added.remove();
    const whole = statement?.textContent ?? '';
    // Quotations keep their spaces.
    for (const quotation of statement?.querySelectorAll('[data-speaker]') ?? []) quotation.remove();
    const text = statement?.textContent ?? '';
    expect(text).not.toMatch(/ [–—] /);
    const { title, paragraphs } = paragraphsOf(root, locale);
    expect(words(whole).join(' ')).toContain(words(title).join(' '));
    if (paragraphs.some((paragraph) => / [–—] /.test(paragraph))) expect(text).toMatch(dash);
  });

  test(`In the PDF in ${locale} no line begins with a dash`, async () => {
    const pdf = await openPdf(join(dist, locale, 'statement.pdf'));
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const lines = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
      expect(lines).not.toMatch(/\n[–—] /);
    }
  });
}

test('What is copied, searched or read by programs has ordinary spaces', () => {
  const files = filesIn(dist, '.txt', '.xml', '.json', '.vcf', '.ris', '.bib');
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(dash.test(read(file)), file).toBe(false);
  for (const page of pages) {
    const html = parse(read(page), { blockTextElements: { script: true } });
    for (const data of html.querySelectorAll('script')) expect(dash.test(data.rawText), page).toBe(false);
    for (const copied of html.querySelectorAll('[data-verbatim]'))
      expect(dash.test(copied.textContent), page).toBe(false);
  }
});
