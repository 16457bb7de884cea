import { type LocaleCode, localeOf } from './locales.ts';

/**
 * The size of a file as a reader of the language writes it, in kilobytes of 1000 bytes.
 * @param bytes a whole number
 * @returns for example `34 kB`, `34 кБ`, `0.6 kB`
 */
export function formatSize(bytes: number, locale: LocaleCode): string {
  const kilobytes = bytes / 1000;
  return new Intl.NumberFormat(localeOf(locale).intl, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: kilobytes < 10 ? 1 : 0,
  }).format(kilobytes);
}
