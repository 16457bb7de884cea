import type { LocaleCode } from '../languages/locales.ts';
import { isStopWord, knowsEndings, rootSign, stemsOf } from '../stemming/languages.ts';
import { normalise, wordsOf } from '../stemming/text.ts';

/** The words of a text as they are compared. */
export const wordsIn = (text: string): string[] => wordsOf(normalise(text));

/**
 * Whether a phrase occurs among words, each of its words in any form, not necessarily one after the other. Function
 * words do not count.
 * @param words of a text (`wordsIn`)
 */
export function holds(words: readonly string[], phrase: string, locale: LocaleCode): boolean {
  const telling = wordsIn(phrase).filter((word) => !isStopWord(word));
  return telling.length > 0 && telling.every((word) => words.some((other) => isForm(other, word, locale)));
}

/** Endings change, beginnings do not. */
function isForm(other: string, word: string, locale: LocaleCode): boolean {
  if (other.startsWith(word)) return true;
  if (other.slice(0, 2) !== word.slice(0, 2)) return false;
  const own = stems(word, locale);
  return stems(other, locale).some((stem) => own.includes(stem));
}

const known = new Map<string, readonly string[]>();

/** The stems of a word, cached: texts have few words and repeat them often. */
function stems(word: string, locale: LocaleCode): readonly string[] {
  const key = `${locale} ${word}`;
  const before = known.get(key);
  if (before) return before;
  const found = knowsEndings(locale)
    ? stemsOf(word, locale).flatMap(({ stem }) => (stem.startsWith(rootSign) ? [] : stem))
    : [beginningOf(word)];
  known.set(key, found);
  return found;
}

/** The form in which a word is compared in a language whose endings are not known. */
const beginningOf = (word: string) => word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));
