import { expect, test } from 'playwright/test';
import { mdxToJs } from 'satteri';
import { readBlocks } from '../../src/model/documents/blocks.ts';
import { paragraphIds } from '../../src/model/documents/paragraph-ids.ts';
import { quotationsIn } from '../../src/model/statement/quotations.ts';

const source = `---
title: "A title: with a colon"
---

First.

## A heading

<Quote speaker="a">“All of it.”</Quote>

Said <Quote speaker="b">“some *of* it”</Quote> and <Quote speaker="c">“more”</Quote>.

<Quote speaker="d">“One,”</Quote> <Quote speaker="d">“and two.”</Quote>

- a list

<ContactBlock>

Not numbered.

</ContactBlock>

Last.
`;

test('Paragraphs are numbered in the order of the text, headings, lists and the contact block are not', () => {
  expect(readBlocks(source).map(({ kind, id, line }) => [kind, id, line])).toEqual([
    ['paragraph', 'p1', 5],
    ['heading', undefined, 7],
    ['paragraph', 'p2', 9],
    ['paragraph', 'p3', 11],
    ['paragraph', 'p4', 13],
    ['list', undefined, 15],
    ['ContactBlock', undefined, 19],
    ['paragraph', 'p5', 23],
  ]);
});

test('Each quotation has its speaker and its words', () => {
  expect(
    readBlocks(source)
      .flatMap(quotationsIn)
      .map(({ attributes: { speaker }, text }) => [speaker, text]),
  ).toEqual([
    ['a', '“All of it.”'],
    ['b', '“some of it”'],
    ['c', '“more”'],
    ['d', '“One,”'],
    ['d', '“and two.”'],
  ]);
});

test('The page gives the same paragraphs the same addresses as the checks do', async () => {
  const { code } = await mdxToJs(source, { hastPlugins: [paragraphIds] });
  const rendered = [...code.matchAll(/id: "(p\d+)"/g)].map(([, id]) => id);
  expect(rendered).toEqual(readBlocks(source).flatMap(({ id }) => id ?? []));
});

test('A byte-order mark and Windows line endings change nothing', () => {
  const windows = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
  expect(readBlocks(windows)).toEqual(readBlocks(source));
});
