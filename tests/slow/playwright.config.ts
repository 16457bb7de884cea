import { defineConfig } from 'playwright/test';
import fast from '../playwright.config.ts';

/** Tests that take minutes (`npm run test:deep`), each with servers of its own. */
export default defineConfig({
  ...fast,
  testIgnore: [],
  reporter: [['list'], ['../setup/closing-line.ts']],
  webServer: [],
});
