import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe } from '../../model/problems/problem.ts';
import { t } from '../messages.ts';
import { bringBack, type Report } from './apply-translations.ts';
import { fail, siteOrFail } from './command.ts';
import { formatOf } from './formats.ts';

/*
 * `npm run translations:import -- exchange/kk.xlf`: writes what was translated in a file of a translation program back
 * into `content/`, and says of every block what became of it.
 */
/** Bytes of a file. */
const largest = 20_000_000;

const [path] = process.argv.slice(2);
if (!path) fail(t('sayFile'));
if (!existsSync(path)) fail(t('noFileThere', { path }));
const format = formatOf(path);
if (!format) fail(t('otherFormat', { path }));
const root = process.cwd();
const file = relative(root, resolve(path));
if (statSync(path).size > largest) {
  fail(t('tooLarge', { path, most: largest / 1_000_000 }));
}
const text = decode(readFileSync(path));
const returned = format.read(file, text);
if ('wrong' in returned) fail(describe(returned));
const report = bringBack(root, siteOrFail(root), file, returned);
print(report);
if (report.problems.length > 0) process.exitCode = 1;

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(t('notUtf8', { path }));
  }
}

function print({ written, same, empty, unmarked, absent, accepted = [], problems }: Report): void {
  for (const problem of problems) console.error(`${describe(problem)}\n`);
  for (const place of written) console.log(t('written', { place }));
  for (const place of empty) console.log(t('leftUntranslated', { place }));
  for (const name of absent) console.log(t('notInFile', { name }));
  for (const place of unmarked) {
    console.log(t('unmarked', { place }));
  }
  if (accepted.length > 0) console.log(t('acceptedReturned', { count: accepted.length, names: accepted.join(', ') }));
  console.log(t('imported', { written: written.length, same, empty: empty.length, refused: problems.length }));
  if (written.length > 0) console.log(t('nowLook'));
}
