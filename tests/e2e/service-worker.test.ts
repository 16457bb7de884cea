import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import type { List } from '../../src/publish/service-worker/list.ts';
import { writeList } from '../../src/publish/service-worker/list.ts';
import { bundle } from '../../src/publish/service-worker/write.ts';
import { temporaryFolder } from '../setup/copy.ts';
import { keepDrawing } from '../setup/drawing.ts';
import { pagesOf } from '../setup/pages-of.ts';
import { root, site } from '../setup/project.ts';
import { FolderServer } from '../setup/server.ts';
import { dist, htmlOf } from '../setup/site.ts';

test.use({ serviceWorkers: 'allow' });
// The worker fetches the list and the files one after the other, which takes a while on a busy machine.
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
  // Search terms are not kept anywhere.
  const addresses = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => url);
  });
  expect(addresses.filter((address) => address.includes('?'))).toEqual([]);
  await expect(page.goto(`${server.address}/${other}/`)).rejects.toThrow();
});

test('Nothing is fetched for later before the page has loaded, and then one file after the other', async ({ page }) => {
  await page.goto(`${server.address}/${locale}/`);
  await expect.poll(() => count(page), { timeout: 60_000 }).toBe(kept.length);
  // The page with its script and fonts first; then the service worker, its list, and the files of the list in its
  // order.
  const worker = server.requests.indexOf('/sw.js');
  expect(server.requests.slice(0, worker).filter((path) => /\.(?:js|woff2)$/.test(path)).length).toBeGreaterThan(1);
  const then = server.requests.slice(worker + 1).filter((path) => path !== '/icon.svg');
  expect(then).toEqual(['/offline.json', ...kept.map((path) => `/${path}`)]);
});

test('Changes show at the next visit, and withdrawn content is deleted', async ({ page }) => {
  await visit(page);
  const changed = join(temporaryFolder(), 'dist');
  cpSync(dist, changed, { recursive: true });
  const file = join(changed, locale, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<main id="text">', '<main id="text"><p id="new">new</p>'));
  rmSync(join(changed, locale, 'contacts'), { recursive: true });
  writeList(changed, site, pagesOf(changed));
  server.folder = changed;
  await page.reload();
  await expect(page.locator('#new')).toBeVisible();
  await expect.poll(() => count(page)).toBeLessThan(kept.length);
  await server.stop();
  await page.reload();
  await expect(page.locator('#new')).toBeVisible();
  await expect(page.goto(`${server.address}/${locale}/contacts/`)).rejects.toThrow();
});

test('A file that was damaged on the phone is intact again after a reload', async ({ page }) => {
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

test('A server error does not replace what was kept', async ({ page }) => {
  await visit(page);
  server.failing = 503;
  await page.goto(`${server.address}/${locale}/contacts/`);
  await expect(page.locator('main h1')).toBeVisible();
});

/** The kept files, by path. */
const keptTexts = (page: Page) =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const entries = (await cache.keys()).map(async (request) => [
      new URL(request.url).pathname.slice(1),
      await (await cache.match(request))?.text(),
    ]);
    return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
  });

/** Changes every page of a folder of a copy of the site, and its list. */
async function changed(change: (folder: string) => void): Promise<string> {
  const folder = join(temporaryFolder(), 'dist');
  cpSync(dist, folder, { recursive: true });
  change(folder);
  writeList(folder, site, pagesOf(folder));
  return folder;
}

/** Waits until the fill of a visit has requested the list, and then nothing more. */
async function filled(page: Page): Promise<void> {
  await expect.poll(() => server.requests.includes('/offline.json'), { timeout: 30_000 }).toBe(true);
  for (let before = -1; before < server.requests.length; ) {
    before = server.requests.length;
    await page.waitForTimeout(500);
  }
}

const portal = '<!doctype html><title>Log in</title><p>Pay to go on.';

test('A host that alters a page does not stop the others from being kept, and the page is not requested at every visit', async ({
  page,
}) => {
  const altered = `/${locale}/`;
  server.alter = (path, body) => (path === altered ? `${body}<script>/* added by the host */</script>` : body);
  await page.goto(`${server.address}${altered}`);
  await expect.poll(() => count(page), { timeout: 60_000 }).toBe(kept.length - 1);
  expect(Object.keys(await keptTexts(page)).sort()).toEqual(kept.filter((path) => `/${path}` !== altered).sort());
  server.requests.length = 0;
  await page.goto(`${server.address}/${locale}/about/`);
  await filled(page);
  expect(server.requests).not.toContain(altered);
  // Another version of the page is another matter.
  server.requests.length = 0;
  server.folder = await changed((folder) => {
    const file = join(folder, locale, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<main', '<main data-new'));
  });
  server.alter = (_, body) => body;
  await page.reload();
  await expect.poll(() => count(page), { timeout: 60_000 }).toBe(kept.length);
});

test('A captive portal’s page replaces no kept page', async ({ page }) => {
  await visit(page);
  const before = await keptTexts(page);
  // It answers every request, then all except the list.
  for (const spared of ['', '/offline.json']) {
    server.requests.length = 0;
    server.alter = (path, body) => (path === spared || path === '/sw.js' ? body : portal);
    await page.goto(`${server.address}/${locale}/contacts/`);
    await expect(page.locator('p')).toHaveText('Pay to go on.');
    // The portal’s page does not use the service worker; a page of the site requests a fill.
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage(0));
    await filled(page);
    expect(await keptTexts(page)).toEqual(before);
  }
  await server.stop();
  await page.goto(`${server.address}/${locale}/contacts/`);
  await expect(page.locator('main h1')).toBeVisible();
});

test('What is changed or withdrawn in one language is deleted while another one is read', async ({ page }) => {
  await visit(page);
  const old = Object.keys(list[other] ?? {});
  await page.goto(`${server.address}/${other}/`);
  await expect.poll(() => count(page), { timeout: 60_000 }).toBe(new Set([...kept, ...old]).size);
  server.folder = await changed((folder) => {
    for (const name of ['index.html', 'contacts/index.html']) {
      const file = join(folder, locale, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace('<main', '<main data-new'));
    }
    rmSync(join(folder, locale, 'about/index.html'));
  });
  server.requests.length = 0;
  await page.reload();
  const gone = [`${locale}/`, `${locale}/contacts/`, `${locale}/about/`];
  const left = [...new Set([...kept, ...old])].filter((path) => !gone.includes(path));
  await expect.poll(async () => Object.keys(await keptTexts(page)).sort(), { timeout: 60_000 }).toEqual(left.sort());
  await filled(page);
  // Nothing of the other language is fetched for it, and nothing that is up to date is fetched again.
  expect(server.requests.filter((path) => kept.includes(path.slice(1)) || old.includes(path.slice(1)))).toEqual(
    server.requests.filter((path) => path === `/${other}/` || path.startsWith('/_astro/')),
  );
  expect(server.requests.filter((path) => path === `/${other}/`)).toHaveLength(1);
});

test('A response that is not a list deletes nothing', async ({ page }) => {
  await visit(page);
  const before = await keptTexts(page);
  const first = Object.keys(list)[0] ?? '';
  const broken = ['{}', '[]', 'null', portal, '{"a":{}}', `{"${first}":{"${first}/":""}}`];
  for (const text of broken) {
    server.requests.length = 0;
    server.alter = (path, body) => (path === '/offline.json' ? text : body);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage(0));
    await filled(page);
    expect(await keptTexts(page), text).toEqual(before);
  }
  const without = join(temporaryFolder(), 'dist');
  cpSync(dist, without, { recursive: true });
  rmSync(join(without, 'offline.json'));
  server.folder = without;
  server.alter = (_, body) => body;
  server.requests.length = 0;
  await page.reload();
  await filled(page);
  expect(await keptTexts(page)).toEqual(before);
});

test('A site without the service worker deletes what earlier ones kept', async ({ page }) => {
  await visit(page);
  const without = join(temporaryFolder(), 'dist');
  cpSync(dist, without, { recursive: true });
  writeFileSync(join(without, 'sw.js'), await bundle('retire'));
  server.folder = without;
  // The browser looks for a new one by itself when a page is opened.
  await page.goto(`${server.address}/${locale}/about/`);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});

test('A site that answers every request with “gone”, with the header of the recipe, is forgotten altogether', async ({
  page,
}) => {
  await visit(page);
  const recipe = readFileSync(join(root, 'docs/publishing.md'), 'utf8');
  const [, value = ''] = /the header `Clear-Site-Data: ([^`]+)`/.exec(recipe) ?? [];
  server.headers = { 'Clear-Site-Data': value };
  server.failing = 410;
  await page.goto(`${server.address}/${locale}/`);
  await expect
    .poll(() => page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()]))
    .toEqual([[], []]);
  await server.stop();
  await expect(page.goto(`${server.address}/${locale}/contacts/`)).rejects.toThrow();
});

test('Where there can be no service worker, nothing happens', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`file://${join(dist, locale, 'index.html')}`);
  await page.waitForTimeout(500);
  expect(errors).toEqual([]);
});
