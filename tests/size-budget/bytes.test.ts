import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { pageSize, sizeOf } from '../../src/lib/sizes.ts';
import { isCopy } from '../../src/model/standalone/addresses.ts';
import { site } from '../setup/project.ts';
import { dist, pages, pathOfPage } from '../setup/site.ts';

/** A page with its styles, compressed as plain servers do it; the timeline with its map as well. */
const pageBudget = 14_000;
/** What else belongs to a page: the face of the second language of a comparison. */
const more = (page: string) => (page.includes('/compare/') ? 24_000 : 0);
/** Everything a page loads on its own: itself, its face, its icon. */
const loadBudget = (page: string) => pageBudget + 36_000 + more(page);
/** The page of the statement in Brotli: with all notes, terms and links. A Cyrillic letter is two bytes before packing. */
const statementBudget = (locale: string) => (site.original === locale ? 10_000 : 11_000);
/** What surrounds a short statement weighs as much as what surrounds a long one. */
const thisStatement = { tag: '@this-statement' };

for (const page of pages.filter((one) => !isCopy(`/${one}`))) {
  test(`${page} weighs less than ${pageBudget} bytes`, () => {
    expect(pageSize(dist, page).gzip).toBeLessThan(pageBudget);
  });

  test(`${page} loads less than ${loadBudget(page)} bytes in all, and nothing from elsewhere`, async ({
    page: tab,
    baseURL,
  }) => {
    const requested = new Set<string>();
    tab.on('request', (request) => requested.add(request.url()));
    await tab.goto(pathOfPage(page));
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    await tab.waitForLoadState('networkidle');
    let bytes = 0;
    for (const address of requested) {
      expect(address.startsWith(`${baseURL}/`)).toBe(true);
      const { pathname } = new URL(address);
      const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      bytes += /\.woff2$/.test(file) ? statSync(file).size : sizeOf(readFileSync(file)).gzip;
    }
    // Headless browsers do not fetch the icon; a reader's does.
    const icon = join(dist, 'icon.svg');
    expect(existsSync(icon)).toBe(true);
    expect(bytes + sizeOf(readFileSync(icon)).gzip).toBeLessThan(loadBudget(page));
  });
}

for (const locale of site.languages) {
  test(`The statement in ${locale} weighs less than ${statementBudget(locale)} bytes in Brotli`, thisStatement, () => {
    expect(pageSize(dist, `${locale}/index.html`).brotli).toBeLessThan(statementBudget(locale));
  });
}
