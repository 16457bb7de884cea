import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceFile } from '../../model/documents/source-file.ts';
import { withExcerpts } from '../../model/problems/code-frame.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { hashOf } from './hash.ts';
import { saidOf } from './state.ts';
import type { Fault } from './view.ts';

/** Nobody fixes more at a time. */
const most = 30;

/** A text in lines longer than these is not edited by hand. */
const longest = 50_000;

/** What has to be fixed, each with the lines around it. */
export function faultsOf(root: string, problems: readonly Problem[]): Fault[] {
  return withExcerpts(root, problems.slice(0, most)).map((problem) => {
    const window = windowAt(root, problem.file, problem.line);
    return {
      ...saidOf(problem),
      file: problem.file,
      line: problem.line,
      ...(window ? { lines: { first: window.first, text: window.text, seen: hashOf(window.text) } } : {}),
    };
  });
}

/** Some lines of a file. */
export interface Window {
  /** Number of the first line, counted from 1. */
  readonly first: number;
  /** First character, counted as `Place.start` is, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** With plain line ends. */
  readonly text: string;
}

/**
 * The lines in which a problem is: of a text the whole paragraph, of other files those before and after as well.
 * @returns undefined when there is no such file in `content/`, or it is no text
 */
export function windowAt(root: string, file: string, line: number): Window | undefined {
  if (!file.startsWith('content/') || file.includes('..')) return undefined;
  if (!lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile()) return undefined;
  const text = textOf(root, file);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const at = Math.min(Math.max(line, 1), lines.length) - 1;
  const isBlank = (index: number) => (lines[index] ?? '').trim() === '';
  let [from, to] = [at, at];
  if (file.endsWith('.mdx')) {
    while (from > 0 && !isBlank(from - 1)) from -= 1;
    while (to < lines.length - 1 && !isBlank(to + 1)) to += 1;
  } else {
    [from, to] = [Math.max(0, at - 1), Math.min(lines.length - 1, at + 1)];
  }
  const start = lines.slice(0, from).reduce((sum, one) => sum + one.length + 1, 0);
  const found = lines
    .slice(from, to + 1)
    .join('\n')
    .replace(/\r$/, '');
  if (found.length > longest) return undefined;
  return { first: from + 1, start, end: start + found.length, text: found.replaceAll('\r\n', '\n') };
}

function textOf(root: string, file: string): string | undefined {
  try {
    return readSourceFile(root, file)?.text;
  } catch {
    return undefined;
  }
}
