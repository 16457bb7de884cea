import { translatorFor } from '../../model/interface/strings.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { lastChange } from '../../model/site/last-change.ts';
import { readSite } from '../../model/site/site.ts';
import { calendarOf, csvOf, geoJsonOf } from './formats.ts';
import { eventRows } from './rows.ts';

/** A file with the events of the timeline. */
export interface TimelineFile {
  readonly name: string;
  /** How its address within a language ends. */
  readonly format: string;
  readonly write: (locale: LocaleCode) => Promise<string>;
}

export const timelineFiles: readonly TimelineFile[] = [
  { name: 'CSV', format: 'csv', write: async (locale) => csvOf(await eventRows(locale)) },
  { name: 'GeoJSON', format: 'geojson', write: async (locale) => geoJsonOf(await eventRows(locale), locale) },
  {
    name: 'iCalendar',
    format: 'ics',
    write: async (locale) => {
      const title = (await translatorFor(locale))('timeline.title');
      return calendarOf(await eventRows(locale), title, readSite().address, lastChange(process.cwd()));
    },
  },
];
