import { type CollectionEntry, getEntry } from 'astro:content';
import { parse } from 'yaml';

/** The file as the one entry of its collection. */
export const parsePress = (text: string) => ({ press: parse(text.replace(/^\uFEFF/, '')) });

type Press = CollectionEntry<'press'>['data'];

const press = async (): Promise<Partial<Press>> => (await getEntry('press', 'press'))?.data ?? {};

/** The key facts, in the order of their file. */
export const keyFacts = async (): Promise<Press['facts']> => (await press()).facts ?? [];

/** The demands of the statement, in the order of the file. */
export const demands = async (): Promise<Press['facts']> => (await press()).demands ?? [];
