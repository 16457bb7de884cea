import { listPath } from './addresses.ts';
import { rememberAltered, wasAltered } from './altered.ts';
import { cacheName, keyOf } from './cache.ts';
import { fingerprint } from './fingerprint.ts';
import { isList } from './kept-list.ts';
import { quiet } from './pages-under-way.ts';

declare const self: ServiceWorkerGlobalScope;

let running: Promise<void> | undefined;

/**
 * Brings the cache up to date: deletes every file, of any language, that the site no longer has or has in another
 * version, and fetches what is missing for the language of a page, one file after the other and never at the same time
 * as a page. Nothing else writes into the cache, and only files with the listed fingerprint are kept.
 * @param page address of the page that the reader has open
 */
export function fill(page: string): Promise<void> {
  running ??= fillOnce(page)
    // Without a network, or without space, everything stays as it is until the next visit.
    .catch(() => undefined)
    .finally(() => {
      running = undefined;
    });
  return running;
}

async function fillOnce(page: string): Promise<void> {
  const { scope } = self.registration;
  const answer = await ask(scope + listPath.slice(1));
  const list: unknown = answer.ok && !answer.redirected && (await answer.json());
  if (!isList(list)) return;
  const cache = await caches.open(cacheName);
  const marks = new Map(
    Object.values(list).flatMap((kept) => Object.entries(kept).map(([path, mark]) => [keyOf(scope + path), mark])),
  );
  const isUnfit = async (address: string) => {
    const kept = await cache.match(address);
    return kept && (await fingerprint(await kept.arrayBuffer())) !== marks.get(address);
  };
  const bring = async (address: string) => {
    const mark = marks.get(address) ?? '';
    if (await wasAltered(address, mark)) return;
    await quiet();
    const answer = await ask(address);
    if (!answer.ok || answer.redirected) return;
    if ((await fingerprint(await answer.clone().arrayBuffer())) === mark) await cache.put(address, answer);
    else await rememberAltered(address, mark);
  };

  // The open page was just fetched, and is available at once; what is invalid is deleted, whether it can be replaced or
  // not.
  const open = keyOf(page);
  if (marks.has(open) && (await isUnfit(open))) await bring(open).catch(() => undefined);
  for (const { url } of await cache.keys()) if (await isUnfit(url)) await cache.delete(url);

  const locale = open.slice(scope.length).split('/')[0] ?? '';
  for (const path of Object.keys(list[locale] ?? {})) {
    const address = keyOf(scope + path);
    if (!(await cache.match(address))) await bring(address);
  }
}

/**
 * @returns a response for this address, which may be an error
 * @throws when the network or the server fails, or is overloaded: then the others need not be requested either
 */
async function ask(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-cache', priority: 'low' });
  if (answer.status === 429 || answer.status >= 500) throw new Error(`${answer.status}`);
  return answer;
}
