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

/** Of a language whose endings are not known, a word is compared by its beginning. */
function stems(word: string, locale: LocaleCode): string[] {
  if (knowsEndings(locale)) return stemsOf(word, locale).map(({ stem }) => stem);
  return [word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)))];
}
