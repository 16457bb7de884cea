import { defineConfig } from 'playwright/test';
import fast from '../playwright.config.ts';
import { olderBrowsers } from '../setup/older-browsers.ts';

const [widestFonts] = fast.projects ?? [];

/** Tests that take minutes (`npm run test:deep`). Most have servers of their own. */
export default defineConfig({
  ...fast,
  testIgnore: [],
  reporter: [['list'], ['../setup/closing-line.ts']],
  projects: [
    ...(fast.projects ?? []),
    // The search again, in what a browser had in 2020.
    { ...widestFonts, name: olderBrowsers, testDir: '../e2e', testMatch: 'search.test.ts' },
  ],
});
