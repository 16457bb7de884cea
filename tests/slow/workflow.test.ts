import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { copyToBuild, edit } from '../setup/copy.ts';
import { root, site } from '../setup/project.ts';

/* What `.github/workflows/check.yml` runs, run here. The service itself, and its actions, are not. */

interface Step {
  readonly run?: string;
  readonly if?: string;
}

const { jobs } = parse(readFileSync(join(root, '.github/workflows/check.yml'), 'utf8'));
const steps: Step[] = jobs.content.steps;
// The packages are here.
const commands = steps.filter(({ run }) => run !== undefined && run !== 'npm ci');

/** Runs the commands as a runner does: after one has failed, only those that say so. */
function runAll(folder: string): { failed: boolean; output: string; summary: string } {
  const file = join(folder, 'summary.md');
  writeFileSync(file, '');
  let failed = false;
  let output = '';
  for (const step of commands) {
    if (failed && !step.if) continue;
    const env = { ...process.env, GITHUB_STEP_SUMMARY: file, GITHUB_ACTIONS: 'true', LANG: 'en_US.UTF-8' };
    const { status, stdout } = spawnSync('bash', ['-e', '-c', step.run ?? ''], { cwd: folder, env, encoding: 'utf8' });
    output += stdout;
    failed ||= status !== 0;
  }
  return { failed, output, summary: readFileSync(file, 'utf8') };
}

test('A change with a mistake fails with a sentence at its line and a summary in three languages, and no site is built', () => {
  test.setTimeout(600_000);
  const folder = copyToBuild();
  const file = `content/statement/${site.languages.find((code) => code !== site.original)}.mdx`;
  edit(folder, file, (text) => text.replace('</Quote>', ''));
  const { failed, output, summary } = runAll(folder);
  expect(failed).toBe(true);
  expect(output).toMatch(new RegExp(`^::error file=${file},line=\\d+(?:,title=[\\w-]+)?::.*not closed`, 'm'));
  expect(summary.match(/^### (en|ru|kk)$/gm)).toEqual(['### en', '### ru', '### kk']);
  expect(summary.match(new RegExp(`^    ${file}:\\d+`, 'gm'))?.length).toBe(3);
  expect(summary).toMatch(/^ {4}.*[а-я]{4}/m);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('A change that is in order says so in three languages, and the site is built', () => {
  test.setTimeout(600_000);
  const folder = copyToBuild();
  const { failed, output, summary } = runAll(folder);
  expect({ failed, output }).toEqual({ failed: false, output: expect.not.stringContaining('::error') });
  expect(summary.split('\n').filter((line) => line.startsWith('    ')).length).toBe(3);
  expect(existsSync(join(folder, 'dist/SHA256SUMS'))).toBe(true);
});
