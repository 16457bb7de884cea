import { memoizeByText } from '../../lib/memoize.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Sentences } from '../problems/problem.ts';
import { t } from './messages.ts';
import { plainForm } from './plain-form.ts';
import { isTitle, lowerWords, sentencesIn, wordsIn } from './sentences.ts';

/** The fewest words that can be a sentence and are not the same in two languages by chance. */
const few = 5;

/**
 * Every five consecutive words of a text, and whether they are part of a name or title there: by these a sentence is
 * found in a text of any length, whatever letters are capitals in it.
 */
export type Shingles = ReadonlyMap<string, boolean>;

/** @param text words without markup */
export const shinglesOf = memoizeByText((text): Shingles => {
  const words = wordsIn(plainForm(text));
  return new Map(
    shinglesIn(words).map((shingle, index) => [shingle.toLowerCase(), isTitle(words.slice(index, index + few))]),
  );
});

const shinglesIn = (words: readonly string[]) =>
  words.slice(few - 1).map((_, index) => words.slice(index, index + few).join(' '));

/**
 * Finds a sentence of a translation that is word for word in the original: it was not translated. Names and titles are
 * the same in many languages.
 * @param text a translation, words without markup
 * @param original the block that it renders, or the whole text with that block (`shinglesOf`)
 * @param where the original is to be found, for the sentence
 */
export function findLeftOver(text: string, original: Shingles, locale: LocaleCode, where: string): Sentences[] {
  const sentence = sentencesIn(plainForm(text), locale).find((one) => {
    const shingles = shinglesIn(lowerWords(one));
    return shingles.every((words) => original.has(words)) && shingles.some((words) => original.get(words) === false);
  });
  if (sentence === undefined) return [];
  const words = sentence.split(' ');
  const shown = words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : sentence;
  return [
    {
      code: 'untranslated',
      wrong: t('untranslated', { shown, where }),
      fix: t('untranslated.fix'),
    },
  ];
}
