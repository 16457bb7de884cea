import { fold } from '../../model/stemming/fold.ts';
import type { FirstIndex, IndexedForm, IndexedPage, IndexFile, PackedForms } from '../format/index-format.ts';
import { packForms, packIndex } from '../format/index-format.ts';

/** The forms of an index that begin alike. */
export type Shard = PackedForms;

/** Stands in the file for a part without an id. */
const noAnchor = '-';

/** The skeleton of a form, or of its first word. */
const lettersOf = (form: string): string => /^[a-z0-9]+/.exec(fold(form))?.[0] ?? '_';

/**
 * The part in which a form is kept: of those that are named by its first letters, the one with most of them.
 * @param names of all parts
 */
export function shardFor(form: string, names: readonly string[]): string | undefined {
  const letters = lettersOf(form);
  return names.filter((name) => letters.startsWith(name)).sort((a, b) => b.length - a.length)[0];
}

/**
 * The index of a large site in parts: pages without the places on them, and the forms by their first two letters, where
 * many begin alike by three or more, so that a query fetches what begins like its words. An error in these letters is not
 * forgiven then.
 * @param fits whether a part is small enough
 */
export function shardIndex(
  index: FirstIndex,
  fits: (shard: Shard) => boolean,
): { base: IndexFile; shards: Map<string, Shard> } {
  const coarse = coarsen(index);
  const shards = new Map(partsOf(coarse.forms, coarse.pages, 2, fits));
  const base = { ...packIndex({ ...coarse, forms: [] }), letters: '', packed: '' };
  return { base: { ...base, shards: [...shards.keys()].sort().join(' ') }, shards };
}

function partsOf(
  all: readonly IndexedForm[],
  pages: readonly IndexedPage[],
  letters: number,
  fits: (shard: Shard) => boolean,
): (readonly [name: string, Shard])[] {
  return [...Map.groupBy(all, ({ form }) => lettersOf(form).slice(0, letters))].flatMap(([name, alike]) => {
    const shard = packForms(alike, pages);
    const isWhole = name.length < letters;
    return isWhole || fits(shard) ? [[name, shard]] : partsOf(alike, pages, letters + 1, fits);
  });
}

/** Only whether a form stands in the title of a page, beside its text or in it. */
function coarsen({ pages, forms, phones }: FirstIndex): FirstIndex {
  const places = pages.flatMap(({ anchors }, page) => anchors.map((_, part) => 3 * page + Math.min(part, 2)));
  return {
    pages: pages.map((page) => ({ ...page, anchors: ['', '', noAnchor] })),
    forms: forms.map((form) => ({ ...form, postings: [...new Set(form.postings.map((part) => places[part] ?? 0))] })),
    phones: phones.map(({ number, posting }) => ({ number, posting: places[posting] ?? 0 })),
  };
}
