import { isStopWord } from '../../model/stemming/rules.ts';
import type { SearchableIndex } from './loaded-index.ts';
import { formsLike } from './stem-match.ts';

/** How good an answer to a word made of two must be, and to each of two that were written as one. */
const joined = 0.5;
const split = 0.95;
/** Shorter parts are found in any word. */
const shortest = 3;

/** An abbreviation and a number: ст272, 174ст. */
const numbered = /^(?=.*\d\d)(?:(\p{L}{1,6})(\d+)|(\d+)(\p{L}{1,6}))$/u;

/**
 * The words of a query, where unknown ones were written apart or as one: кызыл орда, adilsoz, ст272.
 * @param words as they were typed
 * @param known whether each is answered
 * @returns other words, all of them known, or nothing
 */
export function regroup(
  words: readonly string[],
  known: readonly boolean[],
  index: SearchableIndex,
): string[] | undefined {
  const stands = (word: string, quality: number) => formsLike(word, index).some((answer) => answer.quality >= quality);
  const result: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    const isPair = next && !(known[at] && known[at + 1]) && (word + next).length > 5;
    if (isPair && stands(word + next, joined)) {
      result.push(word + next);
      at += 1;
      continue;
    }
    if (known[at]) {
      result.push(word);
      continue;
    }
    const parts = numbered.exec(word)?.slice(1).filter(Boolean) ?? splitWord(word, (part) => stands(part, split));
    // Of ст272 the number is enough.
    const telling = parts.filter((part) => !isStopWord(part) && stands(part, split));
    if (telling.length === 0 || (parts.some((part) => /\d/.test(part)) && !telling.some((part) => /\d/.test(part))))
      return undefined;
    result.push(...telling);
  }
  return result;
}

function splitWord(word: string, stands: (part: string) => boolean): string[] {
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(stands)) return parts;
  }
  return [];
}
