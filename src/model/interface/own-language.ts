import { type LocaleCode, localeOf } from '../languages/locales.ts';
import type { Groups } from '../languages/schema.ts';
import { isNeighbours, lettersOf } from '../languages/script.ts';
import type { Fields } from '../problems/fields.ts';
import { firstWords, type Problem } from '../problems/problem.ts';
import { placeholder } from './placeholders.ts';

/**
 * Finds interface strings that are still in another language, such as a copy of the original.
 * @param file path of the file, for the problems
 */
export function checkOwnLanguage(file: string, locale: LocaleCode, { value = {}, lineOf }: Fields<Groups>): Problem[] {
  const own = localeOf(locale);
  const { script, ownLetters } = own;
  const texts = Object.entries(value).flatMap(([group, strings]) =>
    Object.entries(strings).map(([key, text]) => ({ group, key, words: text.replaceAll(placeholder, '') })),
  );
  const foreign = texts.filter(({ words }) => /\p{L}/u.test(words) && !lettersOf(script).test(words));
  const neighbours = texts.filter(({ words }) => isNeighbours(words, own));
  if (Math.max(foreign.length, neighbours.length) > texts.length / 3) {
    return [{ file, line: 1, wrong: 'Most texts of the file are in another language.', fix: 'Translate the texts.' }];
  }
  if (foreign.length) {
    return foreign.map(({ group, key, words }) => ({
      file,
      line: lineOf(group, key),
      wrong: `The text “${firstWords(words)}” is not in the language of the file.`,
      fix: 'Translate it.',
    }));
  }
  const all = texts.map(({ words }) => words.toLowerCase()).join('');
  if (!ownLetters || [...ownLetters].some((letter) => all.includes(letter))) return [];
  return [
    {
      file,
      line: 1,
      wrong: `In all texts of the file there is none of the letters ${[...ownLetters].join(' ')} of the language.`,
      fix: 'Type them on the keyboard of the language, or see whether files of two languages were exchanged.',
    },
  ];
}
