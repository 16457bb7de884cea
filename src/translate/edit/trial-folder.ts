import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../model/documents/source-file.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { checkContent } from '../../publish/check.ts';
import { keyOf, newProblems } from '../exchange/new-problems.ts';
import { writeSourceFile } from '../exchange/write.ts';
import { type FileStamps, markOf, stampsOf } from './content-mark.ts';

/** What the content checks say of a file that is to be written. */
export interface Verdict {
  /** What they do not say without it. */
  readonly added: readonly Problem[];
  /** Whether something is in order with it that is not without it: then what was hidden by that may come to light. */
  readonly fixes: boolean;
}

/** A copy of `content/` in which changes are tried, so that nothing is written that the checks would refuse. */
export class TrialFolder {
  readonly #root: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'edit-'));
  #stamps: FileStamps = new Map();
  #known: { readonly mark: string; readonly problems: readonly Problem[] } | undefined;

  /** @param root folder of the project; nothing is written there */
  constructor(root: string) {
    this.#root = root;
    process.on('exit', () => rmSync(this.#folder, { recursive: true, force: true }));
  }

  /** What has to be fixed in `content/` as it is now. */
  problems(): readonly Problem[] {
    const mark = markOf(stampsOf(this.#root));
    if (this.#known?.mark !== mark) this.#known = { mark, problems: checkContent(this.#root) };
    return this.#known.problems;
  }

  /** Tries a file in the place of the one that is there. */
  try(source: SourceFile): Verdict {
    this.#update();
    writeSourceFile(this.#folder, source);
    // It is replaced when something is tried next.
    this.#stamps = new Map([...this.#stamps].filter(([file]) => file !== source.file));
    const after = checkContent(this.#folder);
    const before = this.problems();
    this.#tried = { source, problems: after };
    const has = new Set(after.map(keyOf));
    return {
      added: newProblems(after, new Set(before.map(keyOf))),
      fixes: before.some((problem) => !has.has(keyOf(problem))),
    };
  }

  #tried: { readonly source: SourceFile; readonly problems: readonly Problem[] } | undefined;

  /**
   * To be called when what was tried last is written: the checks need not be asked again.
   * @param before the state of the files before it was written
   */
  written(before: FileStamps): void {
    const tried = this.#tried;
    if (!tried || this.#known?.mark !== markOf(before)) return;
    const now = stampsOf(this.#root);
    const isAlone = [...now].every(([file, stamp]) => file === tried.source.file || before.get(file) === stamp);
    if (isAlone) this.#known = { mark: markOf(now), problems: tried.problems };
  }

  /** Copies what has changed since the last time. */
  #update(): void {
    const now = stampsOf(this.#root);
    for (const [file, stamp] of now) {
      if (this.#stamps.get(file) === stamp) continue;
      mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
      copyFileSync(join(this.#root, file), join(this.#folder, file));
    }
    for (const file of [...this.#stamps.keys(), ...stampsOf(this.#folder).keys()]) {
      if (!now.has(file)) rmSync(join(this.#folder, file), { force: true });
    }
    this.#stamps = now;
  }
}
