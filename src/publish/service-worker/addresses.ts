/** Where the service worker stands: at the root of the site, which is what it may look after. */
export const workerPath = '/sw.js';

/** Where the list of what it keeps stands. */
export const listPath = '/offline.json';
