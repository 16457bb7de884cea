import type { LocaleCode } from '../../model/languages/locales.ts';
import { fold, foldLetters } from '../../model/stemming/fold.ts';
import {
  addRules,
  isLatin,
  plain,
  readingsOf,
  rootSign,
  spellings,
  unique,
  verbSign,
  type WordRules,
} from '../../model/stemming/rules.ts';
import { normalise, wordsOf } from '../../model/stemming/text.ts';
import { type IndexFile, type PageText, unpackForms, unpackIndex } from '../format/index-format.ts';
import { fullTextName, indexName, rulesName, shardName, textName } from '../index/files.ts';
import { type Shard, shardFor } from '../index/shards.ts';
import { prepare, type SearchableIndex } from '../query/loaded-index.ts';
import type { FullText } from './full-text.ts';

declare global {
  interface Window {
    /** What the files with data brought, by their names; these two are made by `LoadScripts.astro`. */
    searchFiles: Record<string, unknown>;
    loadSearchFile: (name: string) => Promise<unknown>;
  }
}

// The rules that come with an index are made with these.
Object.assign(window.searchFiles, {
  fold: { fold, foldLetters },
  words: { isLatin, plain, rootSign, spellings, unique, verbSign },
});

const fetched = new Map<string, Promise<unknown>>();
const prepared = new Map<string, SearchableIndex>();

/**
 * Fetches a file once; a failure is forgotten, so that the next question tries again.
 * @throws when it is missing or damaged
 */
function fetchOnce<Content>(name: string): Promise<Content> {
  const known = fetched.get(name);
  if (known) return known as Promise<Content>;
  const fetching = window.loadSearchFile(name).then(() => {
    const content = window.searchFiles[name];
    if (!content) throw new Error(`${name} is damaged.`);
    return content as Content;
  });
  fetched.set(name, fetching);
  fetching.catch(() => fetched.delete(name));
  return fetching;
}

/**
 * The index of a language; on a large site as much of it as a text needs.
 * @param text what is looked for
 * @throws when a file is missing or damaged
 */
export async function loadIndex(locale: LocaleCode, text: string): Promise<SearchableIndex> {
  const file = await fetchOnce<IndexFile>(indexName(locale));
  const rules = window.searchFiles[rulesName(locale)] as WordRules | undefined;
  if (rules) addRules(locale, rules);
  const names = file.shards === undefined ? [] : shardsFor(text, locale, file.shards.split(' '));
  const key = [locale, ...names].join(' ');
  const known = prepared.get(key);
  if (known) return known;
  const shards = await Promise.all(names.map((name) => fetchOnce<Shard>(shardName(locale, name))));
  const whole = unpackIndex(file);
  const forms = [...whole.forms, ...shards.flatMap((shard) => unpackForms(shard, whole.pages))];
  const index = prepare({ ...whole, forms }, locale);
  prepared.set(key, index);
  return index;
}

/** The parts in which the words of a text may stand, however they are read. */
function shardsFor(text: string, locale: LocaleCode, kept: readonly string[]): string[] {
  const words = wordsOf(normalise(text.slice(0, 200)));
  const names = words.flatMap((word) =>
    readingsOf(word, locale).flatMap(([whole]) => shardFor(whole?.stem ?? '', kept) ?? []),
  );
  return [...new Set(names)].sort();
}

/** The indexes of other languages that can be had; one that fails is done without. */
export async function loadOthers(locales: readonly LocaleCode[], text: string): Promise<SearchableIndex[]> {
  const all = await Promise.allSettled(locales.map((locale) => loadIndex(locale, text)));
  return all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/**
 * The text of a page.
 * @throws when its file is missing or damaged
 */
export const loadText = (locale: LocaleCode, path: string): Promise<PageText> => fetchOnce(textName(locale, path));

/**
 * What searches the full text.
 * @throws when its file is missing or damaged
 */
export const loadFullText = (): Promise<FullText> => fetchOnce(fullTextName);
