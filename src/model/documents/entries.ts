import { type CollectionEntry, getEntry } from 'astro:content';
import type { LocaleCode } from '../languages/locales.ts';

/**
 * A document in a language.
 * @throws when there is none, which the content checks report before
 */
export async function documentIn<Name extends 'statement' | 'about'>(
  collection: Name,
  locale: LocaleCode,
): Promise<CollectionEntry<Name>> {
  const entry = await getEntry(collection, locale);
  if (!entry) throw new Error(`content/${collection}/${locale}.mdx is missing.`);
  return entry as CollectionEntry<Name>;
}
