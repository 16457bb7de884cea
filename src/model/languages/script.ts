import { memoizeByText } from '../../lib/memoize.ts';
import { type Locale, localeCodes, localeOf } from './locales.ts';

/**
 * The letters of a script.
 * @param script ISO 15924 code
 * @returns a pattern for one of them; for a code that Unicode has no name for, such as Hans, one for any letter
 */
export const lettersOf = memoizeByText((script): RegExp => {
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u');
  } catch {
    return /\p{L}/u;
  }
});

/**
 * Whether a text is in another language of the table that is written in the same script, judging by letters: every
 * fifth word has some that the language itself lacks.
 * @param locale a language without unique letters
 */
export function isNeighbours(text: string, { script, ownLetters }: Locale): boolean {
  if (ownLetters) return false;
  const letters = ownLettersIn(script);
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => [...word].some((letter) => letters.has(letter))).length * 5 > words.length;
}

/** The letters of all languages written in a script that only one of them has. */
const ownLettersIn = memoizeByText((script): ReadonlySet<string> => {
  const neighbours = localeCodes()
    .map(localeOf)
    .filter((other) => other.script === script);
  return new Set(neighbours.flatMap(({ ownLetters }) => [...(ownLetters ?? '')]));
});
