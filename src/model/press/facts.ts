import { type CollectionEntry, getEntry } from 'astro:content';
import { parse } from 'yaml';

/** A site can do without the file; then the page has no key facts. */
export const pressFile = 'content/press.yaml';

/** The file as the one entry of its collection. */
export const parsePress = (text: string) => ({ press: parse(text.replace(/^\uFEFF/, '')) });

/** The key facts, in the order of their file. */
export async function keyFacts(): Promise<CollectionEntry<'press'>['data']['facts']> {
  return (await getEntry('press', 'press'))?.data.facts ?? [];
}
