import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyToBuild, temporaryFolder } from '../setup/copy.ts';
import { keepLanguages } from '../setup/fewer-languages.ts';
import { root, site } from '../setup/project.ts';

/** A path at which nobody can make a folder. */
const nowhere = '/dev/null/home';

/**
 * Runs a program of Node and counts its requests and those of its children.
 * @param home its home folder
 * @param given the program and its arguments
 * @returns a line for each name, connection and address that is not this machine's
 */
function requestsOf(
  folder: string,
  home: string,
  ...given: string[]
): { requests: string[]; status: number | null; output: string } {
  const file = join(temporaryFolder(), 'requests');
  const { status, stdout, stderr } = spawnSync(process.execPath, given, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      // As on the machine of a person who has switched nothing off.
      CI: '',
      ASTRO_TELEMETRY_DISABLED: '',
      TELEMETRY_DISABLED: '',
      ASTRO_DISABLE_UPDATE_CHECK: '',
      HOME: home,
      XDG_CONFIG_HOME: home,
      REQUESTS: file,
      NODE_OPTIONS: `--import=${join(root, 'tests/setup/requests.ts')}`,
    },
  });
  const requests = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return { requests, status, output: stdout + stderr };
}

const astro = join(root, 'node_modules/astro/bin/astro.mjs');

test('Requests to other machines are counted, in child processes too', () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'child.cjs'),
    `fetch('https://a.example').catch(() => {});
    require('dns').lookup('b.example', () => {});
    require('net').connect(9, 'c.example').on('error', () => {});`,
  );
  writeFileSync(join(folder, 'parent.cjs'), "require('child_process').fork('child.cjs');");
  const { requests } = requestsOf(folder, folder, 'parent.cjs');
  for (const host of ['fetch a.example', 'lookup b.example', 'connect c.example']) {
    expect(requests.join('\n')).toContain(host);
  }
});

test('A build contacts no other machine, and needs no home directory', { tag: '@slow' }, () => {
  test.setTimeout(300_000);
  const folder = copyToBuild();
  keepLanguages(folder, [site.original]);
  const { requests, status, output } = requestsOf(folder, nowhere, 'src/publish/build.ts');
  expect(requests).toEqual([]);
  expect(status, output).toBe(0);
});

test('Astro’s own commands contact no other machine and leave nothing in the home directory, even when they fail', () => {
  test.setTimeout(300_000);
  const folder = copyToBuild();
  const home = temporaryFolder();
  // The command line starts before any code of this project, and also reports failures; commands that succeed are
  // counted in `tests/slow/requests.test.ts`.
  for (const config of ['export default {', "import 'nothing-of-this-name';"]) {
    writeFileSync(join(folder, 'astro.config.mjs'), config);
    for (const command of ['build', 'dev']) {
      const { requests, status } = requestsOf(folder, home, astro, command);
      expect(requests, `${command} with ${config}`).toEqual([]);
      expect(status).toBe(1);
    }
  }
  expect(readdirSync(home)).toEqual([]);
  // The cause of its failure is the configuration, not a missing home.
  expect(requestsOf(folder, nowhere, astro, 'build').output).toContain('nothing-of-this-name');
});
