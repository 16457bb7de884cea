import '../../src/model/stemming/languages.ts';
import { sizeOf } from '../../src/lib/sizes.ts';
import { readSite } from '../../src/model/site/site.ts';
import { packIndex, unpackIndex } from '../../src/search/format/index-format.ts';
import type { ReadPage } from '../../src/search/index/extract-text.ts';
import { readPages } from '../../src/search/index/extract-text.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { shardIndex } from '../../src/search/index/shards.ts';
import { readSameThings } from '../../src/search/index/synonyms.ts';
import { largestPart } from '../../src/search/index/write.ts';
import { answer } from '../../src/search/query/answer.ts';
import { prepare } from '../../src/search/query/loaded-index.ts';
import { readDictionary } from './hunspell.ts';
import { randomFrom } from './misspell.ts';

/*
 * `npx node tests/search/growth.ts`: how the first index grows with the number of pages, how long it takes to prepare and to
 * answer. Pages are made of the paragraphs of the real ones, and of words of the dictionary where hunspell is installed:
 * one word in twelve is new, as in a corpus that grows (Heaps' law).
 */
const root = process.cwd();
const things = readSameThings(root);

function pagesFrom(real: readonly ReadPage[], words: readonly string[], count: number): ReadPage[] {
  const random = randomFrom(1);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() ** 2 * items.length)] as Item;
  return Array.from({ length: count }, (_, number) => {
    const model = real[number % real.length] as ReadPage;
    if (number < real.length) return model;
    const known = words.slice(0, 400 * Math.ceil(Math.sqrt(number)));
    const change = (text: string) => text.replace(/\p{L}{5,}/gu, (word) => (random() < 0.3 ? pick(known) : word));
    return {
      ...model,
      path: `page-${number}/`,
      title: change(model.title),
      units: model.units.map(({ anchor, text }) => ({ anchor, text: change(text) })),
    };
  });
}

/** The files of hunspell are sorted; what is taken from their beginning would all begin alike. */
function shuffle(words: string[]): void {
  const random = randomFrom(2);
  for (let at = words.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [words[at], words[other]] = [words[other] ?? '', words[at] ?? ''];
  }
}

console.log(
  '| language | pages | forms | one file | in parts: pages | usual part | largest part | prepare, ms | answer, ms |\n| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
);
for (const locale of readSite(root).languages) {
  const real = readPages(`${root}/dist`, locale);
  const words = readDictionary(locale)?.words.filter((word) => word.length > 4) ?? [];
  shuffle(words);
  for (const count of [14, 100, 1000]) {
    const index = makeIndex(pagesFrom(real, words, count), things, locale);
    const file = JSON.stringify(packIndex(index));
    const { base, shards } = shardIndex(index, (shard) => sizeOf(JSON.stringify(shard)).brotli < largestPart);
    const parts = [...shards.values()].map((shard) => sizeOf(JSON.stringify(shard)).brotli).sort((a, b) => a - b);
    const started = performance.now();
    const prepared = prepare(unpackIndex(JSON.parse(file)), locale);
    const ready = performance.now();
    const typed = index.forms
      .filter(({ alias }) => !alias)
      .filter((_, at) => at % Math.ceil(index.forms.length / 50) === 0);
    for (const { form } of typed) await answer(`${form}x`, prepared, async () => []);
    const each = (performance.now() - ready) / typed.length;
    console.log(
      `| ${locale} | ${count} | ${index.forms.length} | ${sizeOf(file).brotli} | ${sizeOf(JSON.stringify(base)).brotli} | ${parts[parts.length >> 1]} | ${parts.at(-1)} | ${(ready - started).toFixed(0)} | ${each.toFixed(1)} |`,
    );
  }
}
