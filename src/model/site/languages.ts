import type { LocaleCode } from '../languages/locales.ts';
import { readSite } from './site.ts';

/** Paths of a page that exists in every language, for `getStaticPaths` of a route `[locale]/…`. */
export function localePaths(): { params: { locale: LocaleCode }; props: { locale: LocaleCode } }[] {
  return readSite().languages.map((locale) => ({ params: { locale }, props: { locale } }));
}
