import { getCollection } from 'astro:content';
import { memoizeByText } from '../../lib/memoize.ts';
import { readContent } from '../../model/documents/content.ts';
import { pathOf } from '../../model/languages/addresses.ts';
import { type LocaleCode, localeOf } from '../../model/languages/locales.ts';
import { topicPage, topicsIn } from '../../model/legal/topics.ts';
import { stemsOf } from '../../model/stemming/languages.ts';
import { normalise, wordsOf } from '../../model/stemming/text.ts';

/** An entry of the directory, which is used without a script. */
export interface DirectoryEntry {
  readonly name: string;
  readonly href: string;
  readonly kind: 'topic' | 'person' | 'organisation' | 'place' | 'term';
}

/**
 * All topics, persons, organisations, places and terms of a language by their first letter, in the order of its
 * alphabet, each with the page or paragraph in which it first occurs.
 */
export async function directoryOf(locale: LocaleCode): Promise<[letter: string, entries: DirectoryEntry[]][]> {
  const stems = memoizeByText((word) => stemsOf(word, locale).map(({ stem }) => stem));
  const sureStems = memoizeByText((word) => stems(word).filter((stem) => stem.length > 3));
  const paragraphs = readContent()
    .read('statement', locale)
    .blocks.map(({ id, text }) => ({ id, words: wordsOf(normalise(text)) }));
  /** Where a name first occurs in the statement: in one of its paragraphs, or below them. */
  const inStatement = (name: string) => {
    const words = wordsOf(normalise(name));
    const place = paragraphs.find(({ words: there }) =>
      words.every((word) => there.some((other) => sureStems(other).some((stem) => stems(word).includes(stem)))),
    );
    return place && pathOf(locale, '') + (place.id ? `#${place.id}` : '');
  };
  const named = async (collection: 'people' | 'organisations' | 'places', kind: DirectoryEntry['kind']) =>
    (await getCollection(collection)).flatMap(({ data }) => {
      const { name, also } = { also: undefined, ...data };
      const shown = name[locale] ?? '';
      const href = [shown, ...(also?.[locale] ?? [])].map(inStatement).find(Boolean);
      return shown && href ? [{ name: shown.replace(/^[«“](.+)[»”]$/, '$1'), href, kind }] : [];
    });
  const entries: DirectoryEntry[] = [
    ...(await topicsIn(locale)).map(({ name, entry }) => ({
      name: entry.data.title,
      href: pathOf(locale, topicPage(name)),
      kind: 'topic' as const,
    })),
    ...(await named('people', 'person')),
    ...(await named('organisations', 'organisation')),
    ...(await named('places', 'place')),
    ...(await getCollection('glossary')).map(({ id, data }) => ({
      name: data.term[locale] ?? '',
      href: `${pathOf(locale, 'glossary/')}#${id}`,
      kind: 'term' as const,
    })),
  ];
  const { compare } = new Intl.Collator(localeOf(locale).intl);
  // What is both named in the statement and explained in the glossary is listed once.
  const once = entries.filter(({ name }, index) => entries.findIndex((other) => other.name === name) === index);
  const sorted = once.sort((a, b) => compare(bare(a.name), bare(b.name)));
  return [
    ...Map.groupBy(sorted, ({ name }) =>
      (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '').toLocaleUpperCase(localeOf(locale).intl),
    ),
  ];
}

const bare = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, '');
