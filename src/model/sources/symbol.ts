import type { z } from 'astro/zod';
import type { LocaleCode } from '../languages/locales.ts';
import type { sourceSchema } from './schema.ts';

/** @returns the symbol or number of a source as a page in that language prints it; undefined when it has none */
export function symbolIn(symbol: z.output<typeof sourceSchema>['symbol'], locale: LocaleCode): string | undefined {
  return typeof symbol === 'object' ? symbol[locale] : symbol;
}
