import type { LocaleCode } from '../i18n/locales.ts';
import { knowsEndings, stemsOf } from '../search/languages.ts';
import { isStopWord } from '../search/stop-words.ts';
import { normalise, wordsOf } from '../search/text.ts';

/** The words of a text in a form in which inflected ones are found. */
export interface WordForms {
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** Takes a text apart into the stems of its words. */
export function formsIn(text: string, locale: LocaleCode): WordForms {
  const words = wordsOf(normalise(text));
  return { words, stems: new Set(words.flatMap((word) => stems(word, locale))) };
}

/** Whether words stand in a text, each in any form, one after the other or not. Words that say nothing do not count. */
export function holds(text: WordForms, words: string, locale: LocaleCode): boolean {
  const telling = wordsOf(normalise(words)).filter((word) => !isStopWord(word));
  return (
    telling.length > 0 &&
    telling.every(
      (word) =>
        stems(word, locale).some((stem) => text.stems.has(stem)) ||
        // With an ending that is not known.
        text.words.some((other) => other.startsWith(word)),
    )
  );
}

const known = new Map<string, readonly string[]>();

/** The stems of a word, found once: texts have few words, and say them often. */
function stems(word: string, locale: LocaleCode): readonly string[] {
  const key = `${locale} ${word}`;
  const before = known.get(key);
  if (before) return before;
  const found = knowsEndings(locale) ? stemsOf(word, locale).map(({ stem }) => stem) : [beginningOf(word)];
  known.set(key, found);
  return found;
}

/** By this a word is compared in a language whose endings are not known. */
const beginningOf = (word: string) => word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));
