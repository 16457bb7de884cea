import { defineConfig } from 'playwright/test';
import { findChromium } from './setup/chromium.ts';

const port = 4391;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  // The machines have two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['./setup/closing-line.ts']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: findChromium() ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  // The site as it was built, behind a real server.
  webServer: { command: `node src/publish/preview.ts ${port}`, url: `http://localhost:${port}/`, cwd: '..' },
});
