import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe } from '../../model/problems/problem.ts';
import { bringBack, type Report } from './bring-back.ts';
import { fail, siteOrFail } from './command.ts';
import { formatOf } from './formats.ts';

/*
 * `npm run translations:import -- exchange/kk.xlf`: writes what was translated in a file of a translation program back
 * into `content/`, and says of every block what became of it.
 */
/** Bytes of a file. */
const largest = 20_000_000;

const [path] = process.argv.slice(2);
if (!path) fail('Say which file: npm run translations:import -- exchange/kk.xlf');
if (!existsSync(path)) fail(`There is no file ${path}.`);
const format = formatOf(path);
if (!format) fail(`${path} is neither XLIFF (.xlf, .xliff) nor gettext (.po). Save it as one of these.`);
const root = process.cwd();
const file = relative(root, resolve(path));
if (statSync(path).size > largest) {
  fail(
    `${path} is larger than ${largest / 1_000_000} MB; a file of this site has one or two. Look what was pasted into it, or export again. Nothing was changed.`,
  );
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
    return fail(`${path} is not saved in UTF-8. Choose UTF-8 when you save it in your translation program.`);
  }
}

function print({ written, same, empty, unmarked, absent, problems }: Report): void {
  for (const problem of problems) console.error(`${describe(problem)}\n`);
  for (const place of written) console.log(`written: ${place}`);
  for (const place of empty) console.log(`not translated, left as it was: ${place}`);
  for (const name of absent) console.log(`not in the file, left as it was: ${name}`);
  for (const place of unmarked) {
    console.log(`written without knowing whether it was changed here since the export: ${place}`);
  }
  console.log(
    `${written.length} written, ${same} as before, ${empty.length} not translated, ${problems.length} refused.`,
  );
  if (written.length > 0) console.log('Now look at it (npm run dev) and check it (npm run check).');
}
