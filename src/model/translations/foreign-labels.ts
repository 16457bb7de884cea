import type { Wording } from '../fidelity/compare.ts';
import { findCopiedValue } from '../fidelity/copied-value.ts';
import { findForeignLabel } from '../fidelity/foreign-label.ts';
import { findForeignWords, type LetterModels } from '../fidelity/foreign-words.ts';
import { findLeftOver, shinglesOf } from '../fidelity/untranslated-sentences.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { type Document, pairsOf } from './documents.ts';
import type { Unit } from './unit.ts';

/** The wordings of a unit in languages other than those of the pair and the original. */
export type OtherWordings = (pair: Unit) => readonly Wording[];

/**
 * The wordings of the units of a document in the other languages into which it is translated; none for a text that
 * cannot be read.
 * @param locale the language to be left out
 */
export function otherWordings(root: string, site: Site, document: Document, locale: LocaleCode): OtherWordings {
  const others = site.languages
    .filter((other) => other !== site.original && other !== locale)
    .flatMap((other) => {
      try {
        const { fields, blocks } = pairsOf(root, site, document, other, {});
        return [...fields, ...blocks].flatMap(({ key, translation }) =>
          translation === undefined ? [] : [{ key, wording: { text: translation, locale: other } }],
        );
      } catch {
        return [];
      }
    });
  const byKey = Map.groupBy(others, ({ key }) => key);
  return ({ key }) => (byKey.get(key) ?? []).map(({ wording }) => wording);
}

/**
 * Finds titles, headings and labels in another language (`findForeignLabel`), and values that were copied from one
 * (`findCopiedValue`) and are not reported sentence by sentence.
 * @param pairs units of one or more documents
 * @param othersOf the same units in the other languages
 * @param isCertain whether to return certain ones, or those that somebody has to look at
 */
export function foreignLabels(
  pairs: readonly Unit[],
  original: LocaleCode,
  locale: LocaleCode,
  models: LetterModels,
  othersOf: OtherWordings,
  isCertain: boolean,
): Problem[] {
  return pairs.flatMap((pair): Problem[] => {
    if (pair.translation === undefined) return [];
    const here = { text: pair.translation, locale };
    const there = { text: pair.original, locale: original };
    const { file, line } = pair;
    const isReported = () =>
      findLeftOver(here.text, shinglesOf(there.text), locale, '').length > 0 ||
      findForeignWords(here.text, locale, models, file).length > 0;
    const label = findForeignLabel(here, there, models, file);
    const copied = label?.isCertain ? undefined : findCopiedValue(here, [there, ...othersOf(pair)], models, file);
    const found = copied?.isCertain ? copied : (label ?? copied);
    if (found?.isCertain !== isCertain || (found !== label && isReported())) return [];
    return [{ file, line, ...found.sentences }];
  });
}
