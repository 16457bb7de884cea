import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceFile, type SourceFile } from '../../model/documents/source-file.ts';
import { writeSourceFile } from '../exchange/write.ts';

/** A stretch of a file that was replaced. */
export interface Splice {
  readonly file: string;
  /** First character of the stretch, counted as `Place.start` is. */
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
  /** The text from which the file was made, when it did not exist before. */
  readonly made?: string | undefined;
}

/** What was changed since the server was started, to be undone. */
export class History {
  readonly #root: string;
  readonly #splices = new Map<number, Splice>();
  #last = 0;

  /** @param root folder of the project */
  constructor(root: string) {
    this.#root = root;
  }

  /** Keeps a change that was written; gives it a number by which it is undone. */
  add(splice: Splice): number {
    this.#move(splice.file, splice.start, splice.removed.length, splice.inserted.length);
    this.#last += 1;
    this.#splices.set(this.#last, splice);
    return this.#last;
  }

  /**
   * The file as it is to be when a change is undone.
   * @returns undefined when there is no such change, or other words are in its place now
   */
  undone(id: number): SourceFile | undefined {
    const splice = this.#splices.get(id);
    const there = splice && readSourceFile(this.#root, splice.file);
    if (!splice || !there) return undefined;
    const { start, removed, inserted } = splice;
    if (there.text.slice(start, start + inserted.length) !== inserted) return undefined;
    return { ...there, text: there.text.slice(0, start) + removed + there.text.slice(start + inserted.length) };
  }

  /** Undoes a change. A file that was made for it, and holds nothing else, is deleted. */
  undo(id: number): void {
    const splice = this.#splices.get(id);
    const undone = this.undone(id);
    if (!splice || !undone) return;
    if (splice.made === undone.text) rmSync(join(this.#root, splice.file));
    else writeSourceFile(this.#root, undone);
    this.#splices.delete(id);
    this.#move(splice.file, splice.start, splice.inserted.length, splice.removed.length);
  }

  /** What comes after a change in its file moves with it. */
  #move(file: string, start: number, before: number, after: number): void {
    for (const [id, splice] of this.#splices) {
      if (splice.file === file && splice.start >= start + before)
        this.#splices.set(id, { ...splice, start: splice.start + after - before });
    }
  }
}
