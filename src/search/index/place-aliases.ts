import { memoizeByText } from '../../lib/memoize.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { fold } from '../../model/stemming/fold.ts';
import { stemsOf } from '../../model/stemming/languages.ts';
import { normalise, wordsOf } from '../../model/stemming/text.ts';
import type { Alias, IndexedForm } from './index-format.ts';
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
  // Spellings of one skeleton are one: Aktau and Актау.
  const aliases = new Map<string, { form: string; alias: Alias; places: Set<number> }>();
  for (const { names, everywhere, pages } of things) {
    const split = (name: string) => wordsOf(normalise(name));
    const own = (names[locale] ?? []).map(split);
    const typed = everywhere ? Object.values(names).flat().map(split) : own;
    const places = [...pages.flatMap((path) => startOf(path) ?? []), ...own.flatMap(standing)];
    if (places.length === 0) continue;
    for (const name of typed) {
      const form = name.join(' ');
      const known = aliases.get(fold(form)) ?? { form, alias: everywhere ? 'name' : 'synonym', places: new Set() };
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

/** Finds the parts in which all words of a name stand, in any form. */
function finder(texts: readonly (readonly string[])[], locale: LocaleCode): (name: readonly string[]) => number[] {
  const parts = new Map<string, Set<number>>();
  const stems = memoizeByText((word) => sureStems(word, locale));
  for (const [part, text] of texts.entries()) {
    for (const stem of text.flatMap(stems)) parts.set(stem, (parts.get(stem) ?? new Set()).add(part));
  }
  return (name) => {
    const places = name.map((word) => new Set(stems(word).flatMap((stem) => [...(parts.get(stem) ?? [])])));
    return [...(places[0] ?? [])].filter((part) => places.every((there) => there.has(part)));
  };
}

/** The word and its stems that can't be those of another word. */
function sureStems(word: string, locale: LocaleCode): string[] {
  return stemsOf(word, locale).flatMap(({ stem, distance }, at) =>
    at === 0 || (stem.length > 3 && distance <= 1) ? stem : [],
  );
}
