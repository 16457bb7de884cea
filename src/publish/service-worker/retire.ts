import { alteredName, cacheName } from './cache.ts';

/* Takes the place of the service worker when a site does without: lets go of all that was kept, and of itself. */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([caches.delete(cacheName), caches.delete(alteredName), self.registration.unregister()]));
});
