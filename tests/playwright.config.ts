import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { findChromium } from './setup/chromium.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  // What takes long or needs other browsers has settings of its own.
  testIgnore: ['deep/**', 'engines/**'],
  // The machines have two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], [join(import.meta.dirname, 'setup/closing-line.ts')]],
  use: {
    baseURL: process.env['SITE'] ?? '',
    // Tests see and change what the network brings; those of the service worker let it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findChromium() ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  // The site as it was built, behind a real server on any port that is free; the server prints its address.
  webServer: {
    command: 'node src/publish/preview.ts 0',
    wait: { stdout: /(?<SITE>http:\/\/localhost:\d+)/ },
    cwd: join(import.meta.dirname, '..'),
  },
});
