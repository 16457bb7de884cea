import { getEntry } from 'astro:content';
import { memoizeInBuild } from '../../lib/memoize.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { textOfTopic, topicIn } from '../../model/legal/topics.ts';
import { citationsOf } from '../../model/sources/citations.ts';

/**
 * The last of several days. A feed's dates come from its content alone: a new build says nothing new.
 * @param days ISO 8601 calendar dates, of which at least one is known
 */
export function latestDay(days: readonly (string | undefined)[]): string {
  return days.reduce<string>((latest, day) => (day && day > latest ? day : latest), '');
}

/** The day to which a page on the law is up to date: it was reviewed, or its sources were last looked at. */
export const topicUpdated = memoizeInBuild(async (name: string, locale: LocaleCode): Promise<string> => {
  const { data } = await topicIn(name, locale);
  const { notes } = citationsOf(textOfTopic(name, locale).blocks);
  const sources = await Promise.all(notes.map(({ source }) => getEntry('sources', source)));
  return latestDay([data.asOf, data.review?.date, ...sources.map((source) => source?.data.accessed)]);
});
