import type { LocaleCode } from '../i18n/locales.ts';

/** Address of the first index of a language. */
export const indexPath = (locale: LocaleCode) => `/search/${locale}.json`;

/** Folder with the texts of the pages, as Pagefind writes them. */
export const fragmentFolder = '/search/pagefind/fragment/';
