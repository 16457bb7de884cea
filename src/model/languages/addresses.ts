import { isLocaleCode, type LocaleCode } from './locales.ts';

/** One version of a page, as `hreflang` wants it: https://html.spec.whatwg.org/multipage/links.html#alternate */
export interface Alternate {
  /** A language code, or `x-default` for readers of any other language. */
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
 * The versions of a page in all languages. For readers of other languages (`x-default`) the cover, in all languages, is
 * a version of the statement; of any other page it is the one in the language of the original. Reciprocal by
 * construction: every version of a page names the same set, including itself.
 * @param site its main address, without a slash at the end, and the language of the original
 * @param path path of the page; for one that belongs to no language, the versions of the statement are named
 */
export function alternatesOf(
  path: string,
  languages: readonly LocaleCode[],
  { address, original }: { readonly address: string; readonly original: LocaleCode },
): Alternate[] {
  const page = splitPath(path)?.page ?? '';
  return [
    ...languages.map((locale) => ({ hreflang: locale, href: address + pathOf(locale, page) })),
    { hreflang: 'x-default' as const, href: address + (page === '' ? '/' : pathOf(original, page)) },
  ];
}
