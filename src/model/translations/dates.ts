import { type LocaleCode, localeOf } from '../languages/locales.ts';

/** The names of the months in a language, after CLDR, alone and in a date. */
export function monthsOf(locale: LocaleCode): string[][] {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(locale).intl, { timeZone: 'UTC', ...options });
  const alone = format({ month: 'long' });
  const inDate = format({ month: 'long', day: 'numeric' });
  return Array.from({ length: 12 }, (_, month) => {
    const day = Date.UTC(2001, month, 1);
    const named = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
    return [...new Set([alone.format(day), named])];
  });
}

/**
 * Finds the days that a text names by number and month, such as “20 May” or “May 20”.
 * @param months names of the months in the language of the text (`monthsOf`)
 */
export function dayFinder(months: readonly (readonly string[])[]): (text: string) => { day: string; month: number }[] {
  const numbers = new Map(months.flatMap((names, month) => names.map((name) => [name.toLowerCase(), month] as const)));
  const name = `(${[...numbers.keys()].join('|')})`;
  const pattern = new RegExp(`(?<!\\d)(\\d{1,2}) ${name}(?!\\p{L})|(?<!\\p{L})${name} (\\d{1,2})(?!\\d)`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].map(([, before, first, second, after]) => ({
      day: before ?? after ?? '',
      month: numbers.get((first ?? second ?? '').toLowerCase()) ?? 0,
    }));
}
