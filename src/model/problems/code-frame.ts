import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReadable } from './content-files.ts';
import { type Problem, withShortQuotations } from './problem.ts';

/** As much of a line as fits on one line of a terminal. */
const width = 90;

/** Nobody reads more problems of one file at a time; each takes as long as its line. */
const most = 500;

/** The line of a file with a problem, or the relevant part of it. */
export interface Excerpt {
  readonly text: string;
  /** The part of `text` that the problem is about: where it begins and how long it is; absent when it is not known. */
  readonly mark?: { readonly start: number; readonly length: number };
}

/** Adds its line to each problem, to be shown with it. */
export function withExcerpts(root: string, problems: readonly Problem[]): Problem[] {
  const files = new Map<string, string[]>();
  const shown = new Map<string, number>();
  return problems.map((problem) => {
    const { wrong, fix } = problem;
    const short = { ...problem, wrong: withShortQuotations(wrong), fix: withShortQuotations(fix) };
    const count = (shown.get(problem.file) ?? 0) + 1;
    shown.set(problem.file, count);
    if (count > most) return short;
    const lines = files.get(problem.file) ?? linesOf(join(root, problem.file));
    files.set(problem.file, lines);
    const line = lines[problem.line - 1];
    return line?.trim() ? { ...short, excerpt: excerptFrom(line, wrong) } : short;
  });
}

/** None when there is no such file, when it is a link or a pipe, or when its letters cannot be read. */
function linesOf(path: string): string[] {
  if (!isReadable(path)) return [];
  try {
    if (!lstatSync(path).isFile()) return [];
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).split(/\r?\n/);
  } catch {
    return [];
  }
}

/** @returns the stretch of a line around the first of the words that a sentence quotes from it */
function excerptFrom(line: string, sentence: string): Excerpt {
  const shown = visible(line);
  const found = namedIn(sentence).find((words) => shown.includes(words));
  const at = found === undefined ? -1 : shown.indexOf(found);
  const start = Math.max(0, Math.min(at - width / 3, shown.length - width));
  const cut = shown.slice(start, start + width);
  const before = start > 0 ? '… ' : '';
  const indent = before ? cut : cut.trimStart();
  const text = `${before}${indent}${start + width < shown.length ? ' …' : ''}`;
  if (found === undefined) return { text };
  const position = before.length + (at - start) - (cut.length - indent.length);
  return { text, mark: { start: position, length: Math.min(found.length, text.length - position) } };
}

/** What a sentence quotes from the text: words between “ and ”, without what it leaves out of them, and tags. */
function namedIn(sentence: string): string[] {
  return [...sentence.matchAll(/“([^“”]+?)(?: …)?”|(<\/?\w+)/g)].map(([, words, tag]) => words ?? tag ?? '');
}

/** A line as it can be printed: a character that would move the cursor, or turn the text round, is shown as �. */
function visible(line: string): string {
  return line.replaceAll('\t', '→').replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '\ufffd');
}
