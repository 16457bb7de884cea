import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sizeOf } from '../../src/lib/sizes.ts';
import { site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

/** What is fetched for the first answer: the script and the index of the language. */
const firstBudget = 30_000;
/** With the texts of the three pages from which excerpts are shown. */
const excerptBudget = 115_000;

const brotli = (file: string) => sizeOf(readFileSync(join(dist, file))).brotli;

for (const locale of site.languages) {
  test(`The first answer in ${locale} needs less than ${firstBudget} bytes, with excerpts less than ${excerptBudget}`, () => {
    const first = brotli('search/search.js') + brotli(`search/${locale}.js`);
    expect(first).toBeLessThan(firstBudget);
    const folder = `search/text/${locale}`;
    const texts = readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' });
    const largest = texts
      .filter((name) => name.endsWith('.js'))
      .map((name) => brotli(`${folder}/${name}`))
      .sort((a, b) => b - a);
    expect(largest.length).toBeGreaterThan(0);
    expect(first + largest.slice(0, 3).reduce((sum, size) => sum + size, 0)).toBeLessThan(excerptBudget);
  });
}
