import { type CollectionEntry, getCollection } from 'astro:content';
import { readContent } from '../documents/content.ts';
import { findWords } from '../documents/wording.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { isWhole } from '../translations/availability.ts';

export interface NumberedNote {
  /** Name of its folder in `content/notes/`. */
  readonly name: string;
  /** From 1, in the order of the statement's text. */
  readonly number: number;
  readonly entry: CollectionEntry<'notes'>;
}

/** @param id of an entry: the note's folder and the language */
const nameIn = (id: string) => id.slice(0, id.lastIndexOf('/'));

/** The editors' notes in a language, in the order of their words in the statement. */
export async function notesIn(locale: LocaleCode): Promise<NumberedNote[]> {
  const { blocks } = readContent().read('statement', locale);
  const entries = await getCollection(
    'notes',
    ({ id }) => id.endsWith(`/${locale}`) && isWhole(`notes/${nameIn(id)}`, locale),
  );
  const place = ({ data: { paragraph, phrase } }: CollectionEntry<'notes'>) => {
    const index = blocks.findIndex(({ id }) => id === paragraph);
    return { index, offset: findWords(blocks[index]?.text ?? '', phrase)?.start ?? 0 };
  };
  return entries
    .map((entry) => ({ entry, name: nameIn(entry.id), ...place(entry) }))
    .sort((a, b) => a.index - b.index || a.offset - b.offset)
    .map(({ entry, name }, position) => ({ entry, name, number: position + 1 }));
}
