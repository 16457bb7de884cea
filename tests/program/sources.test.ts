import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../setup/project.ts';

/** Runs one of the project's tools; its output is shown when it fails. */
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

test('The source code is formatted and free of linter findings', () => {
  const { status, output } = run('biome', 'ci', '.');
  expect(status, output).toBe(0);
});

test('The source code has nothing unused', () => {
  test.setTimeout(120_000);
  const { status, output } = run('knip', '--no-progress');
  expect(status, output).toBe(0);
});

test('The types check', () => {
  test.setTimeout(120_000);
  const { status, output } = run('astro', 'check');
  expect(status, output).toBe(0);
});

test('The lockfile contains versions and no download addresses', () => {
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  expect(lockfile).not.toContain('"resolved": "http');
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  for (const version of Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies }))
    expect(version).toMatch(/^\d/);
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

test('Every installed package has a checksum in the lockfile, and none runs a script while it is installed', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string; hasInstallScript?: boolean; link?: boolean }>;
  };
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [path, { integrity, hasInstallScript, link }] of Object.entries(packages)) {
    // The project itself and its parts are not fetched.
    if (link || !path.startsWith('node_modules/')) continue;
    expect(integrity, path).toMatch(/^sha512-/);
    if (hasInstallScript) expect(allowScripts[path.replace(/.*node_modules\//, '')], path).toBe(false);
  }
});

test('The Node that builds the site is a package of the lockfile, in one version for all platforms', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; os?: string; cpu?: string; bin?: Record<string, string> }>;
  };
  const nodes = Object.values(packages).filter(({ bin }) => bin && 'node' in bin);
  expect(nodes.map(({ os, cpu }) => `${os} ${cpu}`).sort()).toEqual([
    'darwin arm64',
    'darwin x64',
    'linux arm64',
    'linux x64',
    'win32 x64',
  ]);
  expect(new Set(nodes.map(({ version }) => version)).size).toBe(1);
  const { status, output } = run('node', '--version');
  expect(status, output).toBe(0);
  expect(output.trim()).toBe(`v${nodes[0]?.version}`);
});

test('Every npm script that needs a newer Node says so in a sentence when Node is too old', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const programs = Object.values(scripts).flatMap((script) => script.match(/\bnode .*?\.ts\b/g) ?? []);
  expect(programs.length).toBeGreaterThan(10);
  for (const program of programs) expect(program).toMatch(/^node src\/lib\/run\.mjs (?:src|tests)\//);
  const start = (version: string, ...command: string[]) =>
    spawnSync(
      process.execPath,
      [
        `--import=data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '${version}' })`,
        'src/lib/run.mjs',
        ...command,
      ],
      { cwd: root, encoding: 'utf8' },
    );
  for (const version of ['12.22.0', '20.20.2', '22.11.0']) {
    const { status, stdout, stderr } = start(version, 'src/publish/check.ts');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`Node ${version} is too old`);
    expect(stderr).toContain('Install Node 22.12 or newer');
  }
  const { status, stdout } = start(process.versions.node, 'src/publish/check.ts');
  expect([status, stdout]).toEqual([0, 'The content is in order.\n']);
});

test('Every dependency has its reason in docs/dependencies.md', () => {
  const reasons = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  for (const name of Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }))
    expect(reasons).toContain(`\`${name}\``);
});
