import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { headersFor } from '../../src/publish/security-headers/headers.ts';
import { site } from '../setup/project.ts';
import { FolderServer } from '../setup/server.ts';
import { dist, htmlOf, pages } from '../setup/site.ts';

/*
 * What the page about this edition says under “Privacy”, sentence by sentence.
 */
test.use({ serviceWorkers: 'allow' });
test.slow();

const locale = site.original;
const other = site.languages.find((code) => code !== locale) ?? locale;
const own = pages.filter((page) => page.startsWith(`${locale}/`) && page.endsWith('/index.html'));
/** Pages of one kind differ in the names of topics and languages. */
const kindOf = (page: string) => page.replace(/(legal\/)[^/]+\/|(compare\/)[^/]+\//, '$1$2*/');

/** A page of each kind. */
const oneOfEach = ['index.html', '404.html', 'statement.html', `${locale}/statement.html`, ...own].filter(
  (page, at, all) => existsSync(join(dist, page)) && all.findIndex((one) => kindOf(one) === kindOf(page)) === at,
);
/** A word that is on no page, and that cannot be mistaken for another. */
const secret = 'qwjvzk';

let server: FolderServer;
test.beforeEach(async () => {
  server = new FolderServer(dist);
  await server.start();
});
test.afterEach(() => server.stop());

/** Opens a page of each kind and uses its controls. */
async function useAll(page: Page): Promise<void> {
  for (const one of oneOfEach) {
    await page.goto(`${server.address}/${one.replace(/index\.html$/, '')}`);
    for (const label of await page.locator('fieldset label').all()) await label.click();
    for (const button of await page.locator('main button:not([type="submit"])').all()) {
      if (await button.isVisible()) await button.click();
    }
  }
  await page.goto(`${server.address}/${locale}/search/?q=${secret}`);
  await page.locator('#query').fill('statement');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
}

/** Waits until there are no more requests. */
async function quiet(page: Page): Promise<void> {
  for (let before = -1; before < server.requests.length; ) {
    before = server.requests.length;
    await page.waitForTimeout(1500);
  }
}

test('The site sets no cookies, counts no visits, requests nothing from other sites and keeps nothing but pages', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  await useAll(page);
  await quiet(page);
  // All requests of pages and scripts go to this site.
  expect([...hosts].filter((host) => host !== '')).toEqual([new URL(server.address).host]);
  // The requests are for published files, and contain nothing else.
  expect(server.received.filter((words) => !words.startsWith('GET\n'))).toEqual([]);
  for (const path of new Set(server.requests)) {
    expect(existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path)), path).toBe(true);
  }
  for (const one of pages) expect(htmlOf(one), one).not.toMatch(/<a\s[^>]*\sping=|sendBeacon|WebSocket|EventSource/);
  expect(await context.cookies()).toEqual([]);
  expect(Object.keys(headersFor('/')).map((name) => name.toLowerCase())).not.toContain('set-cookie');
  const { storage, databases, name, kept } = await page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (one) => (await caches.open(one)).keys()));
    return {
      storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      databases: await indexedDB.databases(),
      name: window.name,
      kept: requests.flat().map(({ url }) => url),
    };
  });
  expect({ storage, databases, name }).toEqual({ storage: [], databases: [], name: '' });
  const listed = Object.keys((await (await fetch(`${server.address}/offline.json`)).json())[locale]);
  expect(kept.length).toBeGreaterThan(1);
  // Those in the language that was read, and nothing of what was searched for.
  for (const url of kept) expect(listed, url).toContain(url.slice(server.address.length + 1));
});

test('Clearing the site data leaves nothing of the site in the browser', async ({ page, context }) => {
  await page.goto(`${server.address}/${locale}/`);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 30_000 }).toBe(1);
  await quiet(page);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: server.address, storageTypes: 'all' });
  await page.goto('about:blank');
  await server.stop();
  await expect(page.goto(`${server.address}/${locale}/`)).rejects.toThrow();
});

test('All of it can be read without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const without = await context.newPage();
  for (const one of oneOfEach) {
    await without.goto(`${server.address}/${one.replace(/index\.html$/, '')}`);
    await expect(without.locator('h1').first(), one).toBeVisible();
    const paragraphs = without.locator('[data-statement] [id^="p"], main > article > p:not([hidden])');
    for (const paragraph of await paragraphs.all()) {
      if ((await paragraph.textContent())?.trim()) await expect(paragraph, one).toBeVisible();
    }
  }
  await context.close();
});

test('The word in the field at the top of a page goes to the server in an address', async ({ page }) => {
  await page.goto(`${server.address}/${locale}/`);
  await page.locator('.find [name="q"]').fill(secret);
  await page.locator('.find button').click();
  await page.waitForURL(`**/${locale}/search/?q=${secret}`);
  expect(server.received.filter((words) => words.includes(secret)).length).toBeGreaterThan(0);
});

test('While a word is typed on the search page it is not sent; it is in the address, and sent when that is opened again', async ({
  page,
}) => {
  const requestsWithSecret = () => server.received.filter((words) => words.includes(secret)).length;
  await page.goto(`${server.address}/${locale}/search/`);
  await page.locator('#query').focus();
  await expect.poll(() => server.requests.includes('/search/search.js')).toBe(true);
  await page.locator('#query').pressSequentially(secret);
  await expect(page.locator('#search-status')).not.toBeEmpty();
  await page.keyboard.press('Enter');
  await quiet(page);
  expect(new URL(page.url()).search).toBe(`?q=${secret}`);
  expect(requestsWithSecret()).toBe(0);
  // What is fetched are parts of the index and excerpts.
  const own = server.requests.filter((path) => path.startsWith('/search/'));
  expect(own.filter((path) => !/^\/search\/(?:[\w-]+|text\/[\w/-]+)\.js$/.test(path))).toEqual([]);

  await page.reload();
  expect(requestsWithSecret()).toBeGreaterThan(0);
  if (other === locale) return;
  server.received.length = 0;
  await expect(page.locator('#search-status')).not.toBeEmpty();
  await page.locator(`.bar a[hreflang="${other}"]`).click();
  await page.waitForURL(`**/${other}/search/?q=${secret}`);
  expect(requestsWithSecret()).toBeGreaterThan(0);
});

test('A linked site does not learn where the reader came from', async ({ page }) => {
  const elsewhere = new FolderServer(dist);
  await elsewhere.start();
  try {
    for (const one of oneOfEach) {
      await page.goto(`${server.address}/${one.replace(/index\.html$/, '')}?from=${secret}`);
      elsewhere.received.length = 0;
      // Another origin, as every port is one.
      await page.evaluate((href) => {
        const link = document.createElement('a');
        Object.assign(link, { href, textContent: 'elsewhere' });
        document.querySelector('main, body')?.append(link);
        link.click();
      }, `${elsewhere.address}/icon.svg`);
      await page.waitForURL(/icon\.svg/);
      expect(elsewhere.received.join('\n'), one).not.toMatch(/^referer$/im);
      expect(elsewhere.received.join('\n'), one).not.toContain(secret);
      expect(elsewhere.received.length, one).toBeGreaterThan(0);
    }
  } finally {
    await elsewhere.stop();
  }
});
