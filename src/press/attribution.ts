import { pathOf } from '../i18n/addresses.ts';
import { formatDay } from '../i18n/dates.ts';
import { isolated } from '../i18n/direction.ts';
import type { LocaleCode } from '../i18n/locales.ts';
import { separatorsOf } from '../i18n/separators.ts';
import { languageName, type Translator } from '../i18n/translator.ts';
import { readSite } from '../site/site.ts';
import type { Speaker } from '../statement/parts.ts';
import { wordsOf } from './passages.ts';
import type { Quotation } from './quotations.ts';

/** What a speaker is, as in a caption: role and organisation. */
export const officeOf = ({ role, organisation }: Speaker, locale: LocaleCode) =>
  [role, organisation].filter(Boolean).join(separatorsOf(locale).comma);

/**
 * A quotation as one text to be copied: its exact words, whose they are, of which day, where they stand, and of a
 * translation that it is one.
 */
export function attributed({ passage, original }: Quotation, locale: LocaleCode, t: Translator): string {
  const site = readSite();
  const { paragraph, speaker } = passage;
  const parts = {
    quotation: wordsOf(passage),
    speaker: [speaker.name, officeOf(speaker, locale)].filter(Boolean).join(separatorsOf(locale).comma),
    date: formatDay(site.issued, locale),
    address: isolated(`${site.address}${pathOf(locale, '')}#${paragraph}`, locale),
  };
  return original
    ? t('press.attributionTranslated', { ...parts, language: languageName(t, site.original, locale) })
    : t('press.attribution', parts);
}
