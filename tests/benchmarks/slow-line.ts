import { chromium } from 'playwright';
import { readSite } from '../../src/model/site/site.ts';
import { findChromium } from '../setup/chromium.ts';
import { keepDrawing } from '../setup/drawing.ts';
import { find } from '../setup/servers.ts';
import { startCaddy, startNginx } from '../slow/serving.ts';

/*
 * `npx node tests/benchmarks/slow-line.ts`: a first visit over a line of 400 kbit/s on which every request waits 400 ms, with
 * the headers of `deploy/` and compressed files. Needs a `dist/`, and nginx or Caddy.
 */
const line = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

const server = await (find('nginx') ? startNginx() : startCaddy());
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });

console.log(
  '| | text readable, ms | page with its fonts, ms | service worker requested, ms |\n| --- | --: | --: | --: |',
);
for (const locale of readSite().languages) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await keepDrawing(page);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  const started = performance.now();
  const worker = new Promise<number>((resolve) => {
    context.on('request', (request) => request.url().endsWith('/sw.js') && resolve(performance.now() - started));
  });
  await page.goto(`${server.address}/${locale}/`);
  const requestedAt = Math.round(await worker);
  const [readable, all] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    Math.max(
      ...performance.getEntriesByType('resource').map((entry) => (entry as PerformanceResourceTiming).responseEnd),
    ),
  ]);
  console.log(`| ${locale} | ${Math.round(readable ?? 0)} | ${Math.round(all ?? 0)} | ${requestedAt} |`);
  await context.close();
}
await browser.close();
server.stop();
process.exit();
