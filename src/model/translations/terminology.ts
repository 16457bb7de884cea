import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemFile } from '../../lib/system-files.ts';
import { parseRecords } from '../../lib/yaml.ts';
import type { LocaleCode } from '../languages/locales.ts';

/** How something is called in the original, and its rendering in a translation. */
export interface Rendering {
  readonly code: 'term' | 'name';
  /** Every way in which the original may call it. */
  readonly original: readonly string[];
  /** The agreed rendering, and others that mean the same. */
  readonly agreed: readonly string[];
}

type InLanguages<Value> = Partial<Record<LocaleCode, Value>>;

interface Named {
  readonly term?: InLanguages<string>;
  readonly name?: InLanguages<string>;
  readonly also?: InLanguages<string[]>;
  readonly typed?: InLanguages<string[]>;
}

/** The terms of the glossary and the names of persons, organisations and places, from one language into another. */
export function renderingsOf(root: string, original: LocaleCode, locale: LocaleCode): Rendering[] {
  const read = (file: string) => parseRecords(readFileSync(join(root, 'content', file), 'utf8'));
  const records = (file: string) => (existsSync(join(root, 'content', file)) ? Object.values(read(file)) : []);
  const files = (folder: string) =>
    existsSync(join(root, 'content', folder))
      ? readdirSync(join(root, 'content', folder)).flatMap((name) =>
          name.endsWith('.yaml') && !isSystemFile(name) ? [read(`${folder}/${name}`)] : [],
        )
      : [];
  const of = (code: Rendering['code'], list: readonly unknown[]) =>
    (list as Named[]).flatMap(({ term, name, also, typed }): Rendering[] => {
      const calls = (language: LocaleCode) => [
        ...((term ?? name)?.[language] ? [(term ?? name)?.[language] as string] : []),
        ...(also?.[language] ?? []),
        ...(typed?.[language] ?? []),
      ];
      const agreed = calls(locale);
      return agreed.length ? [{ code, original: calls(original), agreed }] : [];
    });
  return [
    ...of('term', records('glossary.yaml')),
    ...of('name', [...files('people'), ...files('organisations'), ...records('places.yaml')]),
  ];
}
