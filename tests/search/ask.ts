import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright';
import { readSite } from '../../src/model/site/site.ts';
import { readPages } from '../../src/search/index/extract-text.ts';
import type { Labelled } from './stress.ts';

/** Asks a query; gives back the addresses below `/{lang}` of the results, in their order. */
export type Asker = (labelled: Labelled) => Promise<string[]>;

/** Asks the page of the search as a reader does who follows a link to it. */
export function askPage(page: Page, address: string): Asker {
  return async ({ lang, query }) => {
    await page.goto(`${address}/${lang}/search/?${new URLSearchParams({ q: query })}`, { waitUntil: 'commit' });
    await page.waitForSelector('#results[aria-busy="false"]', { state: 'attached' });
    const paths = await page
      .locator('[data-search-result] > a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    return paths.map((path) => path.replace(`/${lang}`, ''));
  };
}

/** Where Pagefind's own files are served to the browser; they are no part of the site. */
const plainPath = '/plain-pagefind/';

/**
 * Has Pagefind index the pages of a site as it does by itself, those that the search finds.
 * @param folder a published site
 * @returns its files by their path
 */
export async function plainPagefind(folder: string): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start.');
  const { languages } = readSite();
  const paths = languages.flatMap((locale) => readPages(folder, locale).map(({ path }) => `/${locale}/${path}`));
  for (const url of paths)
    await index.addHTMLFile({ url, content: readFileSync(join(folder, url, 'index.html'), 'utf8') });
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Asks plain Pagefind, in a page of the language. */
export async function askPagefind(page: Page, address: string, files: ReadonlyMap<string, Uint8Array>): Promise<Asker> {
  await page.route(`**${plainPath}**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace(plainPath, '');
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    return route.fulfill({ body: Buffer.from(files.get(path) ?? []), contentType });
  });
  let current = '';
  return async ({ lang, query }) => {
    if (current !== lang) await page.goto(`${address}/${lang}/about/`);
    current = lang;
    const urls = await page.evaluate(
      async ([script, words]) => {
        const pagefind = await import(script ?? '');
        const { results } = await pagefind.search(words);
        const first = await Promise.all(
          results.slice(0, 3).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
        );
        return first.map(({ url }) => url);
      },
      [`${plainPath}pagefind.js`, query],
    );
    return urls.map((url) => url.replace(`/${lang}`, ''));
  };
}
