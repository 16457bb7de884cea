import { getCollection } from 'astro:content';
import { pathOf } from '../../model/languages/addresses.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { readSite } from '../../model/site/site.ts';
import { eventsInOrder } from '../../model/timeline/events.ts';

/** An event of the timeline in a language, as a table or a calendar has it. */
export interface EventRow {
  readonly id: string;
  /** ISO 8601 calendar dates: the first and the last day. */
  readonly from: string;
  readonly until: string;
  /** `statement`: the statement reports it; `since`: the editors add it. */
  readonly kind: 'statement' | 'since';
  readonly what: 'protest' | 'arrests' | 'other';
  readonly text: string;
  readonly places: readonly { readonly id: string; readonly name: string; readonly coordinates: readonly number[] }[];
  /** Paragraphs of the statement, such as `p5`. */
  readonly paragraphs: readonly string[];
  /** Address of the event on the page of the timeline. */
  readonly address: string;
}

/** The events of the timeline in their order, with names and texts in a language. */
export async function eventRows(locale: LocaleCode): Promise<EventRow[]> {
  const places = new Map((await getCollection('places')).map(({ id, data }) => [id, data]));
  const page = readSite().address + pathOf(locale, 'timeline/');
  return (await eventsInOrder()).map(({ id, date, until = date, kind, what, text, places: ids, paragraphs = [] }) => ({
    id,
    from: date,
    until,
    kind,
    what,
    text: text[locale] ?? '',
    places: ids.flatMap((place) => {
      const data = places.get(place);
      return data ? [{ id: place, name: data.name[locale] ?? '', coordinates: data.coordinates }] : [];
    }),
    paragraphs,
    address: `${page}#${id}`,
  }));
}
