import { memoizeByText } from '../../lib/memoize.ts';
import { type LocaleCode, localeOf } from './locales.ts';

type Direction = 'ltr' | 'rtl';

/**
 * The `dir` of words in a text of another language. It also makes browsers keep punctuation and digits of the words
 * apart from the text around: https://html.spec.whatwg.org/multipage/dom.html#the-dir-attribute
 * @param tag the language of the words, in BCP 47
 * @param around the language of the text
 * @returns undefined where both run the same way, so that the attribute is left out
 */
export function directionIn(tag: string, around: LocaleCode): Direction | undefined {
  const direction = directionOf(tag);
  return direction === localeOf(around).direction ? undefined : direction;
}

const directionOf = memoizeByText((tag): Direction => new Intl.Locale(tag).getTextInfo().direction ?? 'ltr');

/** The `dir` of telephone numbers and addresses, which run from left to right in every language. */
export const directionOfNumbers = (around: LocaleCode): 'ltr' | undefined =>
  localeOf(around).direction === 'rtl' ? 'ltr' : undefined;

/**
 * The same for plain text, by the marks that Unicode has for it (UAX #9, explicit directional isolates).
 * @param words a number or an address
 */
export const isolated = (words: string, around: LocaleCode): string =>
  directionOfNumbers(around) ? `\u2066${words}\u2069` : words;
