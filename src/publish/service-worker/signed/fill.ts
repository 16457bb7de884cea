import { shortSum } from '../../../model/editions/signed-edition.ts';
import { listPath } from '../addresses.ts';
import { rememberAltered, wasAltered } from '../altered.ts';
import { cacheName, keyOf } from '../cache.ts';
import { isList } from '../kept-list.ts';
import { quiet } from '../pages-under-way.ts';
import { copies, hasEnded, here, isGenuine, learn, newest, ready } from './editions.ts';
import { ask } from './network.ts';

let running: Promise<void> | undefined;

/**
 * Looks for a newer edition, deletes what was kept of others, and fetches what is missing for the language of a page,
 * one file after the other and never at the same time as a page.
 * @param page address of the page that the reader has open
 * @param savesData whether only the reader's address may be requested
 */
export function fillSigned(page: string, savesData: boolean): Promise<void> {
  running ??= fillOnce(page, savesData)
    .catch(() => undefined)
    .finally(() => {
      running = undefined;
    });
  return running;
}

async function fillOnce(page: string, savesData: boolean): Promise<void> {
  await ready;
  const source = await freshest(savesData);
  const edition = newest();
  if (!edition || hasEnded()) return;
  const cache = await caches.open(cacheName);
  const fileAt = (address: string) =>
    keyOf(address)
      .slice(here.length)
      .replace(/(^|\/)$/, '$1index.html');
  for (const { url } of await cache.keys()) {
    const kept = await cache.match(url);
    const sum = kept && (await shortSum(new Uint8Array(await kept.arrayBuffer())));
    if (sum !== edition.files.get(decodeURIComponent(fileAt(url)))) await cache.delete(url);
  }
  if (source === undefined) return;

  const listFile = listPath.slice(1);
  const fetchFrom = async (address: string, file: string) => {
    const reply = await ask(address, 'no-cache');
    // Then the others need not be requested either.
    if (!reply || reply.status === 429 || reply.status >= 500) throw new Error(address);
    if (reply.status !== 200) return undefined;
    const isWhole = (await shortSum(reply.bytes)) === edition.files.get(file);
    return isWhole ? reply.bytes : 'altered';
  };
  const bytes = await fetchFrom(source + listFile, listFile);
  const list: unknown = bytes instanceof Uint8Array && JSON.parse(new TextDecoder().decode(bytes));
  if (!isList(list)) return;
  const locale = page.slice(here.length).split('/')[0] ?? '';
  for (const path of Object.keys(list[locale] ?? {})) {
    const address = keyOf(here + path);
    const file = path.replace(/(^|\/)$/, '$1index.html');
    const mark = edition.files.get(file) ?? '';
    if (newest() !== edition || (await cache.match(address)) || (await wasAltered(address, mark))) continue;
    await quiet();
    const fetched = await fetchFrom(source + path, file);
    if (fetched === 'altered') await rememberAltered(address, mark);
    else if (fetched) await cache.put(address, new Response(fetched));
  }
}

/** Which address has the newest edition: the reader's, or else a copy. */
async function freshest(savesData: boolean): Promise<string | undefined> {
  if (isGenuine(await learn())) return here;
  if (savesData) return undefined;
  let same: string | undefined;
  const tried = new Set<string>();
  for (;;) {
    const copy = copies().find((one) => !tried.has(one));
    if (copy === undefined) return same;
    tried.add(copy);
    const verdict = await learn(copy);
    if (verdict === 'newer') same = copy;
    if (verdict === 'same') same ??= copy;
  }
}
