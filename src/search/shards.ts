import type { FirstIndex, IndexFile } from './first-index.ts';
import { packIndex } from './first-index.ts';
import { fold } from './fold.ts';

/** The forms of an index that begin alike. */
export type Shard = Pick<IndexFile, 'forms' | 'postings'>;

/** Stands in the file for a part without an id. */
const noAnchor = '-';

/** The name of the part in which a form is kept: the first two letters of its skeleton. */
export const shardOf = (form: string): string => /^[a-z0-9]{1,2}/.exec(fold(form))?.[0] ?? '_';

/**
 * The index of a large site in parts: pages without the places on them, and the forms by their first letters, so that
 * a query fetches what begins like its words. An error in these letters is not forgiven then.
 */
export function shardIndex(index: FirstIndex): { base: IndexFile; shards: Map<string, Shard> } {
  const coarse = coarsen(index);
  const shards = Map.groupBy(coarse.forms, ({ form }) => shardOf(form));
  const { pages, phones } = packIndex({ ...coarse, forms: [] });
  return {
    base: { pages, phones, forms: '', postings: '', shards: [...shards.keys()].sort().join(' ') },
    shards: new Map(
      [...shards].map(([name, forms]) => {
        const { forms: packed, postings } = packIndex({ pages: [], phones: [], forms });
        return [name, { forms: packed, postings }];
      }),
    ),
  };
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
