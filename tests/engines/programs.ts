/** A browser, a program or a host, and the tests that are run with it or as it. */
export interface Tried {
  readonly name: string;
  /** What was tested, in words. */
  readonly what: string;
  /** Arguments of Playwright's `test`; nothing where the program cannot be run. */
  readonly tests?: readonly string[];
}

const fast = ['--config', 'tests/playwright.config.ts'];
const slow = ['--config', 'tests/slow/playwright.config.ts'];
const crossBrowser = ['--config', 'tests/cross-browser/playwright.config.ts'];
const widest = [...fast, '--project=widest fonts'];

export const programs: readonly Tried[] = [
  {
    name: 'Chromium of today, without scripts',
    what: 'Every page is read, and left for the same page in another language',
    tests: [...widest, 'e2e/reading'],
  },
  {
    name: 'Chromium without what Chrome 80 and Safari 14 lack',
    what: 'All of the search, with expressions that look behind refused',
    tests: [...slow, '--project=older browsers', 'e2e/search'],
  },
  {
    name: 'Chromium of today with the styles for older browsers',
    what: 'The computed style of every element on every kind of page, before and after: light, dark, print',
    tests: [...widest, 'e2e/older-browsers'],
  },
  ...[80, 92, 109].map((version) => ({
    name: `Chromium ${version}`,
    what: 'Every kind of page at 360 and 1280 px; tables, map, notes; each labelled query of the search',
    tests: [...slow, 'old-chromium', '--grep', `Chromium ${version}`],
  })),
  {
    name: 'Firefox ESR',
    what: 'Every kind of page, reading font, language switch, notes, search, contacts; pages without scripts; the edit page',
    tests: [...crossBrowser, '--grep', 'Firefox'],
  },
  {
    name: 'WebKit (WebKitGTK)',
    what: 'The same, with scripts',
    tests: [...crossBrowser, '--grep', 'WebKit'],
  },
  {
    name: 'Reader view of Firefox (Readability)',
    what: 'Each number, address, note and paragraph of the statement, the contacts and the one-file copies',
    tests: [...widest, 'e2e/reader-view'],
  },
  {
    name: 'A browser that translates',
    what: 'The language of the root is changed and words are wrapped: fonts, sizes, search',
    tests: [...widest, 'e2e/translating-browser'],
  },
  {
    name: 'Cloudflare, GitHub Pages',
    what: 'E-mail addresses behind Cloudflare’s obfuscation; files that begin with an underscore',
    tests: [...widest, 'output/hosts'],
  },
  {
    name: 'Address books: ical.js',
    what: 'Every vCard is read and compared with `content/`',
    tests: [...widest, 'output/vcards'],
  },
  { name: 'Address books: vobject', what: 'The same', tests: [...slow, 'vobject'] },
  { name: 'Safari, iOS, Android, Outlook, Windows', what: 'Cannot be run here; see below' },
];
