import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemFile } from '../../lib/system-files.ts';
import { parseValues } from '../../lib/yaml.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';

/** Names and words for one thing. Who types one of them is shown where any of them stands. */
export interface SameThing {
  /** By language: those that may stand in its texts. */
  readonly names: Partial<Record<LocaleCode, readonly string[]>>;
  /** Whether the names of all languages are typed in each, as those of persons and places are. */
  readonly everywhere: boolean;
  /** Names from another time. Who types one of them looks for it first, then for the thing. */
  readonly former?: Partial<Record<LocaleCode, readonly string[]>>;
  /** Pages that are about it, by their address within a language, whether or not a name of it stands there. */
  readonly pages: readonly string[];
}

type InLanguages = Partial<Record<LocaleCode, string>>;
type ListsInLanguages = Partial<Record<LocaleCode, readonly string[]>>;

/**
 * All that `content/` knows under several names: persons, places, organisations, terms, synonyms.
 * @param root folder of the project; its content has passed the checks
 */
export function readSameThings(root: string): SameThing[] {
  const content = join(root, 'content');
  const named = ({ name, also = {}, typed = {}, formerly = [] }: Named): SameThing => ({
    names: merge([name, also, typed]),
    former: merge(formerly.flatMap(({ name }) => [name, joined(name)])),
    everywhere: true,
    pages: [],
  });
  return [
    ...readFolder<Named>(join(content, 'people')).map(named),
    ...readFolder<Named>(join(content, 'organisations')).map(named),
    ...Object.values(readFile<Record<string, Named>>(join(content, 'places.yaml'))).map(named),
    ...Object.values(readFile<Record<string, TermRecord>>(join(content, 'glossary.yaml'))).map(
      ({ term, typed = {} }) => ({
        names: merge([term, typed]),
        everywhere: false,
        pages: [],
      }),
    ),
    ...Object.values(readFile<Record<string, SynonymRecord>>(join(content, 'synonyms.yaml'))).map(
      ({ pages = [], ...names }) => ({ names, everywhere: false, pages }),
    ),
  ];
}

/** Names with a hyphen as they are typed, too: in one word. */
const joined = (names: InLanguages): InLanguages =>
  Object.fromEntries(
    Object.entries(names).flatMap(([locale, name]) => (name.includes('-') ? [[locale, name.replace(/-/g, '')]] : [])),
  );

interface Named {
  readonly name: InLanguages;
  readonly also?: ListsInLanguages;
  readonly typed?: ListsInLanguages;
  readonly formerly?: readonly { readonly name: InLanguages }[];
}

interface TermRecord {
  readonly term: InLanguages;
  readonly typed?: ListsInLanguages;
}

type SynonymRecord = ListsInLanguages & { readonly pages?: readonly string[] };

function merge(records: readonly (InLanguages | ListsInLanguages)[]): Partial<Record<LocaleCode, string[]>> {
  const names: Partial<Record<LocaleCode, string[]>> = {};
  for (const record of records) {
    for (const [locale, name] of Object.entries(record) as [LocaleCode, string | readonly string[]][]) {
      names[locale] = [...(names[locale] ?? []), ...(typeof name === 'string' ? [name] : name)];
    }
  }
  return names;
}

function readFile<Content>(path: string): Content {
  return (existsSync(path) ? parseValues(readFileSync(path, 'utf8')) : {}) as Content;
}

function readFolder<Content>(folder: string): Content[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !isSystemFile(name))
    .sort()
    .map((name) => readFile<Content>(join(folder, name)));
}
