import { isUntranslated } from '../../model/documents/draft.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { t } from '../messages.ts';
import { checkWording } from './check-wording.ts';
import type { ExchangeUnit, ReturnedUnit } from './unit.ts';
import { sameWording, wordingMark } from './wording-hash.ts';

/** What to do with a unit that came back: write it, nothing, or refuse it. */
export type Decision =
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'same' | 'empty' }
  | { readonly kind: 'refuse'; readonly problem: Pick<Problem, 'wrong' | 'fix'> };

/** Characters of a wording, markup included. Checking a longer one takes too long. */
const longest = 50_000;

/**
 * Decides what to do with a unit that came back.
 * @param unit what is in `content/` now; undefined when there is no such unit
 * @param form gives the text of the file into which it is written
 */
export function decide(returned: ReturnedUnit, unit: ExchangeUnit | undefined, form: () => string): Decision {
  const { document, key, source, target, exported, damage } = returned;
  const name = `${document} ${key}`;
  const refuse = (wrong: string, fix: string): Decision => ({ kind: 'refuse', problem: { wrong, fix } });
  if (!unit) return refuse(t('noUnit', { key, document }), t('noUnit.fix'));
  if (damage) return refuse(t('damaged', { name, damage }), t('damaged.fix'));
  if (!sameWording(source, unit.source)) {
    return refuse(t('olderWording', { name }), t('olderWording.fix'));
  }
  // Programs put the original’s words where they have no translation.
  if (target.trim() === '' || (unit.target === '' && isUntranslated(target, unit.source))) return { kind: 'empty' };
  if (target.length > longest) {
    return refuse(t('tooLong', { name, length: target.length, longest }), t('tooLong.fix'));
  }
  if (sameWording(target, unit.target)) return { kind: 'same' };
  if (exported !== undefined && exported !== wordingMark(unit.target)) {
    // Somebody else has changed it in the meantime. If nobody has in this file, the newer wording stays.
    return exported === wordingMark(target)
      ? { kind: 'same' }
      : refuse(
          t('changedTwice', { name, file: unit.place.file, line: unit.place.line }),
          t('changedTwice.fix', { target: unit.target }),
        );
  }
  const problem = checkWording(unit, target, form());
  return problem ? { kind: 'refuse', problem } : { kind: 'write', text: target.trim() };
}
