import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { memoizeInBuild } from '../../lib/memoize.ts';
import type { MapSettings, TimelineEvent } from './schema.ts';

/** All events by their first day; of those that begin on one day, those that end first come first. */
export async function eventsInOrder(): Promise<TimelineEvent[]> {
  const end = ({ date, until = date }: TimelineEvent) => until;
  return (await getCollection('events'))
    .map(({ data }) => data)
    .sort((a, b) => compare(a.date, b.date) || compare(end(a), end(b)) || compare(a.id, b.id));
}

/** A site without events has no timeline. */
export const hasEvents = memoizeInBuild(async () => (await getCollection('events')).length > 0);

/** The paragraphs in which the statement reports something about a place. */
interface Reported {
  readonly protest: string[];
  readonly arrests: string[];
}

export interface ReportedPlace extends Reported {
  readonly id: string;
  readonly data: CollectionEntry<'places'>['data'];
}

/** The places of the events, each with what the statement reports of it. What followed is not counted. */
export async function reportedPlaces(): Promise<ReportedPlace[]> {
  const all = await eventsInOrder();
  const events = all.filter(({ kind }) => kind === 'statement');
  const paragraphs = (id: string, what: TimelineEvent['what']) =>
    [
      ...new Set(
        events
          .filter((event) => event.what === what && event.places.includes(id))
          .flatMap((event) => event.paragraphs ?? []),
      ),
    ].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  const places = await getCollection('places', ({ id }) => all.some((event) => event.places.includes(id)));
  return places.map(({ id, data }) => ({
    id,
    data,
    protest: paragraphs(id, 'protest'),
    arrests: paragraphs(id, 'arrests'),
  }));
}

/** @throws when there are none, which the content checks report before */
export async function mapSettings(): Promise<MapSettings> {
  const entry = await getEntry('map', 'map');
  if (!entry) throw new Error('content/map.yaml is missing.');
  return entry.data;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
