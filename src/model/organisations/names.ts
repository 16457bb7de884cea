import { getEntry } from 'astro:content';
import type { LocaleCode } from '../languages/locales.ts';
import { readSite } from '../site/site.ts';

/** Names of the organisations that issued the statement, in its order. */
export async function organisationNames(locale: LocaleCode): Promise<string[]> {
  const entries = await Promise.all(readSite().organisations.map((id) => getEntry('organisations', id)));
  return entries.flatMap((entry) => entry?.data.name[locale] ?? []);
}
