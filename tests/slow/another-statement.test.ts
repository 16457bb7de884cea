import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { anotherStatement } from '../setup/another-statement.ts';
import { build } from '../setup/build.ts';

test('A site with another statement in other languages is built, type-checked and passes the tests of every site', () => {
  test.setTimeout(30 * 60_000);
  const folder = anotherStatement('tests', 'docs', '.vscode');
  const built = build(folder);
  expect(built.status, built.output).toBe(0);
  expect(built.output).not.toContain('ERROR');
  // Its tests are a run of their own: nothing of this one may reach it.
  const { PATH, HOME } = process.env;
  const run = (path: string, ...words: string[]) => {
    const command = [join(folder, 'node_modules', path), ...words];
    const { status, stdout } = spawnSync(process.execPath, command, {
      cwd: folder,
      env: { PATH, HOME },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(status, stdout.replace(/^ +✓.*\n/gm, '')).toBe(0);
  };
  run('astro/bin/astro.mjs', 'check');
  run('playwright/cli.js', 'test', '--config', 'tests/generic.config.ts');
});
