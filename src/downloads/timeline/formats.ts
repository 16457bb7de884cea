import type { LocaleCode } from '../../model/languages/locales.ts';
import type { EventRow } from './rows.ts';

const columns = ['id', 'from', 'until', 'reported_by', 'what', 'places', 'text', 'paragraphs', 'address'] as const;
const reporter = { statement: 'statement', since: 'editors' } as const;

/** A field of a CSV file: RFC 4180. A spreadsheet takes what begins with one of these signs for a formula. */
const field = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/**
 * The timeline as a table. The byte-order mark makes Excel read it as UTF-8.
 * @returns CSV as RFC 4180 describes it
 */
export function csvOf(rows: readonly EventRow[]): string {
  const lines = rows.map(({ id, from, until, kind, what, places, text, paragraphs, address }) => [
    id,
    from,
    until,
    reporter[kind],
    what,
    places.map(({ name }) => name).join('; '),
    text,
    paragraphs.join(' '),
    address,
  ]);
  return `\uFEFF${[columns, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}

/**
 * The places of the events for a map, one feature for each event and place; events without a place have no geometry.
 * @returns GeoJSON: RFC 7946
 */
export function geoJsonOf(rows: readonly EventRow[], locale: LocaleCode): string {
  const features = rows.flatMap(({ places, kind, ...event }) =>
    (places.length ? places : [undefined]).map((place) => ({
      type: 'Feature',
      id: place ? `${event.id}/${place.id}` : event.id,
      geometry: place ? { type: 'Point', coordinates: place.coordinates } : null,
      properties: { ...event, reportedBy: reporter[kind], place: place?.name ?? null, language: locale },
    })),
  );
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

const day = (date: string) => date.replaceAll('-', '');
/** The day after a date: an event that lasts whole days ends before it (RFC 5545, section 3.6.1). */
const after = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Breaks a line after 75 bytes at most, never within a character: RFC 5545, section 3.1. */
function folded(line: string): string {
  const lines = [''];
  for (const character of line) {
    const longer = (lines.at(-1) ?? '') + character;
    if (Buffer.byteLength(longer) > 74) lines.push(` ${character}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\r\n');
}

/**
 * The timeline as a calendar.
 * @param title name of the calendar
 * @param site main address of the site; its host makes the ids of the events unique
 * @param changed day of the last change of the content, ISO 8601
 * @returns iCalendar: RFC 5545
 */
export function calendarOf(rows: readonly EventRow[], title: string, site: string, changed: string): string {
  const { host } = new URL(site);
  const events = rows.flatMap(({ id, from, until, text, places, address }) => [
    'BEGIN:VEVENT',
    `UID:${id}@${host}`,
    `DTSTAMP:${day(changed)}T000000Z`,
    `DTSTART;VALUE=DATE:${day(from)}`,
    `DTEND;VALUE=DATE:${day(after(until))}`,
    `SUMMARY:${escaped(text)}`,
    ...(places.length ? [`LOCATION:${escaped(places.map(({ name }) => name).join(', '))}`] : []),
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//Timeline//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(title)}`,
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
