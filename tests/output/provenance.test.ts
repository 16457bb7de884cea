import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { formatDay } from '../../src/model/languages/dates.ts';
import { lastChange } from '../../src/model/site/last-change.ts';
import { openMail } from '../setup/mail.ts';
import { openPdf, wordsOf } from '../setup/pdf.ts';
import { root, site, words } from '../setup/project.ts';
import { dist, htmlOf } from '../setup/site.ts';

const pdf = async (file: string) => (await wordsOf(await openPdf(join(dist, file)))).join(' ');
const text = (file: string) => readFileSync(join(dist, file), 'utf8');

/** The words of each form of the statement, as its reader sees them. */
const forms: Readonly<Record<string, (locale: string) => Promise<string> | string>> = {
  'statement.pdf': (locale) => pdf(`${locale}/statement.pdf`),
  'statement-large.pdf': (locale) => pdf(`${locale}/statement-large.pdf`),
  'leaflet.pdf': (locale) => pdf(`${locale}/leaflet.pdf`),
  'statement.txt': (locale) => text(`${locale}/statement.txt`),
  'message.txt': (locale) => text(`${locale}/message.txt`),
  'statement.html': (locale) => parse(htmlOf(`${locale}/statement.html`)).structuredText,
  'statement.epub': (locale) => {
    const entry = unzipSync(readFileSync(join(dist, locale, 'statement.epub')))['EPUB/title.xhtml'];
    return parse(new TextDecoder().decode(entry)).structuredText;
  },
  'statement.eml': async () => (await openMail()).text ?? '',
};

for (const locale of site.languages) {
  for (const [form, wordsIn] of Object.entries(forms)) {
    test(`The form ${form} in ${locale} says of which edition it is, and leads to how to check it`, async () => {
      const isOffered = form.endsWith('.eml') || existsSync(join(dist, locale, form));
      test.skip(!isOffered, 'This site has no such form.');
      const found = words(await wordsIn(locale)).join(' ');
      expect(found).toContain(words(formatDay(lastChange(root), locale)).join(' '));
      // A link is described, or is its own description.
      const leads = form.endsWith('.html') || form.endsWith('.epub') || form === 'statement-large.pdf';
      if (!leads) expect(found.replaceAll(' ', '')).toContain(`${site.address}/${locale}/verify/`);
    });
  }
}
