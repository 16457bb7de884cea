import { type CollectionEntry, getEntry } from 'astro:content';
import { memoizeInBuild } from '../../lib/memoize.ts';
import { readContent, type TextDocument } from '../documents/content.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { readSite } from '../site/site.ts';
import { isWhole } from '../translations/availability.ts';

export interface Topic {
  /** Name of its folder in `content/legal/` and last part of its address. */
  readonly name: string;
  readonly entry: CollectionEntry<'legal'>;
}

/** Address of a topic within a language, such as `legal/assembly/`. */
export const topicPage = (name: string) => `legal/${name}/`;

/** The topic of such an address; undefined for any other page. */
export const topicOf = (page: string): string | undefined => /^legal\/([^/]+)\/$/.exec(page)?.[1];

/** The legal topics that there are in a language, in the order of `content/site.yaml`. */
export const topicsIn = memoizeInBuild((locale: LocaleCode): Promise<readonly Topic[]> => {
  const names = readSite().topics.filter((name) => isWhole(`legal/${name}`, locale));
  return Promise.all(names.map(async (name) => ({ name, entry: await topicIn(name, locale) })));
});

/**
 * The topic on what has happened since the statement.
 * @returns nothing when `content/site.yaml` names none, or when it is not translated into the language
 */
export const afterwardsIn = async (locale: LocaleCode): Promise<Topic | undefined> =>
  (await topicsIn(locale)).find(({ name }) => name === readSite().afterwards);

/**
 * The topics that explain a paragraph of the statement. What has happened since is no explanation: the page links to it
 * above its first paragraph and below its last.
 * @param id address of the paragraph, such as `p3`
 */
export const topicsExplaining = async (id: string, locale: LocaleCode): Promise<readonly Topic[]> =>
  (await topicsIn(locale)).filter(
    ({ name, entry }) => name !== readSite().afterwards && entry.data.paragraphs.includes(id),
  );

/**
 * One topic in a language.
 * @throws when there is none, which the content checks report before
 */
export async function topicIn(name: string, locale: LocaleCode): Promise<CollectionEntry<'legal'>> {
  const entry = await getEntry('legal', `${name}/${locale}`);
  if (!entry) throw new Error(`content/legal/${name}/${locale}.mdx is missing.`);
  return entry;
}

/** The text of a topic. */
export const textOfTopic = (name: string, locale: LocaleCode): TextDocument =>
  readContent().read(`legal/${name}`, locale);
