import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSourceFile } from '../../model/documents/source-file.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { checkContent } from '../../publish/check.ts';
import { keyOf, newProblems } from './new-problems.ts';
import type { SiteUnits } from './site-units.ts';
import type { ExchangeUnit } from './unit.ts';
import { replace, writeSourceFile } from './write.ts';

/** A unit and its new text. */
export interface Change {
  readonly unit: ExchangeUnit;
  readonly text: string;
}

/** A change that is not written, and the problem that the content checks find in it. */
export interface Refusal {
  readonly change: Change;
  readonly problem: Problem;
}

/**
 * Tries changes in a copy of `content/`, so that nothing is written which the content checks would refuse afterwards.
 * @param root folder of the project; nothing is written there
 * @param found the units as they are now
 * @returns the changes that cause problems which there are not now, each with the first of them
 */
export function tryChanges(root: string, found: SiteUnits, changes: readonly Change[]): Refusal[] {
  if (changes.length === 0) return [];
  const trial = new Trial(root, found);
  try {
    return trial.refuse(changes);
  } finally {
    trial.end();
  }
}

/** The files of a text that has its place in `content/` once all of its blocks are there. */
function completeFiles(root: string, found: SiteUnits, changes: readonly Change[]): string[] {
  const files = [...new Set(changes.map(({ unit }) => unit.place.file))];
  return files.filter((file) => readSourceFile(root, file) !== undefined || missingIn(found, changes, file) === 0);
}

/** How many blocks of a new file are not translated. */
export function missingIn(found: SiteUnits, changes: readonly Change[], file: string): number {
  return found.countIn(file) - changes.filter(({ unit }) => unit.place.file === file).length;
}

interface Outcome {
  readonly problems: readonly Problem[];
  /** First and last line of each change in its file. */
  readonly lines: ReadonlyMap<Change, readonly [number, number]>;
}

class Trial {
  readonly #root: string;
  readonly #found: SiteUnits;
  readonly #folder = mkdtempSync(join(tmpdir(), 'import-'));
  /** What is wrong without any change; found only if something is wrong with them. */
  #before: ReadonlySet<string> | undefined;

  constructor(root: string, found: SiteUnits) {
    this.#root = root;
    this.#found = found;
  }

  end(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  refuse(changes: readonly Change[]): Refusal[] {
    const refused: Refusal[] = [];
    let left = changes;
    while (left.length > 0) {
      const outcome = this.#check(left);
      const blamed = outcome.problems.flatMap((problem) =>
        this.#blame(problem, left, outcome).map((change) => ({ change, problem })),
      );
      if (blamed.length === 0) break;
      const first = blamed.filter(({ change }, at) => blamed.findIndex((one) => one.change === change) === at);
      refused.push(...first);
      // The remaining changes can be checked only when the worst ones are removed.
      left = left.filter((change) => !first.some((one) => one.change === change));
    }
    return refused;
  }

  /** The problems that changes cause. */
  #check(changes: readonly Change[]): Outcome {
    const content = join(this.#folder, 'content');
    rmSync(content, { recursive: true, force: true });
    cpSync(join(this.#root, 'content'), content, { recursive: true });
    const lines = new Map<Change, readonly [number, number]>();
    for (const file of completeFiles(this.#root, this.#found, changes)) {
      const here = changes.filter(({ unit }) => unit.place.file === file);
      const form = here[0] ? this.#found.form(here[0].unit) : '';
      const edits = here.map(({ unit: { place }, text }) => ({ ...place, text }));
      const { text, lines: places } = replace(form, edits);
      writeSourceFile(this.#folder, { file, mark: readSourceFile(this.#root, file)?.mark ?? false, text });
      for (const [index, change] of here.entries()) lines.set(change, places[index] ?? [1, 1]);
    }
    const changed = new Set([...lines.keys()].map(({ unit }) => unit.place.file));
    // Languages are learned from the texts: a file that nobody changed is judged otherwise only because of what others hold.
    const problems = checkContent(this.#folder).filter(({ code, file }) => code !== 'language' || changed.has(file));
    if (problems.length > 0) this.#before ??= new Set(checkContent(this.#root).map(keyOf));
    return { problems: newProblems(problems, this.#before ?? new Set()), lines };
  }

  /** The changes that cause a problem: those on its line, or those without which it would not occur. */
  #blame(problem: Problem, changes: readonly Change[], { lines }: Outcome): Change[] {
    const inFile = changes.filter((change) => lines.has(change) && change.unit.place.file === problem.file);
    const onLine = inFile.filter((change) => {
      const [first, last] = lines.get(change) ?? [0, 0];
      return first <= problem.line && problem.line <= last;
    });
    if (onLine.length === 1) return onLine;
    return this.#search(problem, onLine.length > 0 ? onLine : inFile.length > 0 ? inFile : changes);
  }

  /** Halves a list of changes until a single one is left that causes the problem. */
  #search(problem: Problem, changes: readonly Change[]): Change[] {
    if (changes.length < 2) return [...changes];
    const middle = Math.ceil(changes.length / 2);
    const halves = [changes.slice(0, middle), changes.slice(middle)];
    const guilty = halves.find((half) => this.#check(half).problems.some((one) => keyOf(one) === keyOf(problem)));
    // Only all of them together cause it.
    return guilty ? this.#search(problem, guilty) : [...changes];
  }
}
