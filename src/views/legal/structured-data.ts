import { type CollectionEntry, getEntry } from 'astro:content';
import type { Article, Legislation, WithContext } from 'schema-dts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import type { Note } from '../../model/sources/citations.ts';

/**
 * What a page on the law is and what it cites, in schema.org's vocabulary: https://schema.org/Legislation
 * @param address absolute address of the page
 */
export async function describeTopic(
  locale: LocaleCode,
  address: URL,
  { title, description, asOf }: CollectionEntry<'legal'>['data'],
  notes: readonly Note[],
): Promise<WithContext<Article>> {
  const ids = [...new Set(notes.map(({ source }) => source))];
  const sources = await Promise.all(ids.map((id) => getEntry('sources', id)));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: address.href,
    headline: title,
    description,
    inLanguage: locale,
    // The law as of that day, which is what the page describes; not the day on which it was written.
    temporalCoverage: asOf,
    citation: sources.flatMap((source) => (source ? describeSource(source.data) : [])),
  };
}

/**
 * What is cited: the title, which may be a text (https://schema.org/citation), and which sources are laws. Language,
 * symbol, day and address are in the list of sources on the page.
 */
const describeSource = ({ kind, title }: CollectionEntry<'sources'>['data']): Legislation | string =>
  kind === 'legislation' ? { '@type': 'Legislation', name: title } : title;
