import { alteredName, cacheName } from './cache.ts';

/* Replaces the service worker on a site without one: deletes everything that was kept, and unregisters itself. */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([caches.delete(cacheName), caches.delete(alteredName), self.registration.unregister()]));
});
