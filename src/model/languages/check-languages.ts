import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkCharacters } from '../problems/characters.ts';
import { readFields } from '../problems/fields.ts';
import { explainJson } from '../problems/json-syntax.ts';
import type { Problem } from '../problems/problem.ts';
import { isProblem, readTextFile } from '../problems/text-file.ts';
import { languagesSchema } from './languages-schema.ts';
import { describeLanguage, languagesFile as file } from './locales.ts';
import { t } from './messages.ts';
import { lettersOf } from './script.ts';

/** Checks the table of languages, on which everything else depends. */
export function checkLanguages(root: string): Problem[] {
  if (!existsSync(join(root, file))) {
    return [{ file, line: 1, wrong: t('missingFile'), fix: t('missingFile.fix') }];
  }
  const source = readTextFile(root, file);
  if (isProblem(source)) return [source];
  const broken = explainJson(source);
  if (broken) return [broken];
  const { value = {}, problems, lineOf } = readFields(source, languagesSchema);
  const foreign = Object.entries(value)
    .filter(([code, row]) => row.name && !lettersOf(describeLanguage(code, row).script).test(row.name))
    .map(([code, { name }]) => ({
      file,
      line: lineOf(code),
      wrong: t('otherLetters', { name, code }),
      fix: t('otherLetters.fix'),
    }));
  return [...problems, ...foreign, ...checkCharacters(source)];
}
