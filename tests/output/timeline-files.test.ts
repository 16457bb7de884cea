import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { calendarOf, csvOf } from '../../src/downloads/timeline/formats.ts';
import type { EventRow } from '../../src/downloads/timeline/rows.ts';
import { contentOf, site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

type Event = { id: string; date: string; until?: string; places: string[]; text: Record<string, string> };
const events: Event[] | undefined = contentOf('events.yaml');
const read = (locale: string, format: string) => readFileSync(join(dist, locale, `timeline.${format}`), 'utf8');

/** The lines of a CSV file with quoted fields, read by their quotation marks alone. */
const fieldsOf = (csv: string) =>
  csv
    .replace(/^\uFEFF/, '')
    .split(/\r\n(?=")/)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = '']) => field.replaceAll('""', '"')));

for (const locale of site.languages) {
  test(`The timeline in ${locale} is a table, a map and a calendar with the same events`, () => {
    test.skip(!events, 'This site has no timeline.');
    const [head = [], ...rows] = fieldsOf(read(locale, 'csv'));
    const { features } = JSON.parse(read(locale, 'geojson'));
    const calendar = read(locale, 'ics').replaceAll('\r\n ', '');
    expect(rows).toHaveLength(events?.length ?? 0);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(rows.length);
    for (const { id, date, until = date, places, text } of events ?? []) {
      const row = rows.find(([first]) => first === id) ?? [];
      expect([row[head.indexOf('from')], row[head.indexOf('until')], row[head.indexOf('text')]]).toEqual([
        date,
        until,
        text[locale],
      ]);
      const own = features.filter(({ properties }: { properties: { id: string } }) => properties.id === id);
      expect(own).toHaveLength(Math.max(1, places.length));
      expect(calendar).toContain(`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`);
    }
  });

  test(`No line of the calendar in ${locale} is longer than 75 bytes, and each ends as the standard says`, () => {
    test.skip(!events, 'This site has no timeline.');
    const lines = read(locale, 'ics').split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
  });
}

const row: EventRow = {
  id: 'x',
  from: '2023-12-31',
  until: '2023-12-31',
  kind: 'since',
  what: 'other',
  text: '=HYPERLINK("http://a";"b"), or; a \\ and\na line',
  places: [],
  paragraphs: [],
  address: 'https://example.org/#x',
};

test('A text that begins like a formula stays a text in a spreadsheet, with its quotation marks', () => {
  const [, [, , , , , , text] = []] = fieldsOf(csvOf([row]));
  expect(text).toBe(`'${row.text}`);
});

test('An event on the last day of a year ends on the first of the next, and its commas are not taken for others', () => {
  const calendar = calendarOf([row], 'Title', 'https://example.org', '2024-02-29').replaceAll('\r\n ', '');
  expect(calendar).toContain('DTEND;VALUE=DATE:20240101');
  expect(calendar).toContain(String.raw`\, or\; a \\ and\na line`);
});
