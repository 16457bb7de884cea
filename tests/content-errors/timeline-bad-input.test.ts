import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checkContent } from '../../src/publish/check.ts';
import { copyOfProject } from '../setup/copy.ts';
import { type Damage, testDamages } from '../setup/damage.ts';
import { site } from '../setup/project.ts';

const events = 'content/events.yaml';
const places = 'content/places.yaml';
const map = 'content/map.yaml';
const [locale = ''] = site.languages.filter((code) => code !== site.original);

const damages: Damage[] = [
  {
    name: 'an event has an impossible date',
    file: events,
    change: (text) => text.replace(/^ {2}date: .*$/m, '  date: 2016-04-31'),
    says: /“date” is not a day of the calendar[\s\S]*year-month-day/,
    at: /2016-04-31/,
  },
  {
    name: 'an event ends before it begins',
    file: events,
    change: (text) => text.replace(/^ {2}until: .*$/m, '  until: 1999-01-01'),
    says: /ends on 1999-01-01, which is not after its first day/,
    at: /1999-01-01/,
  },
  {
    name: 'a place is misspelt',
    file: events,
    change: (text) => text.replace(/^ {2}places: \[(\w)/m, '  places: [x$1'),
    says: /There is no place “x\w+” in content\/places.yaml[\s\S]*Write “/,
    at: /places: \[x/,
  },
  {
    name: 'the text of an event is missing in a language',
    file: events,
    change: (text) => text.replace(new RegExp(`^ {4}${locale}: .*\\n`, 'm'), ''),
    says: new RegExp(`The text of the event “[\\w-]+” in the language “${locale}” is missing`),
    at: /text:/,
  },
  {
    name: 'an event names a paragraph the statement does not have',
    file: events,
    change: (text) => text.replace(/paragraphs: \[p\d+/, 'paragraphs: [p99'),
    says: /The statement has no paragraph “p99”[\s\S]*p1 to p/,
    at: /p99/,
  },
  {
    name: 'an event of the statement names no paragraph',
    file: events,
    change: (text) => text.replace(/^ {2}paragraphs: .*\n/m, ''),
    says: /is marked as reported in the statement, but not in which paragraph[\s\S]*paragraphs: \[p5\]/,
    at: /id: /,
  },
  {
    name: 'an event of ours has no source',
    file: events,
    change: (text) => text.replace(/^ {2}sources: .*\n/m, ''),
    says: /is ours and cites no source/,
    at: /id: /,
  },
  {
    name: 'a source is misspelt',
    file: events,
    change: (text) => text.replace(/^ {2}sources: \[(\w)/m, '  sources: [x$1'),
    says: /There is no source “x[\w-]+” in content\/sources.yaml[\s\S]*Write “/,
    at: /sources: \[x/,
  },
  {
    name: 'an event is of no known kind',
    file: events,
    change: (text) => text.replace(/^ {2}kind: .*$/m, '  kind: report'),
    says: /“kind” is not a kind[\s\S]*Write statement or since/,
    at: /kind: report/,
  },
  {
    name: 'a field of an event is misspelt',
    file: events,
    change: (text) => text.replace('  places:', '  place:'),
    says: /“place” is not a field[\s\S]*“places”/,
    at: /place:/,
  },
  {
    name: 'a field of an event is missing',
    file: events,
    change: (text) => text.replace(/^ {2}what: .*\n/m, ''),
    says: /“what”[\s\S]*write protest, arrests or other|“what” is missing/i,
    at: /id: /,
  },
  {
    name: 'two events have the same id',
    file: events,
    change: (text) => {
      const [, first = ''] = /^- id: (.*)$/m.exec(text) ?? [];
      const second = text.indexOf('- id: ', text.indexOf(first));
      return text.slice(0, second) + text.slice(second).replace(/^- id: .*$/m, `- id: ${first}`);
    },
    says: /There are two events “/,
    at: /id: /,
  },
  {
    name: 'nothing happens in a place',
    file: places,
    change: (text) =>
      `${text}\nnowhere:\n  name: { ${site.languages.map((code) => `${code}: X`).join(', ')} }\n  coordinates: [1, 2]\n`,
    says: /No event takes place in “nowhere”/,
    at: /nowhere:/,
  },
  {
    name: 'the name of a place is missing in a language',
    file: places,
    change: (text) => text.replace(new RegExp(`^ {4}${locale}: .*\\n`, 'm'), ''),
    says: new RegExp(`The name of “[\\w-]+” in the language “${locale}” is missing`),
    at: /name:/,
  },
  {
    name: 'latitude and longitude are off the globe',
    file: places,
    change: (text) => text.replace(/coordinates: .*/, 'coordinates: [51.18, 171.45]'),
    says: /coordinates” is not on the globe[\s\S]*latitude is from -90 to 90/,
    at: /coordinates:/,
  },
  {
    name: 'a former name ends before it begins',
    file: places,
    change: (text) => text.replace(/^ {6}to: .*$/m, '      to: 1999-01-01'),
    says: /A former name of “[\w-]+” ends on 1999-01-01/,
    at: /to: 1999/,
  },
  {
    name: 'a name on the map is missing in a language',
    file: map,
    change: (text) => text.replace(new RegExp(`, ${locale}: [^,}]+`), ''),
    says: new RegExp(`A name under “waters” in the language “${locale}” is missing`),
    at: /name:/,
  },
];

testDamages(damages);

test('When one file of the timeline is missing, the editor reads which', () => {
  const folder = copyOfProject();
  rmSync(join(folder, places));
  expect(checkContent(folder)).toMatchObject([{ file: places, wrong: expect.stringContaining('is missing') }]);
});

test('A site without events and contacts needs none of the files', () => {
  const folder = copyOfProject();
  for (const file of [events, places, map]) rmSync(join(folder, file));
  rmSync(join(folder, 'content/contacts'), { recursive: true });
  // Their sources are cited no more, and the numbers that the statement prints belong to nobody.
  const others = checkContent(folder).filter(({ file }) => !/sources.yaml|statement/.test(file));
  expect(others).toEqual([]);
});
