import { defineConfig } from 'playwright/test';
import everyday from './playwright.config.ts';

/*
 * The tests that every site must pass, whatever its statement: they read the expected values from `content/`. Left out
 * are tests of this statement, tagged `@this-statement`, those that damage its files to read the reports to
 * translators, those of the program itself and of the schemas for editors, and those that build copies of it.
 */
export default defineConfig(everyday, {
  testIgnore: [
    '{slow,cross-browser,content-errors,unit,program}/**',
    'output/{editors,exchange*,hostile-exchange,seeded-damages,silenced,sources-command,to-look-at,translations}.test.ts',
    'e2e/{build,dev,edit,portable,withdrawal}.test.ts',
    'size-budget/translations.test.ts',
  ],
  grepInvert: /@this-statement/,
});
