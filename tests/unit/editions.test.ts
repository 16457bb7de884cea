import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sha256 } from '../../src/lib/hash.ts';
import { changesBetween } from '../../src/model/editions/changes.ts';
import { checkEditions } from '../../src/model/editions/check.ts';
import { readEditions } from '../../src/model/editions/editions.ts';
import { hasChangedSince, nextRecord } from '../../src/model/editions/next.ts';
import { formatRecord, largestRecord, parseRecord } from '../../src/model/editions/schema.ts';
import { textsOf } from '../../src/model/editions/texts.ts';
import { readSite } from '../../src/model/site/site.ts';
import { contacts } from '../setup/contacts.ts';
import { copyOfProject, edit } from '../setup/copy.ts';
import { root, site } from '../setup/project.ts';

const page = (...parts: string[]) => ({ 'kk/': parts });

for (const [what, before, now, says] of [
  ['one paragraph is changed', ['p:a', 'p:b', 'p:c'], ['p:a', 'p:x', 'p:c'], 'p2'],
  ['several are changed in a row', ['p:a', 'p:b', 'p:c', 'p:d'], ['p:a', 'p:x', 'p:y', 'p:d'], 'p2-p3'],
  ['one is added in between', ['p:a', 'p:b'], ['p:a', 'p:x', 'p:b'], '+p2'],
  ['one is removed', ['p:a', 'p:b', 'p:c'], ['p:a', 'p:c'], '-p2'],
  ['one is split', ['p:a', 'p:b'], ['p:x', 'p:y', 'p:b'], 'p1 +p2'],
  ['two are joined', ['p:a', 'p:b', 'p:c'], ['p:x', 'p:c'], 'p1 -p2'],
  ['a heading and the title change', ['head:a', 'other:b', 'p:c'], ['head:x', 'other:y', 'p:c'], 'head other'],
  ['the contact block changes', ['p:a', 'contacts:b'], ['p:a', 'contacts:c'], 'contacts'],
  ['all is replaced', ['p:a'], ['p:x', 'p:y'], 'p1 +p2'],
] as const) {
  test(`When ${what}, the record says so`, () => {
    expect(changesBetween(page(...before), page(...now))).toEqual({ 'kk/': says });
  });
}

test('New pages and removed ones are named as a whole, and what is the same is not named', () => {
  expect(changesBetween({ 'kk/': ['p:a'], 'ru/': ['p:b'] }, { 'kk/': ['p:a'], 'en/': ['p:c'] })).toEqual({
    'en/': '+*',
    'ru/': '-*',
  });
});

test('No number and no address of a contact is in what is hashed', { tag: '@this-statement' }, () => {
  const folder = copyOfProject();
  const before = textsOf(folder);
  const [contact] = contacts;
  const channel = contact?.channels.find(({ kind }) => kind === 'mobile');
  const printed = channel?.printed ?? '';
  const other = printed.replace(/\d(?=\D*$)/, (digit) => `${(Number(digit) + 1) % 10}`);
  edit(folder, `content/contacts/${contact?.id}.yaml`, (text) => text.replace(printed, other));
  for (const locale of site.languages) {
    edit(folder, `content/statement/${locale}.mdx`, (text) => text.replace(printed, other));
  }
  expect(textsOf(folder)).toEqual(before);
});

/** A copy of the project with the record of edition 1. */
function withFirst() {
  const folder = copyOfProject();
  rmSync(join(folder, 'content/editions'), { recursive: true, force: true });
  const { text, texts } = nextRecord(folder, readSite(folder), '2026-01-01', undefined);
  mkdirSync(join(folder, 'content/editions'));
  writeFileSync(join(folder, 'content/editions/1.json'), text);
  writeFileSync(join(folder, 'content/editions/texts.json'), texts);
  return folder;
}

test('A record names what changed by page and paragraph, and withdrawn contacts by their id and day', () => {
  const folder = withFirst();
  const [first] = readEditions(folder);
  if (!first) throw new Error('There is no record.');
  expect(hasChangedSince(folder, readSite(folder), first)).toBe(false);
  const locale = site.languages.find((code) => code !== site.original) ?? '';
  edit(folder, `content/about/${locale}.mdx`, (text) => `${text.trimEnd()}\n\nA new paragraph.\n`);
  const [contact] = contacts;
  edit(folder, `content/contacts/${contact?.id}.yaml`, (text) =>
    text.replace(/status: .*/, 'status: withdrawn\n    withdrawn: 2026-01-02'),
  );
  expect(hasChangedSince(folder, readSite(folder), first)).toBe(true);
  const before = { edition: first, sums: sha256('sums') };
  const { record, text } = nextRecord(folder, readSite(folder), '2026-01-03', before);
  expect(record).toMatchObject({
    edition: 2,
    previous: { record: first.checksum, sums: sha256('sums') },
    withdrawn: { [contact?.id ?? '']: ['2026-01-02'] },
  });
  expect(record.changes[`${locale}/about/`]).toMatch(/^\+p\d+$/);
  expect(Object.keys(record.changes)).toEqual([`contacts/${contact?.id}`, `${locale}/about/`].sort());
  for (const { printed } of contacts.flatMap(({ channels }) => channels)) expect(text).not.toContain(printed);
});

test('A record stays small however much changes', () => {
  const folder = withFirst();
  const [first] = readEditions(folder);
  if (!first) throw new Error('There is no record.');
  writeFileSync(join(folder, 'content/editions/texts.json'), '{}');
  const { record, text } = nextRecord(folder, readSite(folder), '2026-01-03', { edition: first, sums: sha256('') });
  expect(text.length).toBeLessThanOrEqual(largestRecord);
  expect(Object.keys(record.changes).length).toBeGreaterThan(3);
  expect(parseRecord(text)).toEqual(record);
});

for (const [what, damage, says] of [
  [
    'a record is changed',
    (folder: string) => edit(folder, 'content/editions/1.json', (text) => text.replace('2026-01-01', '2026-01-02')),
    undefined,
  ],
  [
    'a record is written in another way',
    (folder: string) => edit(folder, 'content/editions/1.json', (text) => `${text}\n`),
    /is not as npm run edition wrote it/,
  ],
  [
    'a record has a field more',
    (folder: string) => edit(folder, 'content/editions/1.json', (text) => text.replace('"day"', '"more":1,\n"day"')),
    /is not as npm run edition wrote it/,
  ],
  [
    'the hashes of the texts are changed',
    (folder: string) => edit(folder, 'content/editions/texts.json', (text) => text.replace('p:', 'p:x')),
    /not the one that the record of edition 1 names/,
  ],
  [
    'a record is missing',
    (folder: string) => writeFileSync(join(folder, 'content/editions/3.json'), '{}'),
    /The record of edition 2 is missing/,
  ],
  [
    'a record does not follow the one before',
    (folder: string) => {
      const [first] = readEditions(folder);
      if (!first) throw new Error('There is no record.');
      const { text: _, checksum: __, ...record } = first;
      const previous = { record: sha256('another'), sums: sha256('') };
      const { edition: ___, day, ...rest } = record;
      writeFileSync(
        join(folder, 'content/editions/2.json'),
        formatRecord({
          edition: 2,
          day,
          address: rest.address,
          mirrors: [],
          previous,
          texts: rest.texts,
          changes: {},
          withdrawn: {},
          keys: [],
        }),
      );
    },
    /does not follow the record of edition 1/,
  ],
  [
    'something else is in the folder',
    (folder: string) => writeFileSync(join(folder, 'content/editions/one.json'), '{}'),
    /one/,
  ],
] as const) {
  test(`When ${what}, the content checks ${says ? 'say so' : 'cannot know it, as only the next record would tell'}`, () => {
    const folder = withFirst();
    expect(checkEditions(folder)).toEqual([]);
    damage(folder);
    const found = checkEditions(folder)
      .map(({ wrong }) => wrong)
      .join('\n');
    if (says) expect(found).toMatch(says);
    else expect(found).toBe('');
  });
}

test('When the only record is taken away, the content checks say so', () => {
  const folder = withFirst();
  rmSync(join(folder, 'content/editions/1.json'));
  expect(checkEditions(folder)).toMatchObject([{ file: 'content/editions/1.json' }]);
});

test('The records in the repository are those of their numbers, and the file of hashes belongs to the newest', () => {
  expect(checkEditions(root)).toEqual([]);
});
