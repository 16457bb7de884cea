import { defineConfig } from 'playwright/test';
import fast from '../playwright.config.ts';
import { olderBrowsers } from '../setup/older-browsers.ts';

const { grepInvert: _, ...settings } = fast;
const [widestFonts] = fast.projects ?? [];

/** Tests that take minutes (`npm run test:deep`). Most have servers of their own. */
export default defineConfig({
  ...settings,
  testIgnore: [],
  reporter: [['list'], ['../setup/closing-line.ts']],
  projects: [
    ...(fast.projects ?? []),
    { ...widestFonts, name: 'slow tests of other files', testDir: '..', testIgnore: 'slow/**', grep: /@slow/ },
    // The search again, in what a browser had in 2020.
    { ...widestFonts, name: olderBrowsers, testDir: '../e2e', testMatch: 'search.test.ts' },
  ],
});
