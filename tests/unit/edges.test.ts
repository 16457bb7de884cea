import { z } from 'astro/zod';
import { expect, test } from 'playwright/test';
import { findAddedEdges } from '../../src/model/fidelity/edges.ts';
import { checkPlaceholders } from '../../src/model/interface/placeholders.ts';
import { readFields } from '../../src/model/problems/fields.ts';
import { explainJson } from '../../src/model/problems/json-syntax.ts';

const schema = z.record(z.string(), z.string());
const sayOfField = (text: string, file = 'content/x.yaml') =>
  readFields({ file, text }, schema).problems.map(({ line, wrong, fix }) => `${line}: ${wrong} ${fix}`);

for (const written of ['" a b"', '"a b "', '"a b\\n"', '"\\na b"', "' a b'", '"a b\\u00a0"', '"\\ta b"']) {
  test(`White space at the edge of ${written} is named with its line and what to write`, () => {
    expect(sayOfField(`x: y\nfield: ${written}\n`)).toEqual([
      expect.stringMatching(/^2: The text of “field” begins or ends with a space or a line break\. .*"a b"/),
    ]);
  });
}

test('A line break within a text is named', () => {
  expect(sayOfField('field: "a\\nb"\n')[0]).toMatch(/^1: In the text of “field” there is a line break\. .*"a b"/);
});

for (const text of [
  'field: "a b"\n',
  "field: 'a\n  b'\n",
  'field: >\n  a\n  b\n',
  'field: |\n  a\n  b\n',
  'field: a b  \n',
]) {
  test(`${JSON.stringify(text)} has no white space at the edge of its text`, () => {
    expect(sayOfField(text)).toEqual([]);
  });
}

test('A comma after the last text of a JSON file is named', () => {
  const text = '{\n  "a": {\n    "b": "c",\n  }\n}\n';
  expect(explainJson({ file: 'x.json', text })).toMatchObject({
    line: 3,
    wrong: expect.stringContaining('there is a comma'),
  });
});

for (const [here, there, wrong] of [
  ['«Барлық мәтін»', 'The whole text', /is in quotation marks/],
  ['“Барлық мәтін”', 'The whole text', /is in quotation marks/],
  ['"Барлық мәтін"', 'The whole text', /is in quotation marks/],
  ['Барлық мәтін,', 'The whole text', /ends with a comma/],
] as const) {
  test(`${here} for “${there}” has signs that the original does not have`, () => {
    expect(findAddedEdges(here, there, '')).toEqual([expect.objectContaining({ wrong: expect.stringMatching(wrong) })]);
  });
}

for (const [here, there] of [
  ['«Әділ сөз»', 'Adil Soz'],
  ['«сөз тіркесі»', '“words”'],
  ['«бір» және «екі»', 'one and two'],
  ['сөз, сөз', 'a word, a word'],
  ['сөз,', 'a word,'],
  ['«Сөз» газеті', 'the newspaper Word'],
  ['’', 'x'],
] as const) {
  test(`${here} for “${there}” has no superfluous signs`, () => {
    expect(findAddedEdges(here, there, '')).toEqual([]);
  });
}

test('A placeholder that occurs twice, but once in the original, is named', () => {
  const say = (text: string, original: string) =>
    checkPlaceholders('x.json', { value: { g: { k: text } }, problems: [], lineOf: () => 7 }, { g: { k: original } });
  expect(say('{{name}}, {{name}}', '{{name}}')).toEqual([
    expect.objectContaining({ line: 7, wrong: expect.stringContaining('{{name}} is more often in') }),
  ]);
  expect(say('{{name}}, {{name}}', '{{name}} / {{name}}')).toEqual([]);
  expect(say('{{name}}', '{{name}} / {{name}}')).toEqual([]);
});
