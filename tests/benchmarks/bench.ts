import { rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { bareText } from '../../src/publish/summary.ts';
import { root, site } from '../setup/project.ts';
import { type FirstAnswer, firstAnswers } from './first-answer.ts';
import { projectWithTopics } from './many-topics.ts';
import { compareWithPeers } from './peers.ts';
import { type Needed, watch } from './watch.ts';
import { type Weight, weights } from './weights.ts';

/*
 * `npm run bench`: builds this site and sites of 10, 100 and 1,000 pages on the law in each language, measures them,
 * prints tables and writes `benchmark.json`. Other numbers can be given: `npm run bench -- 50`. With `--peers` other
 * generators build the same documents, for comparison. See docs/benchmark.md.
 */

interface Measured {
  /** Pages on the law in each language. */
  readonly topics: number;
  readonly pages: number;
  readonly build: Needed;
  readonly weights: readonly Weight[];
  readonly firstAnswers: readonly FirstAnswer[];
}

const words = process.argv.slice(2);
const given = words.filter((word) => word !== '--peers').map(Number);
if (words.includes('--peers')) {
  await compareWithPeers(given.length > 0 ? given : [10, 100]);
  process.exit();
}
const measured: Measured[] = [];
for (const topics of given.length > 0 ? given : [site.topics.length, 10, 100, 1000]) {
  const folder = projectWithTopics(topics);
  const build = await watch(folder, process.execPath, 'src/publish/build.ts', '--cold');
  const dist = join(folder, 'dist');
  const weighed = weights(dist);
  const pages = weighed.reduce((sum, { pages: count }) => sum + count, 0);
  measured.push({ topics, pages, build, weights: weighed, firstAnswers: await firstAnswers(dist, longestWords()) });
  rmSync(folder, { recursive: true });
  print(measured.slice(-1));
}
const [cpu] = cpus();
const machine = `${cpus().length} × ${cpu?.model}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`;
writeFileSync(join(root, 'benchmark.json'), `${JSON.stringify({ machine, measured }, null, 2)}\n`);
console.log(`${machine}\n\nAll figures are in benchmark.json.`);
process.exit();

/** A word of the statement's headline in each language. */
function longestWords(): Map<string, string> {
  return new Map(
    site.languages.map((locale) => {
      const [headline = ''] = bareText(root, locale).split('\n');
      const words = headline.match(/\p{L}+/gu) ?? [];
      return [locale, words.toSorted((a, b) => b.length - a.length)[0] ?? ''];
    }),
  );
}

function print(all: readonly Measured[]): void {
  for (const { topics, pages, build, weights: weighed, firstAnswers: answers } of all) {
    console.log(`## ${topics} pages on the law in each language, ${pages} pages in all\n`);
    console.log(
      `Built in ${build.seconds.toFixed(1)} s (${build.processorSeconds.toFixed(1)} s of processor time) with at most ${Math.round(build.megabytes)} MB.\n`,
    );
    console.log('| pages | number | HTML | gzip | Brotli | bare text | times its text |');
    console.log('| --- | --: | --: | --: | --: | --: | --: |');
    for (const { kind, pages: count, html, gzip, brotli, text } of weighed) {
      console.log(
        `| ${kind} | ${count} | ${html} | ${gzip} | ${brotli} | ${text} | ${text ? (brotli / text).toFixed(2) : ''} |`,
      );
    }
    if (answers.length > 0) console.log('\n| first answer of the search | bytes | milliseconds |\n| --- | --: | --: |');
    for (const { locale, bytes, milliseconds } of answers) console.log(`| ${locale} | ${bytes} | ${milliseconds} |`);
    console.log('');
  }
}
