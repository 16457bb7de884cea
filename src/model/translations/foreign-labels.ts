import { findForeignLabel } from '../fidelity/foreign-label.ts';
import type { LetterModels } from '../fidelity/foreign-words.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Problem } from '../problems/problem.ts';
import type { Unit } from './unit.ts';

/**
 * Finds titles, headings and labels that are in another language (`findForeignLabel`).
 * @param pairs units of one or more documents
 * @param isCertain whether to return those that can be nothing else, or those that somebody has to look at
 */
export function foreignLabels(
  pairs: readonly Unit[],
  original: LocaleCode,
  locale: LocaleCode,
  models: LetterModels,
  isCertain: boolean,
): Problem[] {
  return pairs.flatMap((pair): Problem[] => {
    if (pair.translation === undefined) return [];
    const [here, there] = [
      { text: pair.translation, locale },
      { text: pair.original, locale: original },
    ];
    const { file, line } = pair;
    const found = findForeignLabel(here, there, models, file);
    return found?.isCertain === isCertain ? [{ file, line, ...found.sentences }] : [];
  });
}
