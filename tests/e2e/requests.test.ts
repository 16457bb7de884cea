import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyToBuild, temporaryFolder } from '../setup/copy.ts';
import { keepLanguages } from '../setup/fewer-languages.ts';
import { root, site } from '../setup/site.ts';

/** A path at which no folder can be made, whoever tries. */
const nowhere = '/dev/null/home';

/**
 * Runs a program of Node and counts whom it and its children ask.
 * @param given the program and its arguments
 * @returns a line for each name, connection and address that is not this machine's
 */
function requestsOf(folder: string, ...given: string[]): { asked: string[]; status: number | null; output: string } {
  const file = join(temporaryFolder(), 'requests');
  const { status, stdout, stderr } = spawnSync(process.execPath, given, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      // As on the machine of a person, who may have switched nothing off.
      CI: '',
      ASTRO_TELEMETRY_DISABLED: '',
      TELEMETRY_DISABLED: '',
      ASTRO_DISABLE_UPDATE_CHECK: '',
      HOME: nowhere,
      XDG_CONFIG_HOME: nowhere,
      REQUESTS: file,
      NODE_OPTIONS: `--import=${join(root, 'tests/setup/requests.ts')}`,
    },
  });
  const asked = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return { asked, status, output: stdout + stderr };
}

const astro = join(root, 'node_modules/astro/bin/astro.mjs');

test('What is asked of another machine is counted, in children too', () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'child.cjs'),
    `fetch('https://a.example').catch(() => {});
    require('dns').lookup('b.example', () => {});
    require('net').connect(9, 'c.example').on('error', () => {});`,
  );
  writeFileSync(join(folder, 'parent.cjs'), "require('child_process').fork('child.cjs');");
  const { asked } = requestsOf(folder, 'parent.cjs');
  for (const host of ['fetch a.example', 'lookup b.example', 'connect c.example']) {
    expect(asked.join('\n')).toContain(host);
  }
});

test('A build asks no other machine, and needs no home folder', () => {
  test.setTimeout(300_000);
  const folder = copyToBuild();
  keepLanguages(folder, [site.original]);
  const { asked, status, output } = requestsOf(folder, 'src/publish/build.ts');
  expect(asked).toEqual([]);
  expect(status, output).toBe(0);
});

test('Astro’s own commands ask no other machine and need no home folder, whatever becomes of them', () => {
  test.setTimeout(300_000);
  const folder = copyToBuild();
  // The command line begins before anything of this project runs, and tells of failures, too; the whole command is counted
  // in `tests/deep/requests.test.ts`.
  const broken = ['export default {', "import 'nothing-of-this-name';", 'export default { trailingSlash: 5 };'];
  for (const config of broken) {
    writeFileSync(join(folder, 'astro.config.mjs'), config);
    for (const command of ['build', 'dev', 'sync']) {
      const { asked, status } = requestsOf(folder, astro, command);
      expect(asked, `${command} with ${config}`).toEqual([]);
      expect(status).toBe(1);
    }
  }
  expect(requestsOf(folder, astro, 'telemetry', 'enable').asked).toEqual([]);
});
