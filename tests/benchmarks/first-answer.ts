import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { sizeOf } from '../../src/lib/sizes.ts';
import { findChromium } from '../setup/chromium.ts';

/** How long a reader waits for the search. */
export interface FirstAnswer {
  readonly locale: string;
  /** Of all files that are fetched from the first key to the first answer, in Brotli. */
  readonly bytes: number;
  /** From the first key to the first answer, from a disk: script, index and search, without a network. */
  readonly milliseconds: number;
}

/** Only a name: every request is answered from the folder. */
const address = 'http://site.example';

/**
 * Types a word into the search page of each language.
 * @param folder a published site
 * @param words a word of the texts in each language
 * @returns nothing when there is no browser
 */
export async function firstAnswers(folder: string, words: ReadonlyMap<string, string>): Promise<FirstAnswer[]> {
  const executablePath = findChromium();
  if (!executablePath) {
    console.log('Without Chromium or Chrome the search is not measured.\n');
    return [];
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const answers: FirstAnswer[] = [];
  for (const [locale, word] of words) answers.push(await firstAnswer(browser, folder, locale, word));
  await browser.close();
  return answers;
}

async function firstAnswer(browser: Browser, folder: string, locale: string, word: string): Promise<FirstAnswer> {
  const page = await browser.newPage();
  const fetched = new Set<string>();
  await page.route(`${address}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    fetched.add(path);
    return route.fulfill({ path });
  });
  await page.goto(`${address}/${locale}/search/`);
  await page.waitForLoadState('networkidle');
  fetched.clear();
  const started = performance.now();
  await page.fill('main input[type="search"]', word);
  await page.waitForSelector('[data-search-result]');
  const milliseconds = Math.round(performance.now() - started);
  const sizes = [...fetched].map((path) => sizeOf(readFileSync(path)).brotli);
  await page.close();
  return { locale, bytes: sizes.reduce((sum, size) => sum + size, 0), milliseconds };
}
