import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFields } from '../checks/fields.ts';
import { explainJson } from '../checks/json-syntax.ts';
import type { Problem } from '../checks/problem.ts';
import { isProblem, readTextFile } from '../checks/text-file.ts';
import { languagesSchema } from './languages-schema.ts';
import { languagesFile as file } from './locales.ts';

/** Checks the table of languages, on which all else hangs. */
export function checkLanguages(root: string): Problem[] {
  if (!existsSync(join(root, file))) {
    return [
      { file, line: 1, wrong: 'The file is missing.', fix: 'It has a row for each language: { "en": {}, "ru": {} }.' },
    ];
  }
  const source = readTextFile(root, file);
  if (isProblem(source)) return [source];
  const broken = explainJson(source);
  return broken ? [broken] : readFields(source, languagesSchema).problems;
}
