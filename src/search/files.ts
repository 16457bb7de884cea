import type { LocaleCode } from '../i18n/locales.ts';

/** Address of the first index of a language. */
export const indexPath = (locale: LocaleCode) => `/search/${locale}.json`;

/** Address of the forms of a language that begin alike, where a site is too large for one file. */
export const shardPath = (locale: LocaleCode, shard: string) => `/search/${locale}/${shard}.json`;

/** Folder with the texts of the pages, as Pagefind writes them. */
export const fragmentFolder = '/search/pagefind/fragment/';
