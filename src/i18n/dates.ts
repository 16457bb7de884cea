import { type LocaleCode, localeOf } from './locales.ts';

/**
 * A calendar day as a reader of the language writes it, after CLDR's long date pattern.
 * @param day ISO 8601 calendar date, such as `2016-05-20`
 * @returns for example `20 May 2016`, `20 мая 2016 г.`, `2016 ж. 20 мамыр`
 */
export function formatDay(day: string, locale: LocaleCode): string {
  // A calendar day has no time zone: read and written in UTC, it can't slip to the day before.
  return new Intl.DateTimeFormat(localeOf(locale).intl, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
