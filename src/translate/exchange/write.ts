import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../model/documents/source-file.ts';
import type { Place } from '../../model/translations/unit.ts';

/** A replacement for a stretch of text. */
export interface Edit extends Pick<Place, 'start' | 'end' | 'write'> {
  readonly text: string;
}

/** A text in which some stretches are replaced, and the lines of each of them, counted from 1. */
export interface Replacement {
  readonly text: string;
  /** First and last line of each edit, in the order in which the edits were given. */
  readonly lines: readonly (readonly [number, number])[];
}

/**
 * Replaces stretches of a text. The rest stays the same, letter for letter; new lines end as the others do.
 * @param edits stretches that do not overlap
 */
export const replaced = (text: string, edits: readonly Edit[]): string => replace(text, edits).text;

/** The same, with the lines of the edits in the result. */
export function replace(text: string, edits: readonly Edit[]): Replacement {
  const windows = text.includes('\r\n');
  const lines = new Map<Edit, readonly [number, number]>();
  let result = '';
  let line = 1;
  let end = 0;
  const add = (piece: string) => {
    result += piece;
    line += piece.split('\n').length - 1;
  };
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    add(text.slice(end, edit.start));
    const written = edit.write(edit.text.replaceAll('\r\n', '\n'));
    const first = line + (/^\n+/.exec(written)?.[0].length ?? 0);
    add(windows ? written.replaceAll('\n', '\r\n') : written);
    lines.set(edit, [first, line]);
    end = edit.end;
  }
  return { text: result + text.slice(end), lines: edits.map((edit) => lines.get(edit) ?? [1, 1]) };
}

/** Writes a file of `content/` back, completely or not at all. */
export function writeSourceFile(root: string, { file, text, mark }: SourceFile): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.next`, `${mark ? '\uFEFF' : ''}${text}`);
  renameSync(`${path}.next`, path);
}
