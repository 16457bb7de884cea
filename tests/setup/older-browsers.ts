/** Name of the Playwright project in which the search runs without what the oldest browsers lack. */
export const olderBrowsers = 'older browsers';
