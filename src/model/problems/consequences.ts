import type { Problem } from './problem.ts';

/**
 * One mistake, one sentence: leaves out what is reported of a mistake that is reported already, as when a mistyped tag
 * is also another tag than that of the original.
 * @param problems what is left when everything that is silenced has been taken out
 */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const inPlaces = Map.groupBy(problems, placeOf);
  const files = new Set(problems.flatMap(({ file, follows }) => (follows ? [] : [file])));
  return problems
    .filter((problem) => {
      const { follows } = problem;
      const here = inPlaces.get(placeOf(problem)) ?? [];
      if (here.some((other) => isSame(problem, other, here))) return false;
      if (!follows) return true;
      if (follows.line === undefined) return !files.has(follows.file);
      const there = inPlaces.get(placeOf({ file: follows.file, line: follows.line })) ?? [];
      // Of several that follow from one place, the first is told when nothing else is wrong there.
      return !there.some((other) => !other.follows || there.indexOf(other) < there.indexOf(problem));
    })
    .map(({ follows, ...problem }) => problem);
}

const placeOf = ({ file, line }: Pick<Problem, 'file' | 'line'>) => `${file}:${line}`;

/** Whether two reports of a line are about the same words, and the other says more of them. */
function isSame(problem: Problem, other: Problem, all: readonly Problem[]): boolean {
  if (problem === other) return false;
  // Words in another language are found as a stretch, as a label and one by one.
  if (problem.code === 'language' && other.code === 'language') return all.indexOf(other) < all.indexOf(problem);
  const isDetail = (one: Problem) => one.code === 'address' || one.code === 'number';
  if (problem.code === 'mixed-script' || problem.code === 'lost-letter') {
    return problem.code === 'lost-letter' && isDetail(other) && other.wrong.includes(quotedIn(problem));
  }
  return isDetail(problem) && other.code === 'mixed-script' && problem.wrong.includes(quotedIn(other));
}

/** The words that a report quotes first. */
const quotedIn = ({ wrong }: Problem) => /“([^”]+)”/.exec(wrong)?.[1] ?? wrong;
