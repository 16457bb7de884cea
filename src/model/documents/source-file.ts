import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of `content/` as it is written back: only what is changed on purpose differs. */
export interface SourceFile {
  /** Path from the root of the project. */
  readonly file: string;
  /** The text without a byte-order mark, with the line ends it has. */
  readonly text: string;
  /** Whether the file begins with a byte-order mark. */
  readonly mark: boolean;
}

/**
 * @returns the file; undefined when there is none
 * @throws TypeError when it is not in UTF-8, which the content checks report in plain words
 */
export function readSourceFile(root: string, file: string): SourceFile | undefined {
  if (!existsSync(join(root, file))) return undefined;
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(root, file)));
  const mark = text.startsWith('\uFEFF');
  return { file, text: mark ? text.slice(1) : text, mark };
}

/** Line of a position in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  const ends = lineEndsOf(text);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** The line ends of the last text, cached: they are needed for each of its parts. */
let last: { readonly text: string; readonly ends: readonly number[] } = { text: '', ends: [] };

function lineEndsOf(text: string): readonly number[] {
  if (last.text !== text) last = { text, ends: [...text.matchAll(/\n/g)].map(({ index }) => index) };
  return last.ends;
}

/** The text with the line ends that all programs share. */
export function withPlainLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
