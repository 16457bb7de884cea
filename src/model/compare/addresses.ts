import type { LocaleCode } from '../languages/locales.ts';

/** A page that shows a document in two languages. */
export interface Comparison {
  /** Language of the page and of the first column. */
  readonly locale: LocaleCode;
  /** Language of the second column. */
  readonly other: LocaleCode;
  /** Address of the document's own page within a language: `''` for the statement, `legal/…/` for a page on the law. */
  readonly page: string;
}

/** Address of a comparison within its language, such as `compare/en/` or `compare/en/legal/assembly/`. */
export function comparisonPage(other: LocaleCode, page: string): string {
  return `compare/${other}/${page}`;
}

/**
 * The address, within a language, of the comparison to which the language switch leads. The language of the second
 * column leads to the exchanged columns.
 */
export function comparisonIn(locale: LocaleCode, { locale: first, other, page }: Comparison): string {
  return comparisonPage(locale === other ? first : other, page);
}

/** Whether a path from the root of the site, such as `/kk/compare/en/`, is that of a comparison. */
export function isComparison(path: string): boolean {
  return path.split('/')[2] === 'compare';
}
