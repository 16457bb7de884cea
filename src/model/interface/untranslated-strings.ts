import { type LocaleCode, localeOf } from '../languages/locales.ts';
import type { Groups } from '../languages/schema.ts';
import { isNeighbours, lettersOf } from '../languages/script.ts';
import type { Fields } from '../problems/fields.ts';
import { firstWords, type Problem } from '../problems/problem.ts';
import { t } from './messages.ts';
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
    return [{ file, line: 1, wrong: t('mostForeign'), fix: t('mostForeign.fix') }];
  }
  if (foreign.length) {
    return foreign.map(({ group, key, words }) => ({
      file,
      line: lineOf(group, key),
      wrong: t('foreign', { words: firstWords(words) }),
      fix: t('foreign.fix'),
    }));
  }
  const all = texts.map(({ words }) => words.toLowerCase()).join('');
  if (!ownLetters || [...ownLetters].some((letter) => all.includes(letter))) return [];
  return [
    {
      file,
      line: 1,
      wrong: t('ownLetters', { letters: [...ownLetters].join(' ') }),
      fix: t('ownLetters.fix'),
    },
  ];
}
