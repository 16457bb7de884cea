import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../setup/site.ts';

/** Runs one of the project's tools; what it prints is shown when it fails. */
function run(tool: string, ...args: string[]): { status: number; output: string } {
  try {
    return {
      status: 0,
      output: execFileSync(join(root, 'node_modules/.bin', tool), args, { cwd: root, encoding: 'utf8' }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, output: stdout + stderr };
  }
}

test('The sources are formatted and free of the linter’s findings', () => {
  const { status, output } = run('biome', 'ci', '.');
  expect(status, output).toBe(0);
});

test('Nothing stands in the sources that nothing uses', () => {
  test.setTimeout(120_000);
  const { status, output } = run('knip', '--no-progress');
  expect(status, output).toBe(0);
});

test('The types fit together', () => {
  test.setTimeout(120_000);
  const { status, output } = run('astro', 'check');
  expect(status, output).toBe(0);
});

test('The lockfile names versions and no download addresses', () => {
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  expect(lockfile).not.toContain('"resolved": "http');
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d/);
});

test('The lockfile has the packages of every platform, without which it could be installed on none', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const locked = Object.keys(packages).map((path) =>
    path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  );
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !locked.includes(name));
  expect(missing).toEqual([]);
});

test('Every dependency has its reason in docs/dependencies.md', () => {
  const reasons = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) expect(reasons).toContain(`\`${name}\``);
});
