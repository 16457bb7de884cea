import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './source-file.ts';
import type { Place } from './unit.ts';

/** A text that takes the place of another. */
export interface Edit extends Pick<Place, 'start' | 'end' | 'write'> {
  readonly text: string;
}

/**
 * A text with some stretches of it replaced. All the rest stays, letter for letter; new lines end as the others do.
 * @param edits stretches that do not overlap
 */
export function replaced(text: string, edits: readonly Edit[]): string {
  const windows = text.includes('\r\n');
  const inOrder = edits.toSorted((a, b) => b.start - a.start);
  return inOrder.reduce((result, { start, end, write, text: given }) => {
    const written = write(given.replaceAll('\r\n', '\n'));
    return result.slice(0, start) + (windows ? written.replaceAll('\n', '\r\n') : written) + result.slice(end);
  }, text);
}

/** Writes a file of `content/` back, whole or not at all. */
export function writeSourceFile(root: string, { file, text, mark }: SourceFile): void {
  const path = join(root, file);
  writeFileSync(`${path}.next`, `${mark ? '\uFEFF' : ''}${text}`);
  renameSync(`${path}.next`, path);
}
