import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import type { List } from '../../src/service-worker/list.ts';
import { writeList } from '../../src/service-worker/list.ts';
import { bundle } from '../../src/service-worker/write.ts';
import { temporaryFolder } from '../setup/copy.ts';
import { keepDrawing } from '../setup/drawing.ts';
import { FolderServer } from '../setup/server.ts';
import { dist, htmlOf, site } from '../setup/site.ts';

test.use({ serviceWorkers: 'allow' });
// A line, a page, then what is kept, one after the other: that takes its time on a busy machine.
test.slow();

const locale = site.languages[0] ?? site.original;
const other = site.languages.find((code) => code !== locale) ?? site.original;
const list: List = JSON.parse(readFileSync(join(dist, 'offline.json'), 'utf8'));
const kept = Object.keys(list[locale] ?? {});
const headline =
  /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(htmlOf(`${locale}/index.html`))?.[1]
    ?.replace(/<[^>]+>/g, '')
    .trim() ?? '';

let server: FolderServer;
test.beforeEach(async ({ page }) => {
  server = new FolderServer(dist);
  await server.start();
  await keepDrawing(page);
});
test.afterEach(() => server.stop());

const count = (page: Page) =>
  page.evaluate(async () => {
    const [name] = await caches.keys();
    return name ? (await (await caches.open(name)).keys()).length : 0;
  });

/** Opens the statement, and waits until everything is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto(`${server.address}/${locale}/`);
  await expect.poll(() => count(page), { timeout: 60_000 }).toBe(kept.length);
}

test('After one visit the statement, the contacts, the law and the search can be read without a network', async ({
  page,
}) => {
  await visit(page);
  await server.stop();
  for (const path of kept.filter((path) => path.endsWith('/') && path.startsWith(locale))) {
    const response = await page.goto(`${server.address}/${path}`);
    expect(response?.fromServiceWorker()).toBe(true);
    await expect(page.locator('main h1').first()).toBeVisible();
  }
  const [word = ''] = headline.split(' ').filter((one) => one.length > 5);
  await page.goto(`${server.address}/${locale}/search/?q=${encodeURIComponent(word)}`);
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  // What was looked for is kept nowhere.
  const addresses = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => url);
  });
  expect(addresses.filter((address) => address.includes('?'))).toEqual([]);
  await expect(page.goto(`${server.address}/${other}/`)).rejects.toThrow();
});

test('Nothing is fetched for later before the page is there, and then one file after the other', async ({ page }) => {
  await page.goto(`${server.address}/${locale}/`);
  await expect.poll(() => count(page), { timeout: 60_000 }).toBe(kept.length);
  // The page with its script and faces first; then the service worker, its list, and what the list names in its order.
  const worker = server.asked.indexOf('/sw.js');
  expect(server.asked.slice(0, worker).filter((path) => /\.(?:js|woff2)$/.test(path)).length).toBeGreaterThan(1);
  const then = server.asked.slice(worker + 1).filter((path) => path !== '/icon.svg');
  expect(then).toEqual(['/offline.json', ...kept.map((path) => `/${path}`)]);
});

test('What is changed shows at the next visit, and what is withdrawn is let go of', async ({ page }) => {
  await visit(page);
  const changed = join(temporaryFolder(), 'dist');
  cpSync(dist, changed, { recursive: true });
  const file = join(changed, locale, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<main id="text">', '<main id="text"><p id="new">new</p>'));
  rmSync(join(changed, locale, 'contacts'), { recursive: true });
  await writeList(changed, site);
  server.folder = changed;
  await page.reload();
  await expect(page.locator('#new')).toBeVisible();
  await expect.poll(() => count(page)).toBeLessThan(kept.length);
  await server.stop();
  await page.reload();
  await expect(page.locator('#new')).toBeVisible();
  await expect(page.goto(`${server.address}/${locale}/contacts/`)).rejects.toThrow();
});

test('What was damaged on the phone is whole again after a reload', async ({ page }) => {
  await visit(page);
  const damage = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      const requests = await cache.keys();
      for (const [at, request] of requests.entries()) {
        if (at % 3 === 0) await cache.delete(request);
        if (at % 3 === 1) await cache.put(request, new Response('not what was kept'));
      }
      return requests.length;
    });
  const damaged = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      const texts = await Promise.all((await cache.keys()).map(async (key) => (await cache.match(key))?.text()));
      return texts.filter((text) => text === 'not what was kept').length;
    });
  await damage();
  expect(await damaged()).toBeGreaterThan(0);
  await page.reload();
  await expect(page.locator('[data-statement]')).toBeVisible();
  await expect.poll(damaged, { timeout: 60_000 }).toBe(0);
  await expect.poll(() => count(page), { timeout: 60_000 }).toBe(kept.length);
});

test('A server’s error does not take the place of what was kept', async ({ page }) => {
  await visit(page);
  server.failing = 503;
  await page.goto(`${server.address}/${locale}/contacts/`);
  await expect(page.locator('main h1')).toBeVisible();
});

test('A site that does without the service worker clears away what earlier ones kept', async ({ page }) => {
  await visit(page);
  const without = join(temporaryFolder(), 'dist');
  cpSync(dist, without, { recursive: true });
  writeFileSync(join(without, 'sw.js'), await bundle('retire'));
  server.folder = without;
  // The browser looks for a new one by itself when a page is opened.
  await page.goto(`${server.address}/${locale}/about/`);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});

test('Where there can be no service worker, nothing happens', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`file://${join(dist, locale, 'index.html')}`);
  await page.waitForTimeout(500);
  expect(errors).toEqual([]);
});
