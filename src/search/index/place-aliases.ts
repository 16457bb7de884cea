import { memoizeByText } from '../../lib/memoize.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { fold } from '../../model/stemming/fold.ts';
import { rootSign, stemsOf } from '../../model/stemming/languages.ts';
import { normalise, wordsOf } from '../../model/stemming/text.ts';
import type { Alias, IndexedForm } from '../format/index-format.ts';
import type { SameThing } from './synonyms.ts';

/**
 * The names of each thing, with all parts in which any of its names stands.
 * @param texts the words of each part
 * @param startOf the first part of a page, by its address
 */
export function placeAliases(
  things: readonly SameThing[],
  texts: readonly (readonly string[])[],
  locale: LocaleCode,
  startOf: (path: string) => number | undefined,
): IndexedForm[] {
  const standing = finder(texts, locale);
  // Spellings of one skeleton are one, whatever their script.
  const aliases = new Map<string, { form: string; alias: Alias; places: Set<number> }>();
  for (const { names, former = {}, everywhere, pages } of things) {
    const split = (name: string) => wordsOf(normalise(name));
    const own = [...(names[locale] ?? []), ...(former[locale] ?? [])].map(split);
    const typed = everywhere ? Object.values(names).flat().map(split) : own;
    const typedOnce = Object.values(former).flat().map(split);
    const places = [...pages.flatMap((path) => startOf(path) ?? []), ...own.flatMap(standing)];
    if (places.length === 0) continue;
    for (const [at, name] of [...typed, ...typedOnce].entries()) {
      const form = name.join(' ');
      const alias: Alias = everywhere && at < typed.length ? 'name' : 'synonym';
      const known = aliases.get(fold(form)) ?? { form, alias, places: new Set() };
      for (const place of places) known.places.add(place);
      aliases.set(fold(form), known);
    }
  }
  return [...aliases.values()].map(({ form, alias, places }) => ({
    form,
    alias,
    postings: [...places].sort((a, b) => a - b),
  }));
}

/** How many other words may be between those of a name. */
const between = 2;

/** Finds the parts in which the words of a name are near each other, in any form and order. */
function finder(texts: readonly (readonly string[])[], locale: LocaleCode): (name: readonly string[]) => number[] {
  const parts = new Map<string, Map<number, number[]>>();
  const stems = memoizeByText((word) => sureStems(word, locale));
  for (const [part, text] of texts.entries()) {
    for (const [at, word] of text.entries()) {
      for (const stem of stems(word)) {
        const places = parts.get(stem) ?? new Map<number, number[]>();
        places.set(part, [...(places.get(part) ?? []), at]);
        parts.set(stem, places);
      }
    }
  }
  return (name) => {
    const [first = [], ...others] = name.map((word) => stems(word).map((stem) => parts.get(stem)));
    const positions = (found: typeof first, part: number) => found.flatMap((places) => places?.get(part) ?? []);
    const candidates = new Set(first.flatMap((places) => [...(places?.keys() ?? [])]));
    const isNear = (a: number) => (b: number) => Math.abs(a - b) < name.length + between;
    return [...candidates].filter((part) =>
      positions(first, part).some((at) => others.every((found) => positions(found, part).some(isNear(at)))),
    );
  };
}

/** The word and its stems that can't be those of another word. */
function sureStems(word: string, locale: LocaleCode): string[] {
  return stemsOf(word, locale).flatMap(({ stem, distance }, at) =>
    at === 0 || (stem.length > 3 && !stem.startsWith(rootSign) && distance <= 1) ? stem : [],
  );
}
