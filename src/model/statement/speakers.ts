import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { LocaleCode } from '../languages/locales.ts';

/** A person by id; undefined for the id of an organisation, for which `getEntry` would print a warning. */
export async function personOf(id: string): Promise<CollectionEntry<'people'>['data'] | undefined> {
  return (await getCollection('people')).find((person) => person.id === id)?.data;
}

/**
 * @param speaker id of a person or an organisation that is quoted
 * @returns the name in the language; undefined when there is none, which the content checks refuse
 */
export async function speakerName(speaker: string, locale: LocaleCode): Promise<string | undefined> {
  const known = (await personOf(speaker)) ?? (await getEntry('organisations', speaker))?.data;
  return known?.name[locale];
}
