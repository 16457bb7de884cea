import type { LocaleCode } from '../../model/languages/locales.ts';
import { normalise } from '../../model/stemming/text.ts';
import type { FirstIndex, IndexedForm } from '../format/index-format.ts';
import { prepare } from '../query/loaded-index.ts';
import { regroup } from '../query/regroup.ts';
import { formsNear } from '../query/spelling-correction.ts';
import { formsLike } from '../query/stem-match.ts';
import { everydayWords } from './everyday-words.ts';

/**
 * The words of every day that are on no page and would be taken for one that is, or for two: forms without places.
 * @param index what is on the pages
 */
export function mistakable(index: FirstIndex, locale: LocaleCode): IndexedForm[] {
  const known = new Set(index.forms.map(({ form }) => form));
  const prepared = prepare(index, locale);
  const isMistaken = (word: string) =>
    formsLike(word, prepared).length > 0 ||
    formsNear(word, prepared, 0).length > 0 ||
    regroup([word], [false], prepared) !== undefined;
  return (everydayWords[locale] ?? '')
    .split(/\s+/)
    .map(normalise)
    .filter((word) => word && !known.has(word) && isMistaken(word))
    .map((form) => ({ form, postings: [] }));
}
