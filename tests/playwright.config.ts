import { lookup } from 'node:dns/promises';
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { findChromium } from './setup/chromium.ts';
import { environmentWith, type FontSet, readingFont } from './setup/fonts.ts';
import './setup/compile-cache.ts';
import './setup/english.ts';

// Where servers of Node listen when they are told `localhost`.
const { address, family } = await lookup('localhost');
const loopback = family === 6 ? `[${address}]` : address;

/** What a browser is started with, so that what it shows does not depend on the fonts of the machine. */
const launchWith = (fonts: FontSet) => ({
  executablePath: findChromium() ?? '',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    // Chromium looks up no name: what a page asks of another host fails.
    `--host-resolver-rules=MAP localhost ${loopback}, MAP * ~NOTFOUND, EXCLUDE ${loopback}`,
  ],
  env: { ...process.env, ...environmentWith(fonts) } as Record<string, string>,
});

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  // What takes long or needs other browsers has settings of its own.
  testIgnore: ['slow/**', 'cross-browser/**'],
  // So do tests that are tagged: they stay in the file of their subject.
  grepInvert: /@slow/,
  // The machines have two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], [join(import.meta.dirname, 'setup/closing-line.ts')]],
  use: {
    // An address that Playwright need not look up: for a name it asks for each kind of address, and so a name server.
    baseURL: (process.env['SITE'] ?? '').replace('localhost', loopback),
    // Tests see and change what the network brings; those of the service worker let it in.
    serviceWorkers: 'block',
  },
  // What measures a page is tagged @layout and runs with all fonts that a reader may see, the rest with the widest ones.
  projects: [
    { name: 'widest fonts', use: { launchOptions: launchWith('widest') } },
    { name: 'narrowest fonts', grep: /@layout/, use: { launchOptions: launchWith('narrowest') } },
    // Those of first screens and headlines, which most readers see in a font of their system, on Android too.
    { name: 'Android fonts', grep: /@substitute/, use: { launchOptions: launchWith('android') } },
    { name: readingFont, grep: /@layout/, use: { launchOptions: launchWith('widest') } },
  ],
  // The site as it was built, behind a real server on any port that is free; the server prints its address.
  webServer: {
    command: 'node src/publish/preview.ts 0',
    wait: { stdout: /(?<SITE>http:\/\/localhost:\d+)/ },
    cwd: join(import.meta.dirname, '..'),
  },
});
