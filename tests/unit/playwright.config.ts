import { defineConfig } from 'playwright/test';
import '../setup/compile-cache.ts';
import '../setup/english.ts';

/** Tests that need no browser, no server and no built site (`npm run test:unit`). */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list'], ['../setup/closing-line.ts']],
});
