import { join } from 'node:path';

/** A set of fonts with which tests are run: a fontconfig file that names packages of this project alone. */
export type FontSet = 'android' | 'narrowest' | 'widest';

/** Name of the Playwright project in which pages are tested with the site's own font. */
export const readingFont = 'reading font';

/**
 * Makes a browser use the fonts of a set instead of those of the machine, wherever fontconfig chooses fonts.
 * @returns environment variables
 */
export const environmentWith = (set: FontSet): Record<string, string> => ({
  FONTCONFIG_FILE: join(import.meta.dirname, `../fonts/${set}.conf`),
});
