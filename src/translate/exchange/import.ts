import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe } from '../../model/problems/problem.ts';
import { t } from '../messages.ts';
import { bringBack, type Report } from './apply-translations.ts';
import { fail, siteOrFail } from './command.ts';
import { formatOf } from './formats.ts';
import { omegatTarget } from './omegat.ts';

/*
 * `npm run translations:import -- exchange/kk.xlf`: writes what was translated in a file of a translation program back
 * into `content/`, and reports the result for every block.
 */
/** Bytes of a file. */
const largest = 20_000_000;

const [given] = process.argv.slice(2);
if (!given) fail(t('sayFile'));
if (!existsSync(given)) fail(t('noFileThere', { path: given }));
const path = statSync(given).isDirectory() ? translatedIn(given) : given;
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

/** The file that OmegaT has written into its project. */
function translatedIn(project: string): string {
  const folder = join(project, omegatTarget);
  const [found, ...others] = existsSync(folder) ? readdirSync(folder).filter(formatOf) : [];
  return found && others.length === 0 ? join(folder, found) : fail(t('notTranslatedInOmegat', { folder: project }));
}

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
