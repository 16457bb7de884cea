import type { LocaleCode } from '../../i18n/locales.ts';
import { indexPath } from '../files.ts';
import { unpackIndex } from '../first-index.ts';
import { prepare, type SearchableIndex } from '../search.ts';

const loaded = new Map<LocaleCode, Promise<SearchableIndex>>();

/**
 * Fetches the index of a language once; a failure is forgotten, so that the next question tries again.
 * @throws when the file is missing or damaged
 */
export function loadIndex(locale: LocaleCode): Promise<SearchableIndex> {
  const known = loaded.get(locale);
  if (known) return known;
  const loading = fetch(indexPath(locale)).then(async (response) => {
    if (!response.ok) throw new Error(`${indexPath(locale)}: ${response.status}`);
    return prepare(unpackIndex(await response.json()), locale);
  });
  loaded.set(locale, loading);
  loading.catch(() => loaded.delete(locale));
  return loading;
}

/** The indexes of other languages that can be had; one that fails is done without. */
export async function loadOthers(locales: readonly LocaleCode[]): Promise<SearchableIndex[]> {
  const all = await Promise.allSettled(locales.map(loadIndex));
  return all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
