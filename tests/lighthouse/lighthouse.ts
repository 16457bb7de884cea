import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findChromium } from '../setup/chromium.ts';
import { pagesOfEachKind } from '../setup/kinds.ts';
import { pathOfPage } from '../setup/site.ts';

/*
 * `npm run lighthouse`: runs Lighthouse on each kind of page in each language of `dist/`, as on a phone. It has 200 MB
 * and is therefore fetched on demand. `npm run lighthouse -- /en/` runs it on some paths alone.
 */
const version = '12.8.2';

interface Report {
  readonly categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  readonly audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

function look(address: string): Report {
  const flags = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox'];
  const report = execFileSync('npx', ['--yes', `lighthouse@${version}`, address, ...flags], {
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: findChromium() },
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(report);
}

const server = spawn(process.execPath, ['src/publish/preview.ts', '0']);
const [printed] = await once(server.stdout, 'data');
const [site = ''] = /http:\/\/localhost:\d+/.exec(String(printed)) ?? [];
const requested = process.argv.slice(2);

for (const path of requested.length ? requested : pagesOfEachKind.map(pathOfPage)) {
  try {
    const { categories, audits } = look(`${site}${path}`);
    const scores = Object.entries(categories).map(([name, { score }]) => `${name} ${Math.round((score ?? 0) * 100)}`);
    console.log(`${path}: ${scores.join(', ')}`);
    for (const { id } of Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight),
    )) {
      const { score, title, displayValue = '' } = audits[id] ?? { score: 1, title: '' };
      if (score !== null && score < 0.9) console.log(`  ${title} ${displayValue}`);
    }
  } catch {
    console.log(`${path}: Lighthouse did not come to an end.`);
  }
}
server.kill();
