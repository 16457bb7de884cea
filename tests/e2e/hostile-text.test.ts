import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyToBuild, edit } from '../setup/copy.ts';
import { site } from '../setup/project.ts';

const [locale = ''] = site.languages.filter((code) => code !== site.original);
const statement = `content/statement/${locale}.mdx`;
const legal = `content/legal/${site.topics[0]}/${locale}.mdx`;

/** A program that writes a file when it is run. */
const program = (folder: string) =>
  `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(join(folder, 'was-run'))}, '')`;

for (const [file, tag] of [
  [statement, 'Quote'],
  [legal, 'Cite'],
] as const) {
  test(`Where Astro builds without the checks, a program in ${file} is not run, and the build stops with file and line`, () => {
    test.setTimeout(240_000);
    const folder = copyToBuild();
    edit(folder, file, (text) =>
      text.replace(new RegExp(`<${tag} [a-z]+="[^"]*"`), (found) => `${found} {...(${program(folder)}, {})}`),
    );
    let output = '';
    try {
      execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
        cwd: folder,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      output = stdout + stderr;
    }
    expect(output).toMatch(new RegExp(`${file}:\\d+\\s+The tag <${tag}> holds the command`));
    expect(output).toContain(`Write <${tag}`);
    expect(existsSync(join(folder, 'was-run'))).toBe(false);
  });
}

test('A text that is saved during a build does not get in, and the last good site is kept', {
  tag: '@slow',
}, async () => {
  test.setTimeout(240_000);
  const folder = copyToBuild();
  const build = spawn(process.execPath, ['src/publish/build.ts'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (data: Buffer) => (output += data));
  // The new site gets its folder when the content has been checked.
  const watcher = watch(folder, (_, name) => {
    if (!name?.startsWith('dist.next')) return;
    watcher.close();
    edit(folder, statement, (text) => text.replace('. ', '. Unchecked '));
  });
  const [status] = (await once(build, 'exit')) as [number];
  watcher.close();
  expect(status, output).toBe(1);
  expect(output).toContain(statement);
  expect(output).toMatch(/Build again\.\s+dist\/ is as it was/);
  expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual([]);
});
