import { compareWordings } from '../fidelity/compare.ts';
import { findForeignWords, type LetterModels } from '../fidelity/foreign-words.ts';
import { letterModelsOf } from '../fidelity/letter-models.ts';
import { findLeftOver, shinglesOf } from '../fidelity/untranslated-sentences.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Problem, Sentences } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { type Document, documentsOf, pairsOf } from './documents.ts';
import type { Unit } from './unit.ts';

/**
 * Compares what stands beside its original field by field: strings of the interface, data in all languages, titles and
 * other fields of texts. The paragraphs of texts are compared where texts are read (`checkParity`).
 * @param root folder of the project
 */
export function checkFields(root: string, site: Site): Problem[] {
  const models = letterModelsOf(root, site);
  return site.languages
    .filter((locale) => locale !== site.original)
    .flatMap((locale) =>
      documentsIn(root, site).flatMap((document) =>
        fieldsOf(root, site, document, locale)
          // A string that nobody has translated yet is told of by the check of the strings.
          .filter(({ original, translation }) => document.kind !== 'strings' || translation !== original)
          .flatMap((pair) => compareField(pair, site.original, locale, models)),
      ),
    );
}

/** What cannot be read is reported by the checks of its own kind. */
function documentsIn(root: string, site: Site): Document[] {
  try {
    return documentsOf(root, site);
  } catch {
    return [];
  }
}

function fieldsOf(root: string, site: Site, document: Document, locale: LocaleCode): readonly Unit[] {
  try {
    return pairsOf(root, site, document, locale, {}).fields;
  } catch {
    return [];
  }
}

function compareField(
  { original, translation, file, line }: Unit,
  from: LocaleCode,
  locale: LocaleCode,
  models: LetterModels,
): Problem[] {
  if (translation === undefined) return [];
  const where = `“${original.length > 60 ? `${original.slice(0, 60)} …` : original}”`;
  const repeated = findLeftOver(translation, shinglesOf(original), locale, where);
  // An original in another language than its own is what has to be corrected, not the translation in which it is found.
  const isForeign = repeated.length > 0 && findForeignWords(original, from, models).length > 0;
  const leftOver = isForeign ? [] : repeated;
  const sentences: Sentences[] = [
    ...compareWordings({ text: translation, locale }, { text: original, locale: from }, where, 'field'),
    ...(leftOver.length > 0 ? leftOver : findForeignWords(translation, locale, models)),
  ];
  return sentences.map((one) => ({ file, line, ...one }));
}
