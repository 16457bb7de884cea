import { languageName, numberWord, type Translator } from '../interface/translator.ts';
import { formatDay } from '../languages/dates.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Site } from '../site/schema.ts';
import type { SignedReview } from '../translations/review.ts';

/** Describes what is published here: whose statement, of which day, as a document of record. */
export function recordNote(t: Translator, locale: LocaleCode, { issued, organisations: { length: count } }: Site) {
  return t('edition.record', { count, number: numberWord(t, count, locale), date: formatDay(issued, locale) });
}

/** Describes a text as the original or our translation, and whether a person has reviewed it. */
export function translationNote(
  t: Translator,
  locale: LocaleCode,
  { original }: Site,
  review: SignedReview | undefined,
) {
  return locale === original
    ? t('edition.original')
    : `${t('edition.translation', { language: languageName(t, original, locale) })} ${reviewNote(t, locale, review)}`;
}

/** Describes whether a person has read a translation against the original, and whether it has changed since. */
export function reviewNote(t: Translator, locale: LocaleCode, review: SignedReview | undefined) {
  if (!review) return t('edition.unreviewed');
  const signed = { name: review.name, date: formatDay(review.date, locale) };
  return review.changed ? t('edition.reviewedBefore', signed) : t('edition.reviewed', signed);
}
