import { elisions, kazakhEndings } from './kazakh-endings.ts';
import type { Stem } from './languages.ts';

/** No word is made shorter. */
const least = 3;

const rules = kazakhEndings.flatMap(({ after, endings, distance }) =>
  endings.map((ending) => ({ after, ending, distance })),
);
const byLastLetter = Map.groupBy(rules, ({ ending }) => ending.at(-1) ?? '');

/**
 * A Kazakh word and what is left of it as endings are taken off, one after the other.
 * @param folded the word's skeleton
 * @returns the word itself first; each stem with its least distance from the word
 */
export function kazakhStems(folded: string): Stem[] {
  const stems = new Map<string, number>();
  const keep = (stem: string, distance: number) => stems.set(stem, Math.min(distance, stems.get(stem) ?? distance));
  const strip = (word: string, distance: number) => {
    const known = stems.get(harden(word));
    if (known !== undefined && known <= distance) return;
    keep(harden(word), distance);
    const whole = elisions[word.slice(-2)];
    if (word !== folded && whole) keep(word.slice(0, -2) + whole, distance);
    for (const rule of byLastLetter.get(word.at(-1) ?? '') ?? []) {
      const rest = word.slice(0, -rule.ending.length);
      if (rest.length < least || !word.endsWith(rule.ending)) continue;
      // After a front vowel no back one stands; where ә and а are one letter, nothing can be said of the opposite.
      if (rule.ending.includes('a') && /e[^aou]*$/.test(rest)) continue;
      if (rule.after.includes(rest.at(-1) ?? '') && /[aeiou]/.test(rest)) strip(rest, distance + rule.distance);
    }
  };
  strip(folded, 0);
  return [...stems].map(([stem, distance]) => ({ stem, distance }));
}

/** Before a vowel п, к, қ turn into б, г, ғ: талап – талабы, құқық – құқығы. Here they are turned back. */
function harden(word: string): string {
  return word.replace(/b$/, 'p').replace(/g$/, 'k');
}
