import type { Block } from '../../model/documents/blocks.ts';
import { isUntranslated } from '../../model/documents/draft.ts';
import { checkTypography } from '../../model/documents/typography.ts';
import { checkWords } from '../../model/documents/words.ts';
import { compareWordings } from '../../model/fidelity/compare.ts';
import { letterModelsOf } from '../../model/fidelity/letter-models.ts';
import type { ExchangeUnit } from '../exchange/unit.ts';
import { t } from './messages.ts';
import { saidOf, type Wanted } from './state.ts';
import type { Said } from './view.ts';

/**
 * What is wrong with a unit in a language that is not complete yet. The content checks pass over a text that is only
 * begun, so that it could be saved with mistakes that are found when the last of it is translated.
 * @param text the translation, with its markup
 * @param block the block of the text that holds it; undefined for a field, a string or data
 */
export function checkDraft(
  { site, locale }: Wanted,
  unit: ExchangeUnit,
  text: string,
  block: Block | undefined,
): Said[] {
  if (!site.incomplete.includes(locale)) return [];
  if (isUntranslated(text, unit.source)) return [{ wrong: t('copy'), fix: t('copy.fix') }];
  const where = `“${unit.source.slice(0, 60)}”`;
  const wordings = [
    { text, locale },
    { text: unit.source, locale: site.original },
  ] as const;
  if (!block) return compareWordings(...wordings, where, 'field').map(saidIn);
  const source = { file: unit.place.file, text };
  const models = letterModelsOf(process.cwd(), site);
  return [
    ...compareWordings(...wordings, where),
    ...checkWords(source.file, locale, [block], models),
    ...checkTypography({ locale, source, blocks: [block] }, site.original),
  ].map(saidIn);
}

const saidIn = (problem: Said) => saidOf({ file: '', line: 1, ...problem });
