import { lookup } from 'node:dns/promises';
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { findChromium } from './setup/chromium.ts';
import { environmentWith, type FontSet, readingFont } from './setup/fonts.ts';
import './setup/compile-cache.ts';
import './setup/english.ts';

// Where servers of Node listen for `localhost`.
const { address, family } = await lookup('localhost');
const loopback = family === 6 ? `[${address}]` : address;

/** Options of the browser, so that pages do not depend on the fonts of the machine. */
const launchWith = (fonts: FontSet) => ({
  executablePath: findChromium() ?? '',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    // Chromium resolves no name: requests to other hosts fail.
    `--host-resolver-rules=MAP localhost ${loopback}, MAP * ~NOTFOUND, EXCLUDE ${loopback}`,
  ],
  env: { ...process.env, ...environmentWith(fonts) } as Record<string, string>,
});

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  // Tests that take long or need other browsers have separate configurations.
  testIgnore: ['slow/**', 'cross-browser/**'],
  // So do tests that are tagged: they stay in the file of their subject.
  grepInvert: /@slow/,
  // The machines have two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], [join(import.meta.dirname, 'setup/closing-line.ts')]],
  use: {
    // An address, as Playwright would resolve a name, and ask a name server for each kind of address.
    baseURL: (process.env['SITE'] ?? '').replace('localhost', loopback),
    // Tests see and change network responses; those of the service worker allow it.
    serviceWorkers: 'block',
  },
  // What measures a page is tagged @layout and runs with all fonts that a reader may see, the rest with the widest ones.
  projects: [
    { name: 'widest fonts', use: { launchOptions: launchWith('widest') } },
    { name: 'narrowest fonts', grep: /@layout/, use: { launchOptions: launchWith('narrowest') } },
    // Tests of first screens and headlines, which most readers see in a font of their system, also on Android.
    { name: 'Android fonts', grep: /@substitute/, use: { launchOptions: launchWith('android') } },
    { name: readingFont, grep: /@layout/, use: { launchOptions: launchWith('widest') } },
  ],
  // The built site, behind a real server on any free port; the server prints its address.
  webServer: {
    command: 'node src/publish/preview.ts 0',
    wait: { stdout: /(?<SITE>http:\/\/localhost:\d+)/ },
    cwd: join(import.meta.dirname, '..'),
  },
});
