import { firstWords, type Sentences } from '../problems/problem.ts';
import { t } from './messages.ts';
import { isTitle, wordsIn } from './sentences.ts';

/** Marks around a text. */
const pairs: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‹', '›'],
  ['”', '”'],
];

/**
 * Finds signs at the edges of a field that came from the file around it and are not in the original: quotation marks
 * around the whole, and a comma at its end. A name may be in quotation marks in one language only.
 * @param translation words without markup
 * @param original the same of the original
 * @param where the original is to be found, for the sentences
 */
export function findAddedEdges(translation: string, original: string, where: string): Sentences[] {
  const words = firstWords(translation);
  const isAdded = isQuoted(translation) && !isQuoted(original) && !isTitle(wordsIn(original));
  if (isAdded) return [{ code: 'quotation-marks', wrong: t('quoted', { words, where }), fix: t('quoted.fix') }];
  if (!endsWithComma(translation) || endsWithComma(original)) return [];
  return [{ code: 'unfinished', wrong: t('comma', { words, where }), fix: t('comma.fix') }];
}

/** Whether one pair of marks is around the whole text, with none of its marks within. */
const isQuoted = (text: string) =>
  text.length > 2 &&
  pairs.some(([open, close]) => {
    const inside = text.slice(1, -1);
    return text.startsWith(open) && text.endsWith(close) && !inside.includes(open) && !inside.includes(close);
  });

const endsWithComma = (text: string) => /[,،、]$/.test(text);
