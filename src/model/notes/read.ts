import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../documents/content.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { isWhole } from '../translations/availability.ts';

/** The words of the statement to which a note is attached. */
export interface Hanging {
  /** Name of its folder in `content/notes/`. */
  readonly note: string;
  readonly paragraph: string;
  readonly phrase: string;
}

/** Names of all notes: the folders of `content/notes/`. */
export function noteNames(root: string): string[] {
  const folder = join(root, 'content', 'notes');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Names of the notes that exist in a language: all, unless it is incomplete. */
const notesWhole = (root: string, locale: LocaleCode) =>
  noteNames(root).filter((note) => isWhole(`notes/${note}`, locale));

/** The words to which the notes of a language are attached. */
export function hangingsOf(root: string, locale: LocaleCode): Hanging[] {
  const content = readContent(root);
  return notesWhole(root, locale).map((note) => {
    const { paragraph, phrase } = content.read(`notes/${note}`, locale).fields as Omit<Hanging, 'note'>;
    return { note, paragraph, phrase };
  });
}
