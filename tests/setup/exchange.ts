import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '../../src/model/problems/problem.ts';
import { readSite } from '../../src/model/site/site.ts';
import { bringBack, type Report } from '../../src/translate/exchange/apply-translations.ts';
import { documentNames } from '../../src/translate/exchange/documents.ts';
import { gather } from '../../src/translate/exchange/exchange-file.ts';
import { formats } from '../../src/translate/exchange/formats.ts';
import type { ReturnedFile } from '../../src/translate/exchange/unit.ts';
import { root, site } from './project.ts';

export const translations = site.languages.filter((code) => code !== site.original);
export const locale = translations[0] ?? site.original;

type Format = 'xliff' | 'po';

/** All documents of a folder, or some, as a file for translation programs. */
export function exported(
  folder: string,
  format: Format,
  names = documentNames(folder, site),
  language = locale,
): string {
  return formats[format]?.write(gather(folder, readSite(folder), language, names)) ?? '';
}

/** The parsed content of a translation program's file. */
export function read(format: Format, text: string): ReturnedFile {
  const returned = formats[format]?.read('back', text);
  if (!returned || 'wrong' in returned) throw new Error(returned?.wrong);
  return returned;
}

/** Imports a file into a folder. */
export function imported(folder: string, format: Format, text: string): Report {
  return bringBack(folder, readSite(folder), 'back', read(format, text));
}

/**
 * Imports a file that must be refused, in this process; returns the report.
 * @param text of the file, which is called `back` with the ending of its format
 */
export function refused(folder: string, format: Format, text: string): string {
  const file = `back${formats[format]?.endings[0]}`;
  const returned = formats[format]?.read(file, text);
  if (!returned) throw new Error(`There is no format ${format}.`);
  const problems = 'wrong' in returned ? [returned] : bringBack(folder, readSite(folder), file, returned).problems;
  return problems.map(describe).join('\n\n');
}

/** Every file of `content/` in a folder, byte for byte. */
export function contentOf(folder: string): string[][] {
  return readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('content', name))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'latin1')]);
}

/** Runs one of the commands in a folder; what it printed, and whether it succeeded. */
export function run(folder: string, command: 'export' | 'import', ...words: string[]): { ok: boolean; output: string } {
  const script = join(root, `src/translate/exchange/${command}.ts`);
  try {
    return {
      ok: true,
      output: execFileSync(process.execPath, [script, ...words], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { ok: false, output: `${stdout}${stderr}` };
  }
}

/** The lines in which two versions of a file differ, as in the second. */
export function changedLines(folder: string, file: string): string[] {
  const before = readFileSync(join(root, file), 'utf8').split('\n');
  const after = readFileSync(join(folder, file), 'utf8').split('\n');
  if (before.length !== after.length) throw new Error('Lines were added or taken away.');
  return after.filter((line, index) => line !== before[index]);
}
