import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataFile } from '../../model/entries/data-file.ts';
import { describe } from '../../model/problems/problem.ts';
import { sourcesSchema } from '../../model/sources/schema.ts';
import { progressOn } from '../progress.ts';
import { type CheckedSource, checkSource } from './check-source.ts';
import { t } from './messages.ts';

/*
 * `npm run sources`: requests the address of every source of `content/sources.yaml`, reports which moved, disappeared
 * or no longer have the words that are quoted from them, and writes `sources-report.json`. Never a part of a build.
 */
const reportFile = 'sources-report.json';
const root = process.cwd();
const { value, problems } = readDataFile(root, 'content/sources.yaml', sourcesSchema);
if (!value) {
  for (const problem of problems) console.error(describe(problem));
  process.exit(1);
}
const toCheck = Object.entries(value).flatMap(([id, source]) =>
  source.url === undefined ? [] : [{ id, source: { ...source, url: source.url } }],
);
const byHost = Map.groupBy(toCheck, ({ source }) => new URL(source.url).host);
const progress = progressOn(process.stderr, t('asked'));
const checked: CheckedSource[] = [];
// Each server gets one request at a time.
await Promise.all(
  [...byHost.values()].map(async (sources) => {
    for (const { id, source } of sources) {
      checked.push(await checkSource(id, source));
      progress(checked.length, toCheck.length);
    }
  }),
);
const order = new Map(toCheck.map(({ id }, index) => [id, index]));
checked.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
writeFileSync(
  join(root, reportFile),
  `${JSON.stringify({ asked: new Date().toISOString(), sources: checked }, undefined, 2)}\n`,
);
for (const { id, url, state, status, error, movedTo, quoted, archive } of checked) {
  if (state === 'found') continue;
  const values = { id, url, archive, movedTo, words: quoted?.words, reason: error ?? status };
  console.log(t(state, values));
}
const wrong = checked.filter(({ state }) => state !== 'found').length;
console.log(t('summary', { found: checked.length - wrong, all: checked.length, file: reportFile }));
if (wrong > 0) process.exitCode = 1;
