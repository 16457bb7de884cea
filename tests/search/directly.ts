import '../../src/model/stemming/languages.ts';
import { readSite } from '../../src/model/site/site.ts';
import { readPages } from '../../src/search/index/extract-text.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { readSameThings } from '../../src/search/index/synonyms.ts';
import { answer } from '../../src/search/query/answer.ts';
import { prepare } from '../../src/search/query/loaded-index.ts';
import { makeStress } from './stress.ts';
import { judge, tallyBy } from './tally.ts';
import { wordsOfPages } from './words.ts';

/*
 * `npx node tests/search/directly.ts 151,152,153 200`: the stress sets of several seeds, 200 queries of each class, asked
 * without a browser, so that there can be many. Needs a `dist/`.
 */
const root = process.cwd();
const dist = `${root}/dist`;
const [seeds = '1', count = '200'] = process.argv.slice(2);
const things = readSameThings(root);
const indexes = readSite(root).languages.map((locale) =>
  prepare(makeIndex(readPages(dist, locale), things, locale), locale),
);

console.log('| | seed | hit@1 | hit@3 | absent words without results |\n| --- | --: | --: | --: | --: |');
const percent = (part = 0, whole = 1) => `${((100 * part) / whole).toFixed(1)} %`;
for (const own of indexes) {
  const others = indexes.filter((index) => index !== own);
  for (const seed of seeds.split(',')) {
    const judged = [];
    for (const query of makeStress(own.locale, wordsOfPages(dist, own.locale), Number(seed), Number(count))) {
      const { results } = await answer(query.query, own, async () => others);
      judged.push({
        ...query,
        ...judge(
          query,
          results.map(({ path }) => `/${path}`),
        ),
      });
    }
    const tallies = tallyBy(judged, ({ expected }) => (expected.length > 0 ? 'present' : 'absent'));
    const [present, absent] = [tallies.get('present'), tallies.get('absent')];
    console.log(
      `| ${own.locale} | ${seed} | ${percent(present?.first, present?.count)} | ${percent(present?.third, present?.count)} | ${percent(absent?.third, absent?.count)} |`,
    );
  }
}
