import type { LocaleCode } from '../languages/locales.ts';
import type { Problem } from '../problems/problem.ts';
import { t } from './messages.ts';

/**
 * Finds the languages of the site in which a text is not given.
 * @param what the text, as the beginning of a sentence: `The name of “…”`
 * @param given the text by language
 * @param indent how many spaces come before the line that has to be added
 */
export function missingLanguages(
  file: string,
  line: number,
  what: string,
  given: Partial<Record<LocaleCode, string>>,
  languages: readonly LocaleCode[],
  indent: number,
): Problem[] {
  return languages
    .filter((locale) => !given[locale])
    .map((locale) => ({
      file,
      line,
      wrong: t('missing', { what, locale }),
      fix: t('missing.fix', { indent, locale }),
    }));
}
