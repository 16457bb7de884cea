import type { LocaleCode } from '../../model/languages/locales.ts';

/*
 * The files of the search are classic scripts: from a disk a browser loads neither modules nor JSON.
 */

/** Address of a file of the search, by its name. */
export const filePath = (name: string) => `/search/${name}.js`;

/** Name of the file with what answers. */
export const scriptName = 'search';

/** Name of the file with what searches the full text. */
export const fullTextName = 'full-text';

/** Name of the first index of a language. */
export const indexName = (locale: LocaleCode): string => locale;

/** Name of the rules for the words of a language, which are in the file of its index. */
export const rulesName = (locale: LocaleCode): string => `${locale} rules`;

/** Name of the forms of a language that begin alike, where a site is too large for one file. */
export const shardName = (locale: LocaleCode, shard: string) => `${locale}/${shard}`;

/** What a file with data says: it puts them where `browser/load.ts` finds them. */
export const dataScript = (name: string, content: object) =>
  `searchFiles[${JSON.stringify(name)}]=${JSON.stringify(content)}`;

/** Name of the text of a page, from which excerpts are taken. @param path address of the page within its language */
export const textName = (locale: LocaleCode, path: string) => `text/${locale}/${path.replace(/\/$/, '') || 'index'}`;

/** Folder with Pagefind's index of a language, from the root of the site. */
export const fullTextFolder = (locale: LocaleCode) => `search/pagefind/${locale}/`;
