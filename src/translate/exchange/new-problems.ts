import type { Problem } from '../../model/problems/problem.ts';
import { silencedFile } from '../../model/problems/silenced.ts';

/** What is the same for a problem on whichever line. */
export const keyOf = ({ file, wrong, code }: Problem): string => [file, code, wrong].join('\n');

/**
 * The problems that a change causes. A silenced check that is no longer needed is no reason to refuse the change that
 * fixed it.
 * @param after the problems with the change
 * @param before keys of the problems without it
 */
export const newProblems = (after: readonly Problem[], before: ReadonlySet<string>): Problem[] =>
  after.filter((problem) => problem.file !== silencedFile && !before.has(keyOf(problem)));
