import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { normaliseWords } from '../documents/wording.ts';
import { pluralForms } from '../interface/check.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { readFields } from '../problems/fields.ts';
import { isProblem, readTextFile } from '../problems/text-file.ts';
import type { Rendered } from './accepted-wordings.ts';
import type { Pair } from './translation-pair.ts';

const pluralForm = /_(zero|one|two|few|many|other)$/;

const groupsSchema = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * The strings of the interface beside their translation; the plural forms of a text are one, as languages have
 * different ones.
 * @param root folder of the project
 * @param rendered what was accepted of them
 */
export function pairsOfStrings(
  root: string,
  original: LocaleCode,
  locale: LocaleCode,
  rendered: Rendered | undefined,
): Pair[] {
  const model = read(root, original);
  const { file, groups, lineOf } = read(root, locale);
  return Object.entries(model.groups).flatMap(([group, strings]) => {
    const bases = [...new Set(Object.keys(strings).map((key) => key.replace(pluralForm, '')))];
    return bases.map((base): Pair => {
      const plural = strings[base] === undefined;
      const wanted = plural ? pluralForms(locale).map((form) => `${base}_${form}`) : [base];
      const given = wanted.map((key) => normaliseWords(groups[group]?.[key] ?? ''));
      const key = `${group}.${base}`;
      return {
        key,
        original: normaliseWords(formsOf(strings, base).join(' | ')),
        translation: given.every(Boolean) ? given.join(' | ') : undefined,
        file,
        line: lineOf(group, wanted[0] ?? base),
        rendered: rendered?.fields[key]?.words,
      };
    });
  });
}

function formsOf(strings: Readonly<Record<string, string>>, base: string): string[] {
  return Object.entries(strings)
    .filter(([key]) => key.replace(pluralForm, '') === base)
    .map(([, text]) => text);
}

function read(root: string, locale: LocaleCode) {
  const file = `content/ui/${locale}.json`;
  const source = existsSync(join(root, file)) ? readTextFile(root, file) : { file, text: '{}' };
  const fields = readFields(isProblem(source) ? { file, text: '{}' } : source, groupsSchema);
  return { file, groups: fields.value ?? {}, lineOf: fields.lineOf };
}
