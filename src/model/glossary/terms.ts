import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type Block, tagsIn } from '../documents/blocks.ts';
import { type LocaleCode, localeOf } from '../languages/locales.ts';
import { termTag } from './schema.ts';

/** Address of a term's explanation at the foot of a page, and of the words in the text. */
export const explanationId = (id: string) => `term-${id}`;
export const useId = (id: string) => `use-${id}`;

/** The terms that are marked in a document and explained in its language, in the order of the text. */
export async function termsOf(blocks: readonly Block[], locale: LocaleCode): Promise<CollectionEntry<'glossary'>[]> {
  const ids = tagsIn(blocks, termTag).map(({ attributes }) => attributes['id'] ?? '');
  const terms = await Promise.all(
    ids.map(async (id) => {
      const entry = await getEntry('glossary', id);
      if (!entry) throw new Error(`content/glossary.yaml has no term “${id}”.`);
      return entry;
    }),
  );
  return terms.filter((term) => isExplained(term, locale));
}

/** Whether a term is explained in a language; in an incomplete one, it may not be. */
export const isExplained = ({ data }: CollectionEntry<'glossary'>, locale: LocaleCode) =>
  Boolean(data.term[locale] && data.meaning[locale]);

/** All terms in the alphabetical order of a language. */
export async function allTerms(locale: LocaleCode): Promise<CollectionEntry<'glossary'>[]> {
  const { compare } = new Intl.Collator(localeOf(locale).intl);
  return (await getCollection('glossary')).sort((a, b) =>
    compare(a.data.term[locale] ?? '', b.data.term[locale] ?? ''),
  );
}
