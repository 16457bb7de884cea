import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import type { EditionRecord } from '../../src/model/editions/schema.ts';
import { again } from '../setup/copies.ts';
import { renewSums } from '../setup/editions.ts';
import { site } from '../setup/project.ts';
import { FolderServer } from '../setup/server.ts';
import { newKey } from '../setup/signature.ts';
import { signEdition } from '../setup/signed-edition.ts';
import { entryOf, marked, nextEdition, publisher, siteWithKey } from '../setup/signed-site.ts';

/* The page that outlives its address: a site whose editions are signed, with its copies, and those who come between. */

test.use({ serviceWorkers: 'allow' });
// Several servers, several editions, and what is kept: that takes its time on a busy machine.
test.slow();

const locale = site.original;
let base: string;
test.beforeAll(async () => {
  base = await siteWithKey();
});

let main: FolderServer;
let copies: FolderServer[];
let first: string;
test.beforeEach(async () => {
  main = await serverOf(base);
  copies = [await serverOf(base), await serverOf(base)];
  first = await nextEdition(base, addresses());
  for (const server of [main, ...copies]) server.folder = first;
});
test.afterEach(async () => {
  for (const server of [main, ...copies]) await server.stop();
});

async function serverOf(folder: string): Promise<FolderServer> {
  const server = new FolderServer(folder);
  server.headers = { 'access-control-allow-origin': '*' };
  await server.start();
  return server;
}

/** Where the site is, as its records say. */
const addresses = (more: readonly FolderServer[] = []): Pick<EditionRecord, 'address' | 'mirrors'> => ({
  address: main.address,
  mirrors: [...copies, ...more].map(({ address }) => `${address}/`),
});

/** The number of the edition that the browser knows. */
const known = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.endsWith(' edition'));
    const [request] = name === undefined ? [] : await (await caches.open(name)).keys();
    const text = await (request && (await caches.match(request)))?.text();
    return Number(/"edition":(\d+)/.exec(text ?? '')?.[1] ?? 0);
  });

const contacts = `/${locale}/contacts/`;
const statement = `/${locale}/`;

const keptText = (page: Page, path: string) =>
  page.evaluate(async (address) => (await (await caches.match(address))?.text()) ?? '', `${main.address}${path}`);

/** Opens the statement, and waits until the browser knows an edition and has kept the page of the contacts. */
async function visit(page: Page, edition = 1): Promise<void> {
  // On a busy machine, a worker may wait in vain for an answer, and try again at the next visit.
  await expect(async () => {
    await page.goto(main.address + statement);
    await expect.poll(() => known(page), { timeout: 15_000 }).toBe(edition);
    await expect.poll(() => keptText(page, contacts), { timeout: 15_000 }).toContain(marked(edition));
  }).toPass({ timeout: 80_000 });
}

const line = (page: Page) => page.locator('main > p[role=status][lang]');

/** Opens the page of the contacts and expects which edition it belongs to, and where it says that it comes from. */
async function expectContacts(page: Page, edition: number, from: 'here' | 'kept' | FolderServer): Promise<void> {
  await page.goto(main.address + contacts);
  await expect(page.locator('#marked')).toHaveText(marked(edition));
  await expect(page.locator('main h1')).toBeVisible();
  if (from === 'here') await expect(line(page)).toHaveCount(0);
  else if (from === 'kept') await expect(line(page)).toContainText(`kept on this device. Edition ${edition}`);
  else await expect(line(page)).toContainText(`copy of the site, ${from.address}/. Edition ${edition}`);
}

const evil =
  '<!doctype html><title>Other</title><body><p id="evil">Call this number instead.</p><script>document.title="ran";caches.keys().then((names)=>names.forEach((name)=>caches.delete(name)));navigator.serviceWorker.getRegistrations().then((all)=>all.forEach((one)=>one.unregister()))</script>';

/** Someone in the middle, who answers everything but the service worker’s script. */
const inTheMiddle = (path: string, body: Buffer) => (path === '/sw.js' ? body : evil);

/** Every copy but one has nothing. */
const onlyCopy = (index: number, folder: string) => {
  for (const [at, copy] of copies.entries()) copy.failing = at === index ? undefined : 503;
  const copy = copies[index];
  if (!copy) throw new Error('There is no such copy.');
  copy.folder = folder;
  return copy;
};

test('Where the address answers as it should, nobody else is asked, and known pages cost one request', async ({
  page,
}) => {
  await visit(page);
  main.requests.length = 0;
  await expectContacts(page, 1, 'here');
  expect(main.requests.filter((path) => path === contacts)).toHaveLength(1);
  expect(copies.flatMap(({ requests }) => requests)).toEqual([]);
});

test('Where the address is dead, the page comes from a copy, and says so', async ({ page }) => {
  await visit(page);
  await main.stop();
  await expectContacts(page, 1, copies[0] as FolderServer);
  await expect(line(page)).toContainText('did not answer');
  // The copy is not told who asks, what for, or from where.
  const received = copies.flatMap((copy) => copy.received).join('\n');
  expect(received).not.toMatch(/^(?:cookie|referer|authorization)$/im);
  await page.goto(`${main.address}/${locale}/search/?q=secret`);
  await expect(page.locator('#marked')).toHaveText(marked(1));
  expect(copies.flatMap((copy) => copy.received).join('\n')).not.toContain('secret');
});

test('Where neither the address nor a copy answers, the kept page is shown with its edition', async ({ page }) => {
  await visit(page);
  for (const server of [main, ...copies]) await server.stop();
  await expectContacts(page, 1, 'kept');
});

test('Pages that someone in the middle answers with 200 are not shown: a copy’s are, or those that were kept', async ({
  page,
}) => {
  await visit(page);
  main.alter = inTheMiddle;
  await expectContacts(page, 1, copies[0] as FolderServer);
  await expect(line(page)).toContainText('not what the publisher signed');
  for (const copy of copies) await copy.stop();
  await expectContacts(page, 1, 'kept');
  // A page that was not kept is not shown at all.
  const other = site.languages.find((code) => code !== locale) ?? locale;
  await page.goto(`${main.address}/${other}/`);
  await expect(page.locator('#evil')).toHaveCount(0);
  await expect(page.locator('main > p[role=status][lang]')).toBeVisible();
});

test('Nothing that someone in the middle sends can run, at any address of the site', async ({ page }) => {
  await visit(page);
  main.alter = inTheMiddle;
  for (const path of [
    '/nothing/',
    '/nothing.html',
    `/${locale}/statement.pdf`,
    '/SHA256SUMS',
    '/sw.js/',
    `/${locale}`,
    '/',
  ]) {
    await page.goto(main.address + path).catch(() => undefined);
    await page.waitForTimeout(200);
    expect(await page.title(), path).not.toBe('ran');
  }
  await expectContacts(page, 1, copies[0] as FolderServer);
});

test('Headers of someone in the middle do nothing, even with the right bytes', async ({ page }) => {
  await visit(page);
  main.headers = {
    'content-type': 'text/html; charset=utf-16le',
    refresh: '0;url=https://evil.example/',
    'content-disposition': 'attachment',
    link: '</evil.css>; rel=stylesheet',
  };
  await expectContacts(page, 1, 'here');
  await page.waitForTimeout(300);
  expect(page.url()).toBe(main.address + contacts);
});

test('A newer edition is taken from the address after one request for it, and then kept', async ({ page }) => {
  await visit(page);
  main.folder = await nextEdition(first, addresses());
  main.requests.length = 0;
  await page.goto(main.address + contacts);
  await expect(page.locator('#marked')).toHaveText(marked(2));
  await expect(line(page)).toHaveCount(0);
  const before = main.requests.slice(
    0,
    main.requests.findIndex((path) => path.startsWith('/_astro/')),
  );
  expect(before.filter((path) => path === '/editions/newest.txt')).toHaveLength(1);
  expect(main.requests.filter((path) => path === contacts).length).toBe(1);
  await visit(page, 2);
  for (const server of [main, ...copies]) await server.stop();
  await expectContacts(page, 2, 'kept');
});

test('Editions that were missed are bridged by their records', async ({ page }) => {
  await visit(page);
  main.folder = await nextEdition(await nextEdition(await nextEdition(first, addresses()), addresses()), addresses());
  await expectContacts(page, 4, 'here');
});

test('A copy that lies is passed over for the next one', async ({ page }) => {
  await visit(page);
  await main.stop();
  const [lying, honest] = copies as [FolderServer, FolderServer];
  lying.alter = () => evil;
  await expectContacts(page, 1, honest);
});

test('An older edition is never shown again, neither from a copy nor from the address', async ({ page }) => {
  const second = await nextEdition(first, addresses());
  for (const server of [main, ...copies]) server.folder = second;
  await visit(page, 2);
  main.folder = first;
  onlyCopy(0, first);
  await expectContacts(page, 2, 'kept');
  const honest = onlyCopy(1, second);
  await expectContacts(page, 2, honest);
  expect(await known(page)).toBe(2);
});

test('An edition that another key signed, and one altered after signing, are not followed', async ({ page }) => {
  await visit(page);
  await main.stop();
  const forged = await nextEdition(first, { ...addresses(), by: newKey() });
  onlyCopy(0, forged);
  await expectContacts(page, 1, 'kept');
  const otherSite = await nextEdition(first, { ...addresses(), namespace: 'statement@other.example' });
  onlyCopy(0, otherSite);
  await expectContacts(page, 1, 'kept');
  const altered = onlyCopy(0, await nextEdition(first, addresses()));
  altered.alter = (path, body) =>
    path === '/editions/newest.txt' ? body.toString().replace('"edition":2', '"edition":3') : body;
  await expectContacts(page, 1, 'kept');
  expect(await known(page)).toBe(1);
});

test('Another history is not followed, even when it is rightly signed', async ({ page }) => {
  const [here, there] = [
    await nextEdition(first, addresses()),
    await nextEdition(first, { ...addresses(), day: '2026-02-02' }),
  ];
  for (const server of [main, ...copies]) server.folder = here;
  await visit(page, 2);
  await main.stop();
  onlyCopy(0, await nextEdition(there, addresses()));
  await expectContacts(page, 2, 'kept');
  // The same number and record with other pages.
  const twice = again(here);
  writeFileSync(join(twice, locale, 'contacts/index.html'), evil);
  onlyCopy(0, await signEdition(renewSums(twice), publisher));
  await expectContacts(page, 2, 'kept');
  expect(await known(page)).toBe(2);
});

test('A clock that is set back or forward changes nothing', async ({ page, context }) => {
  const second = await nextEdition(first, addresses());
  for (const server of [main, ...copies]) server.folder = second;
  await visit(page, 2);
  for (const time of [0, 4e12]) {
    await context.serviceWorkers()[0]?.evaluate((now) => {
      Date.now = () => now;
    }, time);
    main.folder = first;
    onlyCopy(0, first);
    await expectContacts(page, 2, 'kept');
    main.folder = second;
    await expectContacts(page, 2, 'here');
  }
});

test('A new copy that an edition announces is known as soon as another copy has that edition', async ({ page }) => {
  await visit(page);
  const added = await serverOf(first);
  const second = await nextEdition(first, addresses([added]));
  await main.stop();
  const announcing = onlyCopy(1, second);
  await expectContacts(page, 2, announcing);
  await announcing.stop();
  added.folder = second;
  await expectContacts(page, 2, added);
  await added.stop();
});

for (const [where, through] of [
  [
    'the address',
    (ending: string) => {
      main.folder = ending;
    },
  ],
  [
    'a copy',
    (ending: string) => {
      main.failing = 503;
      onlyCopy(0, ending);
    },
  ],
] as const) {
  test(`When the publisher ends it through ${where}, everything that was kept is deleted at once`, async ({ page }) => {
    await visit(page);
    through(await nextEdition(first, { ...addresses(), ends: true }));
    // The pages of a site that has ended register no worker; these are those of a site that has not.
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => new Promise(() => undefined);
    });
    await page.goto(main.address + contacts).catch(() => undefined);
    main.failing = undefined;
    main.folder = first;
    await page.goto(`${main.address}/icon.svg`);
    await expect
      .poll(() =>
        page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]),
      )
      .toEqual([[], 0]);
  });
}

test('Nobody but the publisher can end it', async ({ page }) => {
  await visit(page);
  main.folder = await nextEdition(first, { ...addresses(), ends: true, by: newKey() });
  onlyCopy(0, first);
  await expectContacts(page, 1, copies[0] as FolderServer);
  expect(await known(page)).toBe(1);
});

test('With data saver, no copy is asked before the reader taps', async ({ page, context }) => {
  await visit(page);
  await main.stop();
  await context.serviceWorkers()[0]?.evaluate(() => {
    Object.defineProperty(Reflect.get(navigator, 'connection'), 'saveData', { value: true, configurable: true });
  });
  await expectContacts(page, 1, 'kept');
  expect(copies.flatMap(({ requests }) => requests)).toEqual([]);
  await line(page).getByRole('link').click();
  await expect(line(page)).toContainText(`copy of the site, ${copies[0]?.address}/`);
  await expect(page.locator('#marked')).toHaveText(marked(1));
  // Nothing was kept of it: the page has only the link.
  const other = site.languages.find((code) => code !== locale) ?? locale;
  await page.goto(`${main.address}/${other}/`);
  await line(page).getByRole('link').click();
  await expect(page.locator('#marked')).toHaveText(marked(1));
});

test('A key that was announced under the old one counts from its edition on, and the old one not after its last', async ({
  page,
}) => {
  const follower = newKey();
  const keys = [entryOf(publisher, { until: 2 }), entryOf(follower, { from: 3 })];
  const second = await nextEdition(first, { ...addresses(), keys });
  for (const server of [main, ...copies]) server.folder = second;
  await visit(page, 2);
  await main.stop();
  onlyCopy(0, await nextEdition(second, { ...addresses(), keys }));
  await expectContacts(page, 2, 'kept');
  const renewed = onlyCopy(0, await nextEdition(second, { ...addresses(), keys, by: follower }));
  await expectContacts(page, 3, renewed);
});

for (const [what, script] of [
  ['missing', undefined],
  ['a page', '<!doctype html><p>Not found.'],
  ['broken', 'self.addEventListener('],
] as const) {
  test(`When /sw.js is ${what}, the worker that is there goes on`, async ({ page }) => {
    await visit(page);
    const broken = again(first);
    if (script === undefined) rmSync(join(broken, 'sw.js'));
    else writeFileSync(join(broken, 'sw.js'), script);
    main.folder = broken;
    main.alter = (path, body) => (path === '/sw.js' ? body : evil);
    for (let time = 0; time < 2; time += 1) await expectContacts(page, 1, copies[0] as FolderServer);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
    await expectContacts(page, 1, copies[0] as FolderServer);
  });
}

test('A site that was not signed after its build is not shown to those who know a signed edition', async ({ page }) => {
  await visit(page);
  const unsigned = again(first);
  writeFileSync(join(unsigned, locale, 'contacts/index.html'), evil);
  main.folder = renewSums(unsigned);
  await expectContacts(page, 1, copies[0] as FolderServer);
});

test('A page that the newest edition no longer has is gone', async ({ page }) => {
  await visit(page);
  const without = again(first);
  rmSync(join(without, locale, 'contacts/index.html'));
  main.folder = await nextEdition(without, addresses());
  const response = await page.goto(main.address + contacts);
  expect(response?.status()).toBe(404);
  await page.goto(main.address + statement);
  await expect(page.locator('#marked')).toHaveText(marked(2));
  expect(await known(page)).toBe(2);
});
