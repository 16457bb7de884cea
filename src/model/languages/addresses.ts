import { isLocaleCode, type LocaleCode } from './locales.ts';

/** One version of a page, as `hreflang` wants it: https://html.spec.whatwg.org/multipage/links.html#alternate */
export interface Alternate {
  /** A language code, or `x-default` for the cover, which speaks all languages. */
  readonly hreflang: LocaleCode | 'x-default';
  /** Absolute address. */
  readonly href: string;
}

/**
 * @param page address of the page within its language, such as `''` (the statement) or `about/`
 * @returns path from the root of the site, such as `/kk/about/`
 */
export function pathOf(locale: LocaleCode, page: string): string {
  return `/${locale}/${page}`;
}

/**
 * @param path path from the root, such as `/kk/about/`
 * @returns the language and the address within it; undefined for a page that belongs to no language
 */
export function splitPath(path: string): { locale: LocaleCode; page: string } | undefined {
  const [, first, ...rest] = path.split('/');
  return isLocaleCode(first) ? { locale: first, page: rest.join('/') } : undefined;
}

/**
 * The versions of a page in all languages and the cover as `x-default`. Reciprocal by construction:
 * every version of a page names the same set, itself included.
 * @param site main address of the site, without a slash at the end
 * @param path path of the page; for one that belongs to no language, the versions of the statement are named
 */
export function alternatesOf(path: string, languages: readonly LocaleCode[], site: string): Alternate[] {
  const page = splitPath(path)?.page ?? '';
  return [
    ...languages.map((locale) => ({ hreflang: locale, href: site + pathOf(locale, page) })),
    { hreflang: 'x-default' as const, href: `${site}/` },
  ];
}
