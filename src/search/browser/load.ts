import type { LocaleCode } from '../../i18n/locales.ts';
import { indexPath, shardPath } from '../files.ts';
import { type IndexFile, unpackIndex } from '../first-index.ts';
import { readingsOf } from '../languages.ts';
import { prepare, type SearchableIndex } from '../searchable.ts';
import { type Shard, shardOf } from '../shards.ts';
import { normalise, wordsOf } from '../text.ts';

const fetched = new Map<string, Promise<unknown>>();
const prepared = new Map<string, SearchableIndex>();

/**
 * Fetches a file once; a failure is forgotten, so that the next question tries again.
 * @throws when it is missing or no JSON
 */
function fetchOnce<Content>(path: string): Promise<Content> {
  const known = fetched.get(path);
  if (known) return known as Promise<Content>;
  const fetching = fetch(path).then((response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  });
  fetched.set(path, fetching);
  fetching.catch(() => fetched.delete(path));
  return fetching;
}

/**
 * The index of a language; on a large site as much of it as a text needs.
 * @param text what is looked for
 * @throws when a file is missing or damaged
 */
export async function loadIndex(locale: LocaleCode, text: string): Promise<SearchableIndex> {
  const file = await fetchOnce<IndexFile>(indexPath(locale));
  const names = file.shards === undefined ? [] : shardsFor(text, locale, file.shards.split(' '));
  const key = [locale, ...names].join(' ');
  const known = prepared.get(key);
  if (known) return known;
  const shards = await Promise.all(names.map((name) => fetchOnce<Shard>(shardPath(locale, name))));
  const forms = [file, ...shards].flatMap((one) => one.forms || []).join('\n');
  const postings = [file, ...shards].flatMap((one) => (one.forms ? one.postings : [])).join('\n');
  const index = prepare(unpackIndex({ ...file, forms, postings }), locale);
  prepared.set(key, index);
  return index;
}

/** The parts in which the words of a text may stand, however they are read. */
function shardsFor(text: string, locale: LocaleCode, kept: readonly string[]): string[] {
  const words = wordsOf(normalise(text.slice(0, 200)));
  const names = words.flatMap((word) => readingsOf(word, locale).map(([whole]) => shardOf(whole?.stem ?? '')));
  return [...new Set(names)].filter((name) => kept.includes(name)).sort();
}

/** The indexes of other languages that can be had; one that fails is done without. */
export async function loadOthers(locales: readonly LocaleCode[], text: string): Promise<SearchableIndex[]> {
  const all = await Promise.allSettled(locales.map((locale) => loadIndex(locale, text)));
  return all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
