import { type CollectionEntry, getEntry } from 'astro:content';
import { notesOf } from '../sources/citations.ts';

/**
 * The last of several days. A feed's dates come from its content alone: a new build says nothing new.
 * @param days ISO 8601 calendar dates, of which at least one is known
 */
export function latestDay(days: readonly (string | undefined)[]): string {
  return days.reduce<string>((latest, day) => (day && day > latest ? day : latest), '');
}

/** The day to which a page on the law is up to date: it was reviewed, or its sources were last looked at. */
export async function topicUpdated({ body = '', data }: CollectionEntry<'legal'>): Promise<string> {
  const sources = await Promise.all(notesOf(body).map(({ source }) => getEntry('sources', source)));
  return latestDay([data.asOf, data.review?.date, ...sources.map((source) => source?.data.accessed)]);
}
