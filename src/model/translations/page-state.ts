import type { LocaleCode } from '../languages/locales.ts';
import { readSite } from '../site/site.ts';
import type { SignedReview } from './review.ts';
import { summaryOf } from './summary.ts';

/** Address of the page on the state of the translations, within a language. */
export const statusPage = 'about/translations/';

/** The part of that page on what to do about a mistake. */
export const mistakeId = 'mistake';

/**
 * The text of a page.
 * @param page address within a language; the statement's has no name, and its copy for the disk is a file
 * @returns its folder in `content/`
 */
export const textOn = (page: string) => page.replace(/(\.html)?\/$/, '') || 'statement';

/**
 * The review of a text, and whether it has changed since; undefined when nobody has signed one.
 * @param name the text's folder in `content/`, such as `legal/assembly`
 */
export function reviewOf(name: string, locale: LocaleCode): SignedReview | undefined {
  if (locale === readSite().original) return undefined;
  const { review } = summaryOf(name, 'text', locale);
  return typeof review === 'object' ? review : undefined;
}

/**
 * Whether the original of a paragraph has other words now than those that its translation renders.
 * @param name the text's folder in `content/`
 * @param id address of the paragraph
 */
export function isStale(name: string, locale: LocaleCode, id: string): boolean {
  if (locale === readSite().original) return false;
  return summaryOf(name, 'text', locale).stale.includes(id);
}
