import { memoizeByText } from '../../lib/memoize.ts';
import { lettersOf } from '../languages/script.ts';
import { wordsIn } from './sentences.ts';

/** Between marks or brackets. */
const given = /[«“„"‹(]([^«»“”„"‹›()]*)[»”“"›)]/gu;

/**
 * A text without what is between marks or brackets and mostly in another script than its own: a title or a term that is
 * given as it is called in its own language.
 * @param script ISO 15924 code
 */
export function withoutOtherScript(text: string, script: string): string {
  const own = lettersOf(script);
  return text.replace(given, (whole, inside: string) => {
    const words = wordsIn(inside);
    const foreign = words.filter((word) => !own.test(word));
    return foreign.length > 0 && foreign.length * 2 >= words.length ? ' ; ' : whole;
  });
}

/** A letter that is not in a script. */
export const otherLettersOf = memoizeByText(
  (script: string) => new RegExp(`(?!${lettersOf(script).source})\\p{L}`, 'u'),
);
