import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { root, site, words } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

const names = (locale: string): string[] =>
  site.organisations.map(
    (id) => parse(readFileSync(join(root, `content/organisations/${id}.yaml`), 'utf8')).name[locale],
  );
const titleIn = (locale: string): string =>
  /^title: "(.*)"$/m.exec(readFileSync(join(root, `content/statement/${locale}.mdx`), 'utf8'))?.[1] ?? '';
/** As programs get it: with ordinary spaces. */
const plainTitleIn = (locale: string): string => words(titleIn(locale)).join(' ');
const [year = 0, month = 0, day = 0] = site.issued.split('-').map(Number);

for (const locale of site.languages) {
  const read = (format: string) => readFileSync(join(dist, locale, 'cite', `statement.${format}`), 'utf8');
  const original = locale === site.original ? undefined : titleIn(site.original);
  const address = `${site.address}/${locale}/`;

  test(`The CSL-JSON in ${locale} says what the statement is`, () => {
    expect(JSON.parse(read('json'))).toEqual([
      {
        id: `statement-${site.issued}-${locale}`,
        type: 'document',
        title: titleIn(locale),
        ...(original && { 'original-title': original }),
        author: names(locale).map((literal) => ({ literal })),
        issued: { 'date-parts': [[year, month, day]] },
        genre: expect.stringMatching(/\S/),
        language: locale,
        URL: address,
      },
    ]);
  });

  test(`The RIS file in ${locale} is read by a reader that did not write it`, () => {
    const text = read('ris');
    expect(text.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
    const [item] = plugins.input.chain(text, { generateGraph: false });
    expect(item).toMatchObject({ title: plainTitleIn(locale), URL: address, language: locale });
    expect(item?.issued['date-parts']).toEqual([[year, month, day]]);
    expect(item?.author.map((author) => author.literal ?? author.family)).toEqual(names(locale));
  });

  test(`The BibTeX file in ${locale} keeps the names of the organisations whole`, () => {
    const text = read('bib');
    const field = (name: string) => new RegExp(`^\\t${name} = \\{(.*)\\},$`, 'm').exec(text)?.[1];
    expect(field('author')).toBe(
      names(locale)
        .map((name) => `{${name}}`)
        .join(' and '),
    );
    expect(field('title')?.replace(/[{}]/g, '')).toBe(titleIn(locale));
    expect(field('year')).toBe(String(year));
    expect(field('url')).toBe(address);
  });

  test(`The Wikipedia template in ${locale} has the title, the date and the address`, () => {
    const lines = read('wiki.txt').trim().split('\n');
    expect(lines[0]).toBe('{{cite press release');
    expect(lines.at(-1)).toBe('}}');
    expect(lines).toContain(` | title = ${plainTitleIn(locale)}`);
    expect(lines).toContain(` | date = ${site.issued}`);
    expect(lines).toContain(` | url = ${address}`);
    expect(lines.includes(` | trans-title = ${plainTitleIn(site.original)}`)).toBe(original !== undefined);
  });

  test(`The references in ${locale} give title, original title, organisations, year and address`, async ({ page }) => {
    await page.goto(`/${locale}/press/`);
    const references = await page.locator('#cite dd').allTextContents();
    expect(references).toHaveLength(3);
    const english = site.languages.includes('en') ? 'en' : locale;
    for (const [index, reference] of references.entries()) {
      expect(reference).toContain(titleIn(locale));
      if (original) expect(reference).toContain(original);
      for (const name of names(index < 2 ? english : locale)) expect(reference).toContain(name);
      expect(reference).toContain(String(year));
      expect(reference).toContain(address);
    }
  });

  for (const page of ['', 'press/']) {
    test(`/${locale}/${page} gives reference managers title, authors, date, language and PDF`, async ({
      page: tab,
      request,
    }) => {
      await tab.goto(`/${locale}/${page}`);
      const content = (name: string) =>
        tab.locator(`meta[name="${name}"]`).evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')));
      expect(await content('citation_title')).toEqual([titleIn(locale)]);
      expect(await content('citation_author')).toEqual(names(locale));
      expect(await content('citation_publication_date')).toEqual([site.issued]);
      expect(await content('citation_language')).toEqual([locale]);
      const [pdf = ''] = await content('citation_pdf_url');
      expect((await request.get(new URL(pdf ?? '').pathname)).ok()).toBe(true);
      if (page === '') return;
      expect(await content('citation_public_url')).toEqual([address]);
      expect(await content('DC.title')).toEqual([titleIn(locale)]);
      expect(await content('DC.creator')).toEqual(names(locale));
      expect(await content('DC.date')).toEqual([site.issued]);
      expect(await content('DC.language')).toEqual([locale]);
    });
  }

  test(`A link to the statement in ${locale} is shown with its preview image`, async ({ page, request }) => {
    await page.goto(`/${locale}/`);
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(image).toBe(`${address}card.png`);
    expect((await request.get(new URL(image ?? '').pathname)).ok()).toBe(true);
    await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute('content', titleIn(locale));
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  });
}
