import { defineConfig } from 'playwright/test';
import everyday from './playwright.config.ts';

/*
 * The tests that every site must pass, whatever its statement: they read in `content/` what they expect of the pages.
 * Left out is what belongs to the statement at hand: tests tagged `@this-statement`, those that damage its files to see
 * what translators are told, those of the program itself and of what editors know of the files, and those that build copies
 * of it.
 */
export default defineConfig(everyday, {
  testIgnore: [
    '{slow,cross-browser,content-errors,unit,program}/**',
    'output/{editors,exchange*,hostile-exchange,seeded-damages,silenced,sources-asked,to-look-at,translations}.test.ts',
    'e2e/{build,dev,edit,portable,withdrawal}.test.ts',
    'size-budget/translations.test.ts',
  ],
  grepInvert: /@this-statement/,
});
