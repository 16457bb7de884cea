import { readSite } from '../../src/model/site/site.ts';
import { searchDirectly } from './indexes.ts';
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
const ask = searchDirectly(root);

console.log('| | seed | hit@1 | hit@3 | absent words without results |\n| --- | --: | --: | --: | --: |');
const percent = (part = 0, whole = 1) => `${((100 * part) / whole).toFixed(1)} %`;
for (const locale of readSite(root).languages) {
  for (const seed of seeds.split(',')) {
    const judged = [];
    for (const query of makeStress(locale, wordsOfPages(dist, locale), Number(seed), Number(count))) {
      const results = (await ask(locale, query.query))?.results ?? [];
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
      `| ${locale} | ${seed} | ${percent(present?.first, present?.count)} | ${percent(present?.third, present?.count)} | ${percent(absent?.third, absent?.count)} |`,
    );
  }
}
