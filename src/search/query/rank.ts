import type { SearchableIndex } from './loaded-index.ts';
import { weightOfPage, weightOfPart } from './weights.ts';

/** Where a typed word is answered, by number of the part, and how well. */
export type Places = ReadonlyMap<number, number>;

/** A page that answers, with the parts that answer best. */
export interface Result {
  readonly path: string;
  readonly title: string;
  /** Ids of parts of the page, best first; without those that have none. */
  readonly anchors: readonly string[];
  readonly score: number;
  /** Whether all words stand there as they were typed. */
  readonly asTyped: boolean;
}

/** How well a word is answered that stands there as it was typed, whatever the script. */
const asTyped = 0.97;
/** How well a word must be answered somewhere to count in full: where it is not, maybe another word is meant. */
const certain = 0.6;
/** How many results are seen at once, and have an excerpt. */
const seen = 3;

/**
 * The pages that answer, best first. A rare word says more than a frequent one; a page that lacks a word falls behind.
 * @param words the places of each typed word
 * @param shares how much each word counts, from 0 to 1
 */
export function rank(
  words: readonly Places[],
  shares: readonly number[],
  { pages, parts, starts }: SearchableIndex,
): Result[] {
  const rarities = words.map((places, number) => {
    const on = new Map<number, number>();
    for (const [part, quality] of places) {
      const page = parts[part]?.page ?? 0;
      on.set(page, Math.max(quality, on.get(page) ?? 0));
    }
    const sum = [...on.values()].reduce((all, quality) => all + quality, 0);
    const certainty = Math.min(1, Math.max(0, ...on.values()) / certain);
    return certainty * (shares[number] ?? 1) * Math.log(1 + (pages.length + 1) / (sum + 1.5));
  });
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const found = new Map<
    number,
    { words: { title: number; best: number; count: number; quality: number }[]; parts: Map<number, number> }
  >();
  for (const [number, places] of words.entries()) {
    for (const [place, quality] of places) {
      const { page, part } = parts[place] ?? { page: 0, part: 0 };
      const { anchors = [] } = pages[page] ?? {};
      const entry = found.get(page) ?? {
        words: words.map(() => ({ title: 0, best: 0, count: 0, quality: 0 })),
        parts: new Map(),
      };
      found.set(page, entry);
      const word = entry.words[number];
      if (!word) continue;
      if (part === 0) word.title = Math.max(word.title, quality);
      else word.best = Math.max(word.best, quality * weightOfPart(part, anchors));
      word.quality = Math.max(word.quality, quality);
      word.count += part > 0 ? quality : 0;
      const value = quality * (rarities[number] ?? 0) * (part === 1 ? weightOfPart(part, anchors) : 1);
      entry.parts.set(part, (entry.parts.get(part) ?? 0) + value);
    }
  }
  const results = [...found]
    .map(([page, { words: answered, parts: here }]) => {
      const { path, title, anchors } = pages[page] ?? { path: '', title: '', anchors: [] };
      let score = 0;
      let covered = 0;
      const titled = answered.reduce((sum, { title }, number) => sum + title * (rarities[number] ?? 0), 0) / total;
      for (const [number, { title, best, count }] of answered.entries()) {
        const rarity = rarities[number] ?? 0;
        // A title speaks for a page as far as it holds all that was typed.
        score += rarity * (Math.max(best, title) + 1.6 * title * titled + 0.25 * Math.log(1 + count));
        if (best > 0 || title > 0) covered += rarity;
      }
      const ordered = [...here].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      // What a page is about is meant in each of its parts.
      const titledBeside = (part: number) =>
        answered.reduce(
          (sum, { title }, number) =>
            words[number]?.has((starts[page] ?? 0) + part) ? sum : sum + title * (rarities[number] ?? 0),
          0,
        );
      const together = Math.max(...ordered.map(([part, value]) => value + titledBeside(part)));
      return {
        path,
        title,
        anchors: ordered.flatMap(([part]) => anchors[part] || []),
        score: (score + 0.6 * together) * (covered / total) ** 2 * weightOfPage(path),
        asTyped: answered.every(({ quality }) => quality >= asTyped),
      };
    })
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1));
  // One page that has all words as they were typed is among those that are seen at once.
  const at = results.findIndex((result) => result.asTyped);
  if (at >= seen) results.splice(seen - 1, 0, ...results.splice(at, 1));
  return results;
}
