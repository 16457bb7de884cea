import { languageName, type Translator } from '../../model/interface/translator.ts';
import { pathOf } from '../../model/languages/addresses.ts';
import { formatDay } from '../../model/languages/dates.ts';
import { isolated } from '../../model/languages/direction.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { separatorsOf } from '../../model/languages/separators.ts';
import { wordsOf } from '../../model/press/passages.ts';
import type { Quotation } from '../../model/press/quotations.ts';
import { readSite } from '../../model/site/site.ts';
import type { Speaker } from '../../model/statement/statement-text.ts';

/** A speaker as in a caption: role and organisation. */
export const officeOf = ({ role, organisation }: Speaker, locale: LocaleCode) =>
  [role, organisation].filter(Boolean).join(separatorsOf(locale).comma);

/** The words of a quotation without a comma before its last mark, which belongs to the sentence around it. */
export const withoutLastComma = (words: string) => words.replace(/,(?=\p{Quotation_Mark}$)/u, '');

/**
 * A quotation as one text to be copied: its exact words, except a comma at the end; the speaker, the day and the
 * address; and of a translation, that it is one.
 */
export function attributed({ passage, original }: Quotation, locale: LocaleCode, t: Translator): string {
  const site = readSite();
  const { paragraph, speaker } = passage;
  const parts = {
    quotation: withoutLastComma(wordsOf(passage)),
    speaker: [speaker.name, officeOf(speaker, locale)].filter(Boolean).join(separatorsOf(locale).comma),
    date: formatDay(site.issued, locale),
    address: isolated(`${site.address}${pathOf(locale, '')}#${paragraph}`, locale),
  };
  return original
    ? t('press.attributionTranslated', { ...parts, language: languageName(t, site.original, locale) })
    : t('press.attribution', parts);
}
