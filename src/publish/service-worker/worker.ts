import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { cacheName } from './cache.ts';
import { fill } from './fill.ts';
import { countsPages, onlyShows } from './plugins.ts';

/*
 * The service worker: keeps the pages of the reader's language for offline use.
 *
 * The network always comes first, so that nobody is stuck with an old version: a page that was changed or withdrawn is
 * up to date at the next visit. When not even the beginning of a response arrives within four seconds (ten times the
 * 400 ms of a throttled phone connection), the kept page is shown. Only what `fill.ts` has compared with the list is
 * kept. Nothing in this script depends on the content of the pages: it is the same from build to build, and what it
 * keeps is in a list that it requests again at each visit.
 */
declare const self: ServiceWorkerGlobalScope;

const patience = 4;

// Files whose name changes with their content come first from the browser's own cache, without a network; as a damaged
// one of ours is never preferred, the page's script, which requests the repair, is safe.
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && /(?:\/|\/index\.html|\/_astro\/.+|\/search\/[\w-]+\.js|\.vcf)$/.test(url.pathname),
  new NetworkFirst({ cacheName, networkTimeoutSeconds: patience, plugins: [onlyShows, countsPages] }),
);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  // The browser requests a page while this script is still starting, which takes long on a cheap phone.
  event.waitUntil(self.registration.navigationPreload?.enable());
});
// A page reports that it has loaded, and is idle.
self.addEventListener('message', (event) => {
  if (event.source instanceof WindowClient) event.waitUntil(fill(event.source.url));
});
