import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/project.ts';
import { programs, type Tried } from './programs.ts';

/*
 * `npm run engines`: runs the tests of each browser, program and host, and writes the results into the table of
 * `docs/engines.md`. With words, `npm run engines -- Firefox`, only the programs whose names have one of them are run.
 */

const file = join(root, 'docs/engines.md');
const [begin, end] = ['<!-- table: npm run engines -->', '<!-- end of the table -->'];

/** The part of Playwright's report that is needed: https://playwright.dev/docs/test-reporters#json-reporter */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[];
}

interface Report {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly Suite[];
}

function heldIn({ stats, suites }: Report): string {
  const run = stats.expected + stats.unexpected + stats.flaky;
  if (run === 0) return 'not run: not installed here';
  const failed = failedIn(suites);
  return `${stats.expected} of ${run} tests${failed.length > 0 ? `; not: ${failed.join('; ')}` : ''}`;
}

const failedIn = (suites: readonly Suite[]): string[] =>
  suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.flatMap(({ title, tests }) =>
      tests.some(({ status }) => status === 'unexpected' || status === 'flaky') ? [title] : [],
    ),
    ...failedIn(inner),
  ]);

function rowOf({ name, what, tests }: Tried): string {
  if (!tests) return `| ${name} | ${what} | – |`;
  console.log(`${name} …`);
  const command = [join(root, 'node_modules/playwright/cli.js'), 'test', ...tests, '--workers=1', '--reporter=json'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const from = stdout.indexOf('{\n');
  if (from === -1) throw new Error(`The tests of ${name} could not be run:\n${stderr || stdout}`);
  const held = heldIn(JSON.parse(stdout.slice(from)) as Report);
  console.log(`  ${held}`);
  return `| ${name} | ${what} | ${held} |`;
}

const text = readFileSync(file, 'utf8');
const wanted = process.argv.slice(2);
const rows = programs.map((program) => {
  const before = text.split('\n').find((line) => line.startsWith(`| ${program.name} |`));
  const isWanted = wanted.length === 0 || wanted.some((word) => program.name.includes(word));
  return before && !isWanted ? before : rowOf(program);
});
const [before = ''] = text.split(begin);
const [, after = ''] = text.split(end);
const table = ['| Browser, program or host | What was tried | What held |', '| --- | --- | --- |', ...rows].join('\n');
writeFileSync(file, `${before}${begin}\n${table}\n${end}${after}`);
