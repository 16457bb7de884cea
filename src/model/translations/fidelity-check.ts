import { compareWordings } from '../fidelity/compare.ts';
import { findAddedEdges } from '../fidelity/edges.ts';
import { findForeignWords, type LetterModels } from '../fidelity/foreign-words.ts';
import { letterModelsOf } from '../fidelity/letter-models.ts';
import { findLeftOver, shinglesOf } from '../fidelity/untranslated-sentences.ts';
import { type LocaleCode, localeOf } from '../languages/locales.ts';
import { lettersOf } from '../languages/script.ts';
import type { Problem, Sentences } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { type Document, documentsOf, pairsOf } from './documents.ts';
import { foreignLabels, otherWordings } from './foreign-labels.ts';
import type { Unit } from './unit.ts';

/**
 * Compares translations with their originals field by field: strings of the interface, data in all languages, titles and
 * other fields of texts; of their blocks only the short ones. The others are compared where texts are read
 * (`checkParity`).
 * @param root folder of the project
 */
export function checkFields(root: string, site: Site): Problem[] {
  const models = letterModelsOf(root, site);
  const { original } = site;
  return site.languages
    .filter((locale) => locale !== original)
    .flatMap((locale) =>
      documentsIn(root, site).flatMap((document) => {
        const { fields, blocks } = partsOf(root, site, document, locale);
        return [
          ...fields.flatMap((pair) => compareField(pair, original, locale, models)),
          ...foreignLabels(
            [...fields, ...blocks],
            original,
            locale,
            models,
            otherWordings(root, site, document, locale),
            true,
          ),
        ];
      }),
    );
}

/** Files that cannot be read are reported by the checks of their kind. */
function documentsIn(root: string, site: Site): Document[] {
  try {
    return documentsOf(root, site);
  } catch {
    return [];
  }
}

function partsOf(
  root: string,
  site: Site,
  document: Document,
  locale: LocaleCode,
): { fields: readonly Unit[]; blocks: readonly Unit[] } {
  try {
    const { fields, blocks, there } = pairsOf(root, site, document, locale, {});
    if (document.kind !== 'strings') return { fields, blocks: there === blocks.length ? blocks : [] };
    // A string in another script is reported by the check of the strings.
    const letters = lettersOf(localeOf(locale).script);
    return { fields: fields.filter(({ translation = '' }) => letters.test(translation)), blocks: [] };
  } catch {
    return { fields: [], blocks: [] };
  }
}

function compareField(
  { key, original, translation, file, line }: Unit,
  from: LocaleCode,
  locale: LocaleCode,
  models: LetterModels,
): Problem[] {
  if (translation === undefined) return [];
  const where = `“${original.length > 60 ? `${original.slice(0, 60)} …` : original}”`;
  const repeated = findLeftOver(translation, shinglesOf(original), locale, where);
  // An original in another language has to be corrected itself, not the translation in which it is found.
  const isForeign = repeated.length > 0 && findForeignWords(original, from, models).length > 0;
  const leftOver = isForeign ? [] : repeated;
  const sentences: Sentences[] = [
    ...compareWordings({ text: translation, locale }, { text: original, locale: from }, where, 'field'),
    ...(isExcerpt(file, key) ? [] : edgesAdded(translation, original, where)),
    ...(leftOver.length > 0 ? leftOver : findForeignWords(translation, locale, models, file)),
  ];
  return sentences.map((one) => ({ file, line, ...one }));
}

/** Words that are taken from the middle of a text, with its marks. */
const isExcerpt = (file: string, key: string) => file === 'content/press.yaml' || key === 'phrase';

/** Each plural form of a string separately. */
function edgesAdded(translation: string, original: string, where: string): Sentences[] {
  const [model = ''] = original.split(' | ');
  const [first] = translation.split(' | ').flatMap((form) => findAddedEdges(form, model, where));
  return first ? [first] : [];
}
