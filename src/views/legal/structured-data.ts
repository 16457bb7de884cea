import { type CollectionEntry, getEntry } from 'astro:content';
import type { Article, CreativeWork, Legislation, WithContext } from 'schema-dts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import type { Note } from '../../model/sources/citations.ts';
import { symbolIn } from '../../model/sources/symbol.ts';

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
    // The law as of that day; that is what the page speaks of, not when it was written.
    temporalCoverage: asOf,
    citation: sources.flatMap((source) => (source ? describeSource(source.data, locale) : [])),
  };
}

/** By what a source is found; its day is in the list of sources. */
function describeSource(
  { kind, title, language, symbol, url }: CollectionEntry<'sources'>['data'],
  locale: LocaleCode,
) {
  const identifier = symbolIn(symbol, locale);
  const work = {
    name: title,
    inLanguage: language,
    ...(url && { url }),
  };
  if (kind === 'legislation') {
    return {
      '@type': 'Legislation',
      ...work,
      ...(identifier && { legislationIdentifier: identifier }),
    } satisfies Legislation;
  }
  return { '@type': 'CreativeWork', ...work } satisfies CreativeWork;
}
