import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright';
import { pagesIn } from '../../src/lib/sizes.ts';
import { readSite } from '../../src/model/site/site.ts';
import { findChromium } from '../setup/chromium.ts';
import { type Asker, askPage, askPagefind, plainPagefind } from './ask.ts';
import { type Labelled, makeStress } from './stress.ts';
import { judge, table, tallyBy } from './tally.ts';
import { wordsOfPages } from './words.ts';

/*
 * `npm run search:quality`: asks the page of the search in Chromium the labelled queries, and plain Pagefind on the same
 * pages; prints how often a right page comes first or among the first three. Negatives are right without results.
 *
 * `npm run search:quality stress 7 100`: the same with queries made of the site's own words (seed 7, 100 of each class).
 */
const root = process.cwd();
const dist = join(root, 'dist');
const [kind = 'labelled', seed = '1', count = '60'] = process.argv.slice(2);

const read = (name: string): Labelled[] => JSON.parse(readFileSync(join(root, 'tests/search', name), 'utf8')).queries;
const queries =
  kind === 'stress'
    ? readSite(root).languages.flatMap((lang) =>
        makeStress(lang, wordsOfPages(dist, lang), Number(seed), Number(count)),
      )
    : [...read('queries.dev.json'), ...read('queries.own.json')];

// What only a page can answer that is not there says nothing of the search.
const pages = new Set(pagesIn(dist).map((page) => page.replace(/^\w\w|index\.html$/g, '')));
const isAnswerable = ({ expected }: Labelled) => expected.length === 0 || expected.some((path) => pages.has(path));
const waiting = queries.filter((query) => !isAnswerable(query));
const asked = queries.filter(isAnswerable);

const server = await preview({ root, server: { port: 0 }, logLevel: 'error' });
const address = `http://localhost:${server.port}`;
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });

const askAll = async (ask: Asker) => {
  const judged = [];
  for (const query of asked) {
    const paths = await ask(query);
    judged.push({ ...query, ...judge(query, paths), paths });
  }
  return judged;
};
const ours = await askAll(askPage(await browser.newPage({ serviceWorkers: 'block' }), address));
// The pages' policy knows nothing of Pagefind's own files.
const unbound = await browser.newPage({ serviceWorkers: 'block', bypassCSP: true });
const plain = await askAll(await askPagefind(unbound, address, await plainPagefind(dist)));
await browser.close();
await server.stop();

const isNegative = ({ expected }: Labelled) => expected.length === 0;
const byLanguage = (query: Labelled) => `${query.lang}, ${isNegative(query) ? 'nothing expected' : 'all'}`;
console.log(`${table(tallyBy(ours, byLanguage), tallyBy(plain, byLanguage))}\n`);
const byClass = (query: Labelled) => `${query.lang} ${query.class}`;
console.log(table(tallyBy(ours, byClass), tallyBy(plain, byClass)));
const failing = ours.filter(({ first }) => !first);
if (kind !== 'stress' && failing.length > 0) {
  console.log('\nWithout a right page in the first place:');
  for (const { id, query, expected, paths, third } of failing)
    console.log(
      `- ${id} “${query}”${third ? '' : ' (nor among the first three)'}: ${paths.slice(0, 3).join(' ') || 'nothing'}; right: ${expected.join(' ') || 'nothing'}`,
    );
}
if (waiting.length > 0)
  console.log(`\nNot asked, their pages are not there: ${waiting.map(({ id }) => id).join(', ')}`);
process.exit();
