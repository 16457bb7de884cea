import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../i18n/addresses.ts';
import type { LocaleCode } from '../i18n/locales.ts';
import { readSameThings } from './aliases.ts';
import { fragmentFolder, indexPath } from './files.ts';
import { packIndex } from './first-index.ts';
import { makeIndex } from './make-index.ts';
import { writeFragments } from './pagefind.ts';
import { readPages } from './read-pages.ts';

/**
 * Writes what the search needs beside the pages of a site: the first index of each language, and the texts of
 * the pages for excerpts.
 * @param root folder of the project, for the names in its content
 * @param folder the site that was rendered
 */
export async function writeSearch(root: string, folder: string, locales: readonly LocaleCode[]): Promise<void> {
  const things = readSameThings(root);
  const languages = locales.map((locale) => ({ locale, pages: readPages(folder, locale) }));
  mkdirSync(join(folder, fragmentFolder, '..'), { recursive: true });
  const fragments = await writeFragments(languages, join(folder, fragmentFolder));
  for (const { locale, pages } of languages) {
    const index = makeIndex(pages, things, locale, (path) => fragments.get(pathOf(locale, path)) ?? '');
    writeFileSync(join(folder, indexPath(locale)), JSON.stringify(packIndex(index)));
  }
}
