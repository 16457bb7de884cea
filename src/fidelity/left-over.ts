import type { Sentences } from '../checks/problem.ts';
import type { LocaleCode } from '../i18n/locales.ts';
import { plainForm } from './plain-form.ts';
import { isTitle, lowerWords, sentencesIn, wordsIn } from './sentences.ts';

/** As few words as can be a sentence and are the same in two languages by no chance. */
const few = 5;

/** Every five words that stand one after the other in a text: by these a sentence is found again in any length of text. */
export type Shingles = ReadonlySet<string>;

/** @param text words without markup */
export const shinglesOf = (text: string): Shingles => new Set(shinglesIn(lowerWords(plainForm(text))));

const shinglesIn = (words: readonly string[]) =>
  words.slice(few - 1).map((_, index) => words.slice(index, index + few).join(' '));

/**
 * Finds a sentence of a translation that stands word for word in the original: it was not translated. Names and titles
 * are the same in many languages.
 * @param text a translation, words without markup
 * @param original the block that it renders, or the whole text in which that stands (`shinglesOf`)
 * @param where the original is to be found, for the sentence
 */
export function findLeftOver(text: string, original: Shingles, locale: LocaleCode, where: string): Sentences[] {
  const sentence = sentencesIn(plainForm(text), locale).find((one) => {
    const shingles = shinglesIn(lowerWords(one));
    return shingles.length > 0 && shingles.every((words) => original.has(words)) && !isTitle(wordsIn(one));
  });
  if (sentence === undefined) return [];
  const words = sentence.split(' ');
  const shown = words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : sentence;
  return [
    {
      code: 'untranslated',
      wrong: `The sentence “${shown}” stands word for word in the original (${where}).`,
      fix: 'Translate it.',
    },
  ];
}
