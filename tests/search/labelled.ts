import { readFileSync } from 'node:fs';
import { searchDirectly } from './indexes.ts';
import type { Labelled } from './stress.ts';
import { judge, tallyBy } from './tally.ts';

/*
 * `npx node tests/search/labelled.ts FILE…`: labelled queries asked without a browser, with what failed. Needs a `dist/`.
 */
const ask = searchDirectly(process.cwd());

const percent = (part = 0, whole = 1) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
for (const file of process.argv.slice(2)) {
  const { queries } = JSON.parse(readFileSync(file, 'utf8')) as { queries: Labelled[] };
  const judged = [];
  for (const query of queries) {
    const outcome = await ask(query.lang, query.query);
    if (!outcome) continue;
    const { results, instead } = outcome;
    const paths = results.map(({ path }) => `/${path}`);
    const verdict = judge(query, paths);
    judged.push({ ...query, ...verdict });
    if (!verdict.first)
      console.log(
        `${verdict.third ? '1' : '3'} ${query.lang} ${query.class}: ${query.query}${instead ? ` (→ ${instead})` : ''}: ${paths.slice(0, 3).join(' ')} – ${query.expected.slice(0, 4).join(' ')}`,
      );
  }
  console.log(file);
  for (const [name, { count, first, third }] of tallyBy(
    judged,
    ({ lang, expected }) => `${lang} ${expected.length > 0 ? 'found' : 'nothing'}`,
  ))
    console.log(`  ${name.padEnd(12)} ${String(count).padStart(4)} ${percent(first, count)} ${percent(third, count)}`);
}
