import { getEntry } from 'astro:content';
import type { LocaleCode } from '../languages/locales.ts';

/**
 * @param speaker id of a person or an organisation that is quoted
 * @returns the name in the language; undefined when there is none, which the content checks refuse before
 */
export async function speakerName(speaker: string, locale: LocaleCode): Promise<string | undefined> {
  const entry = (await getEntry('people', speaker)) ?? (await getEntry('organisations', speaker));
  return entry?.data.name[locale];
}
