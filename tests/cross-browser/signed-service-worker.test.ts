import { expect, test } from 'playwright/test';
import type { EditionRecord } from '../../src/model/editions/schema.ts';
import { site } from '../setup/project.ts';
import { FolderServer } from '../setup/server.ts';
import { newKey } from '../setup/signature.ts';
import { marked, nextEdition, siteWithKey } from '../setup/signed-site.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { findFirefox } from './installed.ts';

/*
 * Reading a page when its address is down, in Firefox: what `tests/slow/signed-service-worker.test.ts` tests in
 * Chromium, as far as it depends on the browser. Each test has its own servers, and so an origin without stored data.
 */

const locale = site.original;
const statement = `/${locale}/`;
const contacts = `/${locale}/contacts/`;
const evil = '<!doctype html><title>Other</title><p id="evil">Call this number instead.</p>';

let base: string;
let firefox: Engine;
test.beforeAll(async () => {
  base = await siteWithKey();
  firefox = await startFirefox(findFirefox() ?? 'firefox');
});
test.afterAll(() => firefox.close());

let main: FolderServer;
let copy: FolderServer;
let first: string;
test.beforeEach(async () => {
  [main, copy] = await Promise.all([startServer(), startServer()]);
  first = await nextEdition(base, addresses());
  for (const server of [main, copy]) server.folder = first;
});
test.afterEach(() => Promise.all([main.stop(), copy.stop()]));

async function startServer(): Promise<FolderServer> {
  const server = new FolderServer(base);
  server.headers = { 'access-control-allow-origin': '*' };
  await server.start();
  return server;
}

const addresses = (): Pick<EditionRecord, 'address' | 'mirrors'> => ({
  address: main.address,
  mirrors: [`${copy.address}/`],
});

const keptContacts = () =>
  firefox.evaluate<string>(
    `return (await (await caches.match(${JSON.stringify(main.address + contacts)}))?.text()) ?? ''`,
  );

/** Opens the statement, and waits until the page of the contacts of this edition is kept. */
async function visit(edition = 1): Promise<void> {
  // What is missing is fetched at the next visit, if a newer edition came in between.
  await expect(async () => {
    await firefox.open(main.address + statement);
    await expect.poll(keptContacts, { timeout: 10_000 }).toContain(marked(edition));
  }).toPass({ timeout: 60_000 });
}

/** The notice on the page of the contacts: its edition, and where it comes from. */
async function openContacts(): Promise<{ edition: string; from: string; isEvil: boolean }> {
  await firefox.open(main.address + contacts);
  return firefox.evaluate(`
    const textOf = (selector) => document.querySelector(selector)?.textContent ?? '';
    return {
      edition: textOf('#marked'),
      from: textOf('main > p[role=status][lang]'),
      isEvil: document.querySelector('#evil') !== null,
    };
  `);
}

test('Firefox shows a page from a copy where the address is dead, and the kept one where nothing answers', async () => {
  await visit();
  await main.stop();
  const fromCopy = await openContacts();
  expect(fromCopy).toMatchObject({ edition: marked(1), isEvil: false });
  expect(fromCopy.from).toContain(`copy of the site, ${copy.address}/. Edition 1`);
  await copy.stop();
  const kept = await openContacts();
  expect(kept).toMatchObject({ edition: marked(1), isEvil: false });
  expect(kept.from).toContain('kept on this device. Edition 1');
});

test('Firefox does not show what someone in the middle, or a copy that lies, sends', async () => {
  await visit();
  main.alter = (path, body) => (path === '/sw.js' ? body : evil);
  expect(await openContacts()).toMatchObject({ edition: marked(1), isEvil: false });
  copy.alter = () => evil;
  const kept = await openContacts();
  expect(kept).toMatchObject({ edition: marked(1), isEvil: false });
  expect(kept.from).toContain('kept on this device');
});

test('Firefox takes a newer edition, and never again an older one or one that another key signed', async () => {
  await visit();
  const second = await nextEdition(first, addresses());
  for (const server of [main, copy]) server.folder = second;
  expect(await openContacts()).toMatchObject({ edition: marked(2), from: '' });
  await visit(2);
  for (const server of [main, copy]) server.folder = first;
  expect(await openContacts()).toMatchObject({ edition: marked(2) });
  const forged = await nextEdition(second, { ...addresses(), by: newKey() });
  for (const server of [main, copy]) server.folder = forged;
  expect(await openContacts()).toMatchObject({ edition: marked(2) });
});
