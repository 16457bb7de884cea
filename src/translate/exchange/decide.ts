import type { Problem } from '../../model/problems/problem.ts';
import { checkWording } from './check-wording.ts';
import type { ExchangeUnit, ReturnedUnit } from './unit.ts';
import { sameWording, wordingMark } from './wording.ts';

/** What becomes of a unit that came back: it is written, there is nothing to write, or it is refused. */
export type Decision =
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'same' | 'empty' }
  | { readonly kind: 'refuse'; readonly problem: Pick<Problem, 'wrong' | 'fix'> };

/** Characters of a wording, markup included. What is longer takes the checks more time than a translator has. */
const longest = 50_000;

/**
 * Decides what becomes of a unit that came back.
 * @param unit what stands in `content/` now; undefined when there is no such unit
 * @param form gives the text of the file into which it is to be written
 */
export function decide(returned: ReturnedUnit, unit: ExchangeUnit | undefined, form: () => string): Decision {
  const { document, key, source, target, exported, damage } = returned;
  const name = `${document} ${key}`;
  const refuse = (wrong: string, fix: string): Decision => ({ kind: 'refuse', problem: { wrong, fix } });
  if (!unit)
    return refuse(
      `There is no “${key}” in “${document}”, or no longer.`,
      'Export anew and carry the translation over.',
    );
  if (damage)
    return refuse(
      `${name} came back damaged. ${damage}`,
      'Put the tags back as they are in the source, or export anew.',
    );
  if (!sameWording(source, unit.source)) {
    return refuse(
      `${name} translates an older wording: the original has changed since the file was exported.`,
      'Export anew; your program will offer the old translation.',
    );
  }
  if (target.trim() === '') return { kind: 'empty' };
  if (target.length > longest) {
    return refuse(
      `${name} has ${target.length} characters; no paragraph is longer than ${longest}.`,
      'Look what was pasted into it, and take it out.',
    );
  }
  if (sameWording(target, unit.target)) return { kind: 'same' };
  if (exported !== undefined && exported !== wordingMark(unit.target)) {
    // Somebody else has changed it in the meantime. If nobody has in this file, the newer wording stays.
    return exported === wordingMark(target)
      ? { kind: 'same' }
      : refuse(
          `${name} was changed in the file and, since it was exported, in ${unit.place.file}:${unit.place.line} as well.`,
          `Choose one: there it reads “${unit.target}”.`,
        );
  }
  const problem = checkWording(unit, target, form());
  return problem ? { kind: 'refuse', problem } : { kind: 'write', text: target.trim() };
}
