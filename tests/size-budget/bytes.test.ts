import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { pageSize, sizeOf } from '../../src/lib/sizes.ts';
import { isCopy } from '../../src/model/standalone/addresses.ts';
import { byLanguage } from '../setup/by-language.ts';
import { pagesOfEachKind } from '../setup/kinds.ts';
import { site } from '../setup/project.ts';
import { dist, pages, pathOfPage } from '../setup/site.ts';

/** A page with its styles, compressed as plain servers do it; the timeline with its map as well. */
const pageBudget = 14_000;
/** Additional fonts of a page: that of the second language of a comparison. */
const more = (page: string) => (page.includes('/compare/') ? 24_000 : 0);
/** Everything that a page loads by itself: the page, its font, its icon. */
const loadBudget = (page: string) => pageBudget + 36_000 + more(page);
/** The page of the statement in Brotli: with all notes, terms and links. A Cyrillic letter is two bytes before packing. */
const statementBudget = (locale: string) => (site.original === locale ? 10_000 : 11_000);
/** The parts around a statement weigh the same for a short and a long one. */
const thisStatement = { tag: '@this-statement' };

for (const page of pages.filter((one) => !isCopy(`/${one}`))) {
  test(`${page} weighs less than ${pageBudget} bytes`, () => {
    expect(pageSize(dist, page).gzip).toBeLessThan(pageBudget);
  });
}

const ofEachKind = pagesOfEachKind.filter((one) => !isCopy(`/${one}`));
const others = pages.filter((one) => !isCopy(`/${one}`) && !pagesOfEachKind.includes(one));
for (const [what, paths, details] of [
  ['A page of each kind', ofEachKind, {}],
  ['Every other page', others, { tag: '@slow' }],
] as const)
  for (const [name, group] of byLanguage(paths)) {
    test(
      `${what} ${name} loads less than ${pageBudget} bytes and its fonts, and nothing from elsewhere`,
      details,
      async ({ context, baseURL }) => {
        test.setTimeout(120_000);
        // Headless browsers do not fetch the icon; a reader's does.
        const icon = join(dist, 'icon.svg');
        expect(existsSync(icon)).toBe(true);
        const waiting = [...group];
        // Several tabs at a time: most of the time is spent waiting for late requests.
        const openThemAll = async () => {
          const tab = await context.newPage();
          let requested = new Set<string>();
          tab.on('request', (request) => requested.add(request.url()));
          for (let page = waiting.pop(); page; page = waiting.pop()) {
            requested = new Set();
            await tab.goto(pathOfPage(page), { waitUntil: 'networkidle' });
            let bytes = sizeOf(readFileSync(icon)).gzip;
            for (const address of requested) {
              expect(address.startsWith(`${baseURL}/`), `${page}: ${address}`).toBe(true);
              const { pathname } = new URL(address);
              const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
              bytes += /\.woff2$/.test(file) ? statSync(file).size : sizeOf(readFileSync(file)).gzip;
            }
            expect.soft(bytes, page).toBeLessThan(loadBudget(page));
          }
        };
        await Promise.all([openThemAll(), openThemAll(), openThemAll()]);
      },
    );
  }

for (const locale of site.languages) {
  test(`The statement in ${locale} weighs less than ${statementBudget(locale)} bytes in Brotli`, thisStatement, () => {
    expect(pageSize(dist, `${locale}/index.html`).brotli).toBeLessThan(statementBudget(locale));
  });
}
