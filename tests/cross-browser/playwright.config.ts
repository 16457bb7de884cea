import { defineConfig } from 'playwright/test';
import everyday from '../playwright.config.ts';

/** The built site in the engines of Firefox and Safari: `npm run test:engines`. */
export default defineConfig(everyday, {
  testDir: '.',
  testIgnore: [],
  // One window at a time: typing needs the focus.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
});
