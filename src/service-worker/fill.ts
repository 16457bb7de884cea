import { listPath } from './addresses.ts';
import { cacheName, keyOf } from './cache.ts';
import { fingerprint } from './fingerprint.ts';
import type { List } from './list.ts';
import { quiet } from './plugins.ts';

declare const self: ServiceWorkerGlobalScope;

let running: Promise<void> | undefined;

/**
 * Brings what is kept for the language of a page up to date: fetches what is missing, older or damaged, one file after
 * the other and never beside a page, and lets go of what the site has no more.
 * @param page address of the page that the reader has open
 */
export function fill(page: string): Promise<void> {
  running ??= fillOnce(page)
    // Without a network, or without room, everything stays as it is until the next visit.
    .catch(() => undefined)
    .finally(() => {
      running = undefined;
    });
  return running;
}

async function fillOnce(page: string): Promise<void> {
  const { scope } = self.registration;
  const list: List = await (await ask(scope + listPath.slice(1))).json();
  const cache = await caches.open(cacheName);
  const listed = new Set(Object.values(list).flatMap((kept) => Object.keys(kept).map((path) => scope + path)));
  for (const { url } of await cache.keys()) if (!listed.has(url)) await cache.delete(url);

  const locale = keyOf(page).slice(scope.length).split('/')[0] ?? '';
  for (const [path, mark] of Object.entries(list[locale] ?? {})) {
    const address = scope + path;
    const kept = await cache.match(address);
    if (kept && (await fingerprint(await kept.arrayBuffer())) === mark) continue;
    await quiet();
    const answer = await ask(address);
    // The host alters what it sends, or a new version is just being published: what was kept is better.
    if ((await fingerprint(await answer.clone().arrayBuffer())) !== mark) return;
    await cache.put(address, answer);
  }
}

/** @throws when there is no good answer */
async function ask(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-cache', priority: 'low' });
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`);
  return answer;
}
