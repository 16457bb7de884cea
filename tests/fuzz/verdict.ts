import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { parseFrontMatter } from '../../src/lib/yaml.ts';
import { readBlocks } from '../../src/model/documents/blocks.ts';
import { languagesFile } from '../../src/model/languages/locales.ts';
import { describe, type Problem } from '../../src/model/problems/problem.ts';
import { checkContent } from '../../src/publish/check.ts';
import type { Damage } from './damages.ts';

/**
 * The effect of a damage: it is refused; or nothing changes that is read from the file; or only wordings and values do,
 * as when a word is lost; or something optional is missing.
 */
export interface Verdict {
  readonly is: 'refused' | 'unchanged' | 'words' | 'left out';
  readonly problems: readonly Problem[];
  /** What is wrong with that; empty when the report is sufficient and nothing goes unnoticed. */
  readonly faults: readonly string[];
}

/** Terms that writers do not know, and traces of a crashed program. */
const foreignWords =
  /undefined|\bnull\b|\bNaN\b|\[object|\bzod\b|schema|YAML\w*Error|SyntaxError|TypeError|expected (?:string|object|array)|Invalid input|\bparse|\bat .*:\d+:\d+|node_modules|regex|stack/i;

/**
 * Does a damage to a copy of the project, examines the report of the checks, and undoes it.
 * @param folder the copy, with the program; it must be in order
 */
export function verdictOn(folder: string, { file, outcome }: Damage): Verdict {
  const path = join(folder, file);
  const before = readFileSync(path);
  if (outcome === 'gone') rmSync(path);
  else writeFileSync(path, outcome);
  try {
    const problems = checkContent(folder);
    if (problems.length) return { is: 'refused', problems, faults: faultsOf(problems, file, path) };
    // The table of languages is read once, when a program starts.
    const printed = file === languagesFile ? printedBy(folder) : '';
    if (printed) return { is: 'refused', problems, faults: foreignWords.test(printed) ? [printed] : [] };
    return passed(file, before.toString('utf8'), existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  } catch (error) {
    return {
      is: 'refused',
      problems: [],
      faults: [`The checks fell over: ${error instanceof Error ? error.stack : error}`],
    };
  } finally {
    writeFileSync(path, before);
  }
}

/** What `npm run check` says of the content when it is started again; nothing when all is in order. */
function printedBy(folder: string): string {
  const { status, stderr } = spawnSync(process.execPath, ['src/publish/check.ts'], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

function faultsOf(problems: readonly Problem[], file: string, path: string): string[] {
  const own = problems.filter((problem) => problem.file === file);
  // Problems in other files because of this one must at least name where to look.
  const named = new RegExp(`${file}|${file.replace(/[^/]+$/, '')}(?![^\\s.,;:)])`);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').length : 1;
  return [
    ...(own.length || problems.some((one) => named.test(`${one.wrong} ${one.fix}`))
      ? []
      : [`The file is not named, but ${[...new Set(problems.map((one) => one.file))].join(', ')}.`]),
    ...own.filter(({ line }) => line < 1 || line > lines).map(({ line }) => `There is no line ${line}.`),
    ...problems
      .filter(({ wrong, fix }) => foreignWords.test(`${wrong}\n${fix}`))
      .map((problem) => `Words that nobody understands:\n${describe(problem)}`),
  ];
}

function passed(file: string, before: string, after: string | undefined): Verdict {
  const verdict = (is: Verdict['is'], ...faults: string[]) => ({ is, problems: [], faults });
  if (after === undefined) return verdict('left out');
  const [was, now] = [readAs(file, before), readAs(file, after)];
  if (isDeepStrictEqual(was, now)) return verdict('unchanged');
  if (isDeepStrictEqual(shapeOf(was), shapeOf(now))) return verdict('words');
  if (isPartOf(now, was)) return verdict('left out');
  // Every wording there has its hash; their order matters to translators only (`npm run translations`).
  if (file.startsWith('content/translations/')) return verdict('words');
  return verdict('words', 'What is read from the file has changed its form, and nobody is told.');
}

/** What the site reads from a file, by the ways in which it is published. */
function readAs(file: string, text: string): unknown {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  if (file.endsWith('.mdx')) {
    const blocks = readBlocks(plain).map(({ kind, id, text: words, tags, links }) => ({
      kind,
      id,
      words: words.replace(/\s+/g, ' ').trim(),
      tags: tags.map(({ name, attributes }) => ({ name, attributes })),
      links,
    }));
    return { front: parseFrontMatter(plain), blocks };
  }
  if (file.endsWith('.json')) return JSON.parse(plain);
  return file.endsWith('.yaml') ? parse(plain) : plain.split(/\s+/);
}

/** Whether a value is another one without some of its optional entries. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part) && Array.isArray(whole)) {
    let at = 0;
    return part.every((item) => {
      at = whole.findIndex((other, index) => index >= at && isPartOf(item, other)) + 1;
      return at > 0;
    });
  }
  if (typeof part !== 'object' || part === null || typeof whole !== 'object' || whole === null) {
    // A truncated file may end in the middle of a text.
    return part === whole || (typeof part === 'string' && typeof whole === 'string' && whole.startsWith(part));
  }
  return Object.entries(part).every(([key, child]) => isPartOf(child, (whole as Record<string, unknown>)[key]));
}

/** The names and lists of a value, with the type of each value in its place. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shapeOf(child)]));
}
