import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import { site } from '../setup/project.ts';
import { find } from '../setup/servers.ts';
import { startCaddy, startNginx } from './serving.ts';

const run = promisify(execFile);

/** Two hundred readers at once, for some seconds; how many pages a second they got, and what went wrong. */
async function load(address: string, seconds: number): Promise<{ perSecond: number; wrong: string[] }> {
  const { stdout } = await run(find('wrk') ?? '', [
    '-t2',
    '-c200',
    `-d${seconds}s`,
    '-H',
    'Accept-Encoding: br',
    address,
  ]);
  const [, perSecond = '0'] = /^Requests\/sec:\s+([\d.]+)/m.exec(stdout) ?? [];
  return { perSecond: Number(perSecond), wrong: stdout.split('\n').filter((line) => /errors|Non-2xx/.test(line)) };
}

for (const [name, start, isThere] of [
  ['nginx', startNginx, find('nginx') && find('openssl')],
  ['Caddy', startCaddy, find('caddy')],
] as const) {
  test(`${name} serves two hundred readers at once for half a minute without an error, in the same memory`, async () => {
    test.skip(!isThere || !find('wrk'), `${name} or wrk is not installed.`);
    test.setTimeout(180_000);
    const server = await start();
    try {
      const path = `/${site.original}/`;
      // The bare server with the same bytes, as a file of its own.
      const bare = await load(`${server.bare}${path}index.html.br`, 5);
      await load(server.address + path, 5);
      const before = server.memory();
      const { perSecond, wrong } = await load(server.address + path, 30);
      const after = server.memory();
      const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
      console.log(
        `${name}: ${perSecond.toFixed(0)} pages a second, a bare file of the same size ${bare.perSecond.toFixed(0)}; ` +
          `memory ${megabytes(before)} before, ${megabytes(after)} after`,
      );
      expect(wrong).toEqual([]);
      expect(perSecond).toBeGreaterThan(0);
      expect(after).toBeLessThan(1.25 * before + 4 * 2 ** 20);
    } finally {
      server.stop();
    }
  });
}
