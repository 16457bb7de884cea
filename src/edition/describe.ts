import type { Review } from '../document/schema.ts';
import { formatDay } from '../i18n/dates.ts';
import type { LocaleCode } from '../i18n/locales.ts';
import { numberWord, type Translator } from '../i18n/translator.ts';
import type { Site } from '../site/schema.ts';

/** Says what is published here: whose statement, of which day, as a document of record. */
export function recordNote(t: Translator, locale: LocaleCode, { issued, organisations: { length: count } }: Site) {
  return t('edition.record', { count, number: numberWord(t, count, locale), date: formatDay(issued, locale) });
}

/** Says of a text whether it is the original or our translation, and whether a person has reviewed it. */
export function translationNote(t: Translator, locale: LocaleCode, { original }: Site, review: Review | undefined) {
  return locale === original
    ? t('edition.original')
    : `${t('edition.translation', { language: t(`languages.${original}`) })} ${reviewNote(t, locale, review)}`;
}

/** Says whether a person has read a translation against the original. */
export function reviewNote(t: Translator, locale: LocaleCode, review: Review | undefined) {
  return review
    ? t('edition.reviewed', { name: review.name, date: formatDay(review.date, locale) })
    : t('edition.unreviewed');
}
