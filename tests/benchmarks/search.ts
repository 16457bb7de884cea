import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright';
import { readSite } from '../../src/model/site/site.ts';
import type { Labelled } from '../search/stress.ts';
import { findChromium } from '../setup/chromium.ts';

/*
 * `npx node tests/benchmarks/search.ts`: how long the page of the search takes from a key to its results, in Chromium with
 * the indexes loaded. Every labelled query is typed letter by letter. Needs a `dist/`.
 */
const root = process.cwd();
const read = (name: string): Labelled[] => JSON.parse(readFileSync(join(root, 'tests/search', name), 'utf8')).queries;
const queries = [...read('queries.dev.json'), ...read('queries.own.json')];

const server = await preview({ root, server: { port: 0 }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage();

console.log('| | keys | median, ms | 95 of 100, ms | slowest, ms |\n| --- | --: | --: | --: | --: |');
for (const locale of readSite(root).languages) {
  // A word that is in no text causes all indexes to be fetched.
  await page.goto(`http://localhost:${server.port}/${locale}/search/?q=xyzzyx`);
  await page.waitForSelector('#search-status p');
  const texts = queries.filter(({ lang }) => lang === locale).map(({ query }) => query);
  const times = await page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('#query');
    const list = document.querySelector('#results');
    const milliseconds: number[] = [];
    for (const query of all) {
      for (let length = 1; length <= query.length; length += 1) {
        if (!field || !list) continue;
        field.value = query.slice(0, length);
        const pressed = performance.now();
        field.dispatchEvent(new Event('input'));
        while (list.getAttribute('aria-busy') === 'true') await Promise.resolve();
        milliseconds.push(performance.now() - pressed);
        // The next key comes when the page has been drawn.
        await new Promise(requestAnimationFrame);
      }
    }
    return milliseconds.sort((a, b) => a - b);
  }, texts);
  const share = (part: number) => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(1);
  console.log(`| ${locale} | ${times.length} | ${share(0.5)} | ${share(0.95)} | ${share(1)} |`);
}
await browser.close();
await server.stop();
process.exit();
