import { formatDay } from '../i18n/dates.ts';
import { type LocaleCode, localeOf } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translator.ts';
import { onceForEachText } from '../site/once.ts';
import type { Place } from './citations.ts';

/**
 * The place of a citation within its source, as the language abbreviates it.
 * @returns for example `art. 39 (1)`, `ст. 39 (1)`, `39-бап (1)`; empty when the whole source is cited
 */
export function formatPlace(t: Translator, { article, part, paragraphs }: Place): string {
  // A range or a list asks for the plural.
  const count = (number: string) => (/\D/.test(number) ? 2 : 1);
  return [
    article && t('sources.article', { count: count(article), number: article }) + (part ? ` (${part})` : ''),
    paragraphs && t('sources.paragraphs', { count: count(paragraphs), number: paragraphs }),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * As much of a date as is known.
 * @param date `2016-05-20`, `2016-05` or `2016`
 */
export function formatPartialDate(date: string, locale: LocaleCode): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return formatDay(date, locale);
  if (/^\d{4}$/.test(date)) return date;
  return monthOfYear(locale).format(new Date(`${date}-01T00:00:00Z`));
}

const monthOfYear = onceForEachText(
  (locale: LocaleCode) =>
    new Intl.DateTimeFormat(localeOf(locale).intl, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
