import { chromium } from 'playwright/test';
import { findChromium } from '../setup/chromium.ts';
import { copyToBuild } from '../setup/copy.ts';
import { startDev } from '../setup/dev.ts';
import { locale } from '../setup/exchange.ts';
import { familyOf } from './watch.ts';

/*
 * `npx node tests/benchmarks/edit.ts`: how long a translator waits. Once the server is up, until the statement can be
 * edited, the first time and after that; then, from leaving a field until it is saved and checked. Half of all runs are
 * quicker than the first figure, a quarter of them slower than the second. The processor time of the server is an
 * estimate for a machine that does nothing else.
 */

const runs = 40;
const folder = copyToBuild();
const dev = await startDev(folder);
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage();

const open = async () => {
  const start = performance.now();
  await page.goto(`${dev.address}/edit/${locale}/statement/`);
  await page.locator('[data-key] textarea').first().waitFor({ timeout: 120_000 });
  return performance.now() - start;
};
const first = await open();
const again: number[] = [];
for (let run = 0; run < runs; run += 1) again.push(await open());

/** Adds a full stop to a paragraph, or removes it, and leaves the field. */
const saved: number[] = [];
const before = processorSeconds();
const fields = page.locator('[data-key^="p"] textarea');
const count = await fields.count();
for (let run = 0; run < runs; run += 1) {
  const milliseconds = await fields.nth(run % count).evaluate((field: HTMLTextAreaElement) => {
    const article = field.closest('article');
    const state = () => article?.querySelector('.report')?.className ?? '';
    field.focus();
    field.value = field.value.endsWith('..') ? field.value.slice(0, -1) : `${field.value}.`;
    const start = performance.now();
    field.blur();
    return new Promise<number>((resolve, reject) => {
      const look = new MutationObserver(() => {
        if (state().endsWith('good')) resolve(performance.now() - start);
        if (state().endsWith('bad')) reject(new Error(article?.querySelector('.report')?.textContent ?? ''));
      });
      if (article) look.observe(article, { subtree: true, childList: true, attributes: true });
    });
  });
  saved.push(milliseconds);
}
const processor = Math.round(((processorSeconds() - before) / runs) * 1000);
await browser.close();
dev.process.kill();

function processorSeconds(): number {
  return familyOf(dev.process.pid ?? 0).reduce((sum, { seconds }) => sum + seconds, 0);
}

const at = (share: number, values: readonly number[]) =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0);
console.log('| what | half of the runs, ms | three quarters, ms |\n| --- | --: | --: |');
console.log(`| opens the first time | ${Math.round(first)} | |`);
for (const [what, values] of Object.entries({ 'opens again': again, 'a field is saved': saved })) {
  console.log(`| ${what} | ${at(0.5, values)} | ${at(0.75, values)} |`);
}
console.log(`\nProcessor time of the server for each field that is saved: ${processor} ms.`);
process.exit();
