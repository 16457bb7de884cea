import { expect, test } from 'playwright/test';
import type { Item } from '../../src/downloads/citations/item.ts';
import { ris } from '../../src/downloads/citations/ris.ts';
import { wikipediaTemplate } from '../../src/downloads/citations/wikipedia.ts';
import { formatSize } from '../../src/model/languages/sizes.ts';
import { passagesOf, wordsOf } from '../../src/model/press/passages.ts';

const speaker = (id: string) => ({ id, name: id.toUpperCase(), role: undefined, organisation: undefined });
const quotation = (id: string, text: string) => ({ text, speaker: speaker(id) });

test('Two quotations by one speaker are one passage, with the words between them', () => {
  const text = '“One,” quotation A. “Two and one more,” she added.';
  const passages = passagesOf({
    id: 'p4',
    text,
    quotations: [quotation('a', '“One,”'), quotation('a', '“Two and one more,”')],
  });
  expect(passages).toHaveLength(1);
  expect(passages[0]?.pieces).toEqual([
    { text: '“One,”', quoted: true },
    { text: ' quotation A. ', quoted: false },
    { text: '“Two and one more,”', quoted: true },
  ]);
  expect(passages.map(wordsOf)).toEqual(['“One,” quotation A. “Two and one more,”']);
});

test('Two speakers in one paragraph are two passages, each with its own words alone', () => {
  const text = 'A quotation “one”, and B “one”.';
  const passages = passagesOf({ id: 'p1', text, quotations: [quotation('a', '“one”'), quotation('b', '“one”')] });
  expect(passages.map((passage) => [passage.speaker.id, wordsOf(passage)])).toEqual([
    ['a', '“one”'],
    ['b', '“one”'],
  ]);
});

test('The size of a file is written as readers of each language write it', () => {
  expect(formatSize(312, 'en')).toBe('0.3 kB');
  expect(formatSize(33_600, 'en')).toBe('34 kB');
  expect(formatSize(1_250, 'ru').replace(/\s/, ' ')).toBe('1,3 кБ');
});

const item: Item = {
  id: 'x',
  type: 'document',
  title: 'A | B',
  author: [{ literal: 'One' }, { literal: 'Two' }],
  issued: { 'date-parts': [[2016, 5, 2]] },
  genre: 'statement',
  language: 'en',
  URL: 'https://statement.example/en/',
};

test('A character that would end a parameter of a Wikipedia template is written as its template', () => {
  expect(wikipediaTemplate(item)).toContain('| title = A {{!}} B\n');
  expect(wikipediaTemplate(item)).toContain('| date = 2016-05-02\n');
});

test('A title of any length stays on one line of a RIS file', () => {
  const title = 'word '.repeat(60).trim();
  expect(ris({ ...item, title })).toContain(`\r\nTI  - ${title}\r\n`);
});
