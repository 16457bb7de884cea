import type { WorkboxPlugin } from 'workbox-core/types.js';
import { cacheName, keyOf } from './cache.ts';
import { beginPage, endPage } from './pages-under-way.ts';

/** A page that is gone was removed, which is a valid answer; an error of a server or a gateway is not. */
const isAnswer = ({ status }: Response) => status < 400 || status === 404 || status === 410;

/**
 * Shows what was kept rather than an error, and keeps nothing: a response may come from a captive portal or be altered
 * in transit, and only `fill.ts` compares it with the list.
 */
export const onlyShows: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url),
  cacheWillUpdate: async () => null,
  handlerWillRespond: async ({ request, response }) =>
    isAnswer(response) ? response : ((await caches.match(keyOf(request.url), { cacheName })) ?? response),
};

/** Counts the pages that are on their way to the reader. */
export const countsPages: WorkboxPlugin = {
  handlerWillStart: async () => beginPage(),
  handlerDidComplete: async () => endPage(),
};
