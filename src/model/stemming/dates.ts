import type { LocaleCode } from '../languages/locales.ts';
import { rulesOf } from './rules.ts';
import { normalise } from './text.ts';

/** The names of the twelve months of a language as they are written in a date, normalised. */
export function monthsOf(locale: LocaleCode): string[] {
  const { months } = rulesOf(locale);
  if (months) return months.split(' ');
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    normalise(format.formatToParts(Date.UTC(2016, month, 15)).find(({ type }) => type === 'month')?.value ?? ''),
  );
}

/** A day of a month in a text. */
export interface DayInText {
  /** The same for all ways of writing it: day and number of the month, such as 21.5. */
  readonly day: string;
  /** Which words of the text are the day and the month. */
  readonly at: readonly [day: number, month: number];
  /** The year next to it, where one is. */
  readonly year: string | undefined;
}

const isYear = (word: string | undefined): boolean => word !== undefined && /^\d{4}$/.test(word);

const isDay = (word: string | undefined) => word !== undefined && /^\d\d?$/.test(word) && Number(word) < 32;

/**
 * The days that are named in a text, with the month before or after the day, or after the end of a range: 17–20 May.
 * @param words of a normalised text, in their order
 * @param months the result of `monthsOf`; a word that begins with a name is that month, whatever its ending
 */
export function daysIn(words: readonly string[], months: readonly string[]): DayInText[] {
  return words.flatMap((word, at) => {
    const month = 1 + months.findIndex((name) => name && word.startsWith(name));
    if (month === 0) return [];
    const before = isDay(words[at - 1]) ? [at - 1, ...(isDay(words[at - 2]) ? [at - 2] : [])] : [];
    const days = before.length > 0 ? before : isDay(words[at + 1]) ? [at + 1] : [];
    // The year comes after the date or, in some languages with a word for it, before.
    const [from, to] = [Math.min(at, ...days), Math.max(at, ...days)];
    const year = [words[to + 1], words[from - 1], words[from - 2]].find(isYear);
    return days.map((day) => ({ day: `${Number(words[day])}.${month}`, at: [day, at] as const, year }));
  });
}
