import { memoizeByText } from '../../lib/memoize.ts';
import { type LocaleCode, localeOf } from './locales.ts';

/**
 * A calendar day as a reader of the language writes it, after CLDR's long date pattern.
 * @param day ISO 8601 calendar date, such as `2016-05-20`
 * @returns for example `20 May 2016`, `20 мая 2016 г.`, `2016 ж. 20 мамыр`
 */
export function formatDay(day: string, locale: LocaleCode): string {
  // A calendar day has no time zone: read and written in UTC, it cannot become the day before.
  return longDate(locale).format(utc(day));
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

/** A span of days in pieces, so that each day can be marked up as one. */
export interface DaySpan {
  /** What belongs to both days and comes before them, as the year in Kazakh. */
  readonly before: string;
  readonly first: string;
  readonly between: string;
  readonly last: string;
  /** What belongs to both days and comes after them. */
  readonly after: string;
}

/**
 * A span of days as a reader of the language writes it, without repeating what both days have in common.
 * @param first ISO 8601 calendar date
 * @param last ISO 8601 calendar date, a later one
 * @returns for example `17`, ` – `, `20`, ` May 2016`
 */
export function spanOfDays(first: string, last: string, locale: LocaleCode): DaySpan {
  const parts = longDate(locale).formatRangeToParts(utc(first), utc(last));
  const text = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('');
  const starts = parts.findIndex(({ source }) => source === 'startRange');
  const started = parts.findLastIndex(({ source }) => source === 'startRange') + 1;
  const ends = parts.findIndex(({ source }) => source === 'endRange');
  const ended = parts.findLastIndex(({ source }) => source === 'endRange') + 1;
  return {
    before: text(0, starts),
    first: text(starts, started),
    between: text(started, ends),
    last: text(ends, ended),
    after: text(ended),
  };
}

/** Making one takes a hundred times as long as formatting a day. */
const longDate = memoizeByText(
  (locale: LocaleCode) => new Intl.DateTimeFormat(localeOf(locale).intl, { dateStyle: 'long', timeZone: 'UTC' }),
);

const monthOfYear = memoizeByText(
  (locale: LocaleCode) =>
    new Intl.DateTimeFormat(localeOf(locale).intl, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);

const utc = (day: string) => new Date(`${day}T00:00:00Z`);
