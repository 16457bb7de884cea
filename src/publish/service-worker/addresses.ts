/** Where the service worker is: at the root of the site, which is its scope. */
export const workerPath = '/sw.js';

/** Where the list of what it keeps is. */
export const listPath = '/offline.json';
