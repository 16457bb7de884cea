import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { cacheName } from './cache.ts';
import { fill } from './fill.ts';
import { countsPages, onlyShows } from './plugins.ts';

/*
 * The service worker: keeps the pages of the reader's language for when there is no network.
 *
 * The network always comes first, so that nobody is held at an old version: a page that was changed or withdrawn shows
 * so at the next visit. Where a network is so slow that not even the beginning of an answer comes within four seconds –
 * ten times what a phone on a throttled line (400 ms) waits for one – the page that was kept is shown. Only what the fill
 * has compared with the list is kept (`fill.ts`). Nothing in this script hangs on what the pages say: it is the same from
 * build to build, and what it keeps is in a list that it asks for anew at each visit.
 */
declare const self: ServiceWorkerGlobalScope;

const patience = 4;

// Files whose name changes with their content come first from the browser's own cache, without a network; that a damaged
// one of ours is never preferred keeps the page's script, which asks for the repair, out of danger.
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && /(?:\/|\/index\.html|\/_astro\/.+|\/search\/[\w-]+\.js|\.vcf)$/.test(url.pathname),
  new NetworkFirst({ cacheName, networkTimeoutSeconds: patience, plugins: [onlyShows, countsPages] }),
);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  // The browser asks for a page while this script is still starting, which takes long on a cheap phone.
  event.waitUntil(self.registration.navigationPreload?.enable());
});
// A page says that it is there, and idle.
self.addEventListener('message', (event) => {
  if (event.source instanceof WindowClient) event.waitUntil(fill(event.source.url));
});
