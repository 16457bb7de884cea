import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parseDocument } from 'yaml';
import { unitsOfData } from '../../src/model/translations/data-units.ts';
import { textOf } from '../../src/model/translations/inline-content.ts';
import { textsIn } from '../../src/model/translations/scalars.ts';
import { unitsOfText } from '../../src/model/translations/text-units.ts';
import { numberCodes } from '../../src/translate/exchange/inline-codes.ts';
import { decide } from '../../src/translate/exchange/merge-decision.ts';
import { marksOf } from '../../src/translate/exchange/placeholder-marks.ts';
import { termsIn } from '../../src/translate/exchange/terms.ts';
import { sameWording } from '../../src/translate/exchange/wording-hash.ts';
import { replaced } from '../../src/translate/exchange/write.ts';
import { readXliff } from '../../src/translate/exchange/xliff-read.ts';
import { temporaryFolder } from '../setup/copy.ts';

/** A folder with the files that are given. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const text = `---
title: "A: b"
day: 2016-05-20
---

One *two* <Term id="t">three</Term>, [four](https://a.example).<Cite source="s" />
wrapped line

## Head <Term id="u">term</Term>

<Quote speaker="a">“All.”</Quote> <Quote speaker="b">“More.”</Quote>

- first
- second \\{ &lt; 😀

<ContactBlock>

Inside.

</ContactBlock>
`;

test('A text is split into title, paragraphs, headings, items and the content of components, each with its position', () => {
  const folder = folderWith({ 'content/a/en.mdx': text, 'content/a/ru.mdx': `\uFEFF${text}` });
  const { fields, blocks } = unitsOfText(folder, 'a', 'en', 'ru');
  const units = [...fields, ...blocks].flatMap(({ parts }) => parts);
  expect(units.map(({ key, target, place: { line } }) => [key, target, line])).toEqual([
    ['title', 'A: b', 2],
    ['p1', 'One *two* <Term id="t">three</Term>, [four](https://a.example).<Cite source="s" />\nwrapped line', 6],
    ['heading-1', 'Head <Term id="u">term</Term>', 9],
    ['p2', '<Quote speaker="a">“All.”</Quote> <Quote speaker="b">“More.”</Quote>', 11],
    ['list-1.1', 'first', 13],
    ['list-1.2', 'second \\{ &lt; 😀', 14],
    ['ContactBlock-1', 'Inside.', 18],
  ]);
  expect(units.every(({ pieces, target }) => textOf(pieces.target) === target)).toBe(true);
  const edits = units.map(({ place, target }) => ({ ...place, text: target }));
  expect(replaced(text, edits)).toBe(text);
});

test('Markup that source and translation have in common has one number', () => {
  const tag = (name: string) => ({ open: `<${name}>`, close: `</${name}>`, inner: ['words'] });
  const { source, target } = numberCodes([tag('A'), { alone: '<B />' }], [{ alone: '<B />' }, tag('C'), tag('A')]);
  expect(source.map(({ id }) => id)).toEqual(['1', '2']);
  expect(target.map(({ id }) => id)).toEqual(['2', '3', '1']);
});

test('Tags, links and commands of a text are compared; emphasis and word order are free', () => {
  expect(marksOf('*one* <Term id="a">b</Term> <Cite source="s" />')).toEqual(
    marksOf('<Cite source="s"></Cite> <Term id="a">**x**</Term>'),
  );
  expect(marksOf('<Term id="a">b</Term>')).not.toEqual(marksOf('<Term id="b">b</Term>'));
  expect(marksOf('[a](https://a.example)')).not.toEqual(marksOf('[a](https://b.example)'));
  expect(marksOf('{a}')).not.toEqual(marksOf('a'));
});

test('A wording is the same however its lines are broken, and different when a letter changes', () => {
  expect(sameWording('one\r\n  two ', 'one two')).toBe(true);
  expect(sameWording('one  two', 'one two')).toBe(false);
});

for (const [style, yaml] of [
  ['double quotation marks', 'a: "x"\nb: 1\n'],
  ['single quotation marks', "a: 'x'\nb: 1\n"],
  ['no quotation marks', 'a: x # why\nb: 1\n'],
  ['brackets', 'a: { c: x, d: 2 }\nb: 1\n'],
  ['lines of its own', 'a: >-\n  x\n  y\nb: 1\n'],
] as const) {
  test(`A text in ${style} can be replaced by any other, and nothing else changes`, () => {
    const [scalar] = textsIn(parseDocument(yaml).contents);
    if (!scalar) throw new Error('There is no text.');
    for (const given of ['y', 'a: b, "c" # d', "it's", '- z', 'yes', '2016', '{x}', '«ә»']) {
      const after = replaced(yaml, [{ ...scalar, text: given }]);
      const [read] = textsIn(parseDocument(after).contents);
      expect(read?.value).toBe(given);
      const { a: _, ...others } = parseDocument(after).toJS();
      expect(others).toEqual({ b: 1 });
    }
  });
}

test('A language that data does not have yet gets its place after the others', () => {
  const yaml = 'one:\n  name:\n    en: One\n    kk: Bir\ntwo:\n  name: { en: Two }\n';
  const folder = folderWith({ 'content/data.yaml': yaml });
  const units = unitsOfData(folder, 'data', 'en', 'ru').flatMap(({ parts }) => parts);
  expect(units.map(({ key, source, target }) => [key, source, target])).toEqual([
    ['one.name', 'One', ''],
    ['two.name', 'Two', ''],
  ]);
  const after = replaced(
    yaml,
    units.map(({ place, source }) => ({ ...place, text: `${source}: x` })),
  );
  expect(parseDocument(after).toJS()).toEqual({
    one: { name: { en: 'One', kk: 'Bir', ru: 'One: x' } },
    two: { name: { en: 'Two', ru: 'Two: x' } },
  });
  expect(after.split('\n').length).toBe(yaml.split('\n').length + 1);
});

test('Agreed terms are found as whole words, whatever their capitals', () => {
  const terms = ['Permit', 'hold'].map((term) => ({ term, translation: 'x', meaning: '' }));
  expect(termsIn('a <Term id="permit">permit</Term>, not withholding', terms).map(({ term }) => term)).toEqual([
    'Permit',
  ]);
});

test('Tags that a program has split in two, its own marks and separate sentences are understood', () => {
  const unit = `<unit id="p1"><originalData><data id="d1">&lt;A></data><data id="d2">&lt;/A></data></originalData>
    <segment><source>x</source><target><sc id="1" dataRef="d1"/>one<ec startRef="1" dataRef="d2"/>.</target></segment>
    <ignorable><source> </source></ignorable>
    <segment><source>y</source><target><mrk id="m1">two</mrk><cp hex="0021"/></target></segment></unit>`;
  const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="a:b">${unit}</file></xliff>`;
  expect(readXliff('a.xlf', file)).toMatchObject({
    language: 'ru',
    units: [{ document: 'a/b', key: 'p1', source: 'x y', target: '<A>one</A>. two!' }],
  });
});

test('The words of the original that a program puts in place of a translation do not count as one; a name may be the same', () => {
  const decisionOf = (source: string, there: string) => {
    const place = { file: 'content/names.yaml', line: 1, start: 0, end: 0, write: (text: string) => text };
    const unit = {
      key: 'name',
      kind: 'plain',
      source,
      target: there,
      pieces: { source: [], target: [] },
      notes: [],
      place,
    };
    const returned = { document: 'names', key: 'name', source, target: source, exported: undefined, line: 1 };
    return decide(returned, { ...unit, kind: 'plain' as const }, () => '').kind;
  };
  expect(decisionOf('These are the words of a whole sentence.', '')).toBe('empty');
  expect(decisionOf('Some Organisation', '')).toBe('write');
  expect(decisionOf('Some Organisation', 'Some Organisation')).toBe('same');
});
