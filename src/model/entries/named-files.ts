import { basename } from 'node:path';
import type { z } from 'astro/zod';
import type { LocaleCode } from '../languages/locales.ts';
import { checkCharacters } from '../problems/characters.ts';
import { type Fields, readFields } from '../problems/fields.ts';
import { namesIn, strayFiles } from '../problems/folder.ts';
import type { Problem } from '../problems/problem.ts';
import { isProblem, readTextFile } from '../problems/text-file.ts';
import type { Site } from '../site/schema.ts';
import { t } from './messages.ts';

/** Something with a file and a name in every language. The file's name is its id. */
type Named = z.ZodType<{ name: Partial<Record<LocaleCode, string>> }>;

/** A file of such a folder, as it was read. */
export interface NamedFile<Value> {
  readonly id: string;
  readonly file: string;
  readonly fields: Fields<Value>;
}

/**
 * Reads a folder of YAML files, each with a name in every language of the site.
 * @param folder path from the root of the project, such as `content/people`
 */
export function readNamedFiles<Schema extends Named>(
  root: string,
  folder: string,
  schema: Schema,
  { languages, original }: Site,
): { entries: NamedFile<z.output<Schema>>[]; problems: Problem[] } {
  const problems = strayFiles(root, folder, '.yaml', () => true, '');
  const entries = namesIn(root, folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const source = readTextFile(root, `${folder}/${name}`);
      if (isProblem(source)) {
        problems.push(source);
        return [];
      }
      const fields = readFields(source, schema);
      const given = fields.value?.name;
      problems.push(
        ...fields.problems,
        ...checkCharacters(source),
        ...languages
          .filter((locale) => given && !given[locale])
          .map((locale) => ({
            file: source.file,
            line: fields.lineOf('name'),
            wrong: t('noName', { locale }),
            fix: t('noName.fix', { locale }),
          })),
      );
      return [{ id: basename(name, '.yaml'), file: source.file, fields }];
    });
  return { entries, problems: [...problems, ...namedTwice(entries, original)] };
}

/** A file that was copied to begin another one, or over another one. */
function namedTwice(entries: readonly NamedFile<z.output<Named>>[], original: LocaleCode): Problem[] {
  const nameOf = ({ fields }: NamedFile<z.output<Named>>) => fields.value?.name[original];
  return entries.flatMap((entry, index) => {
    const other = entries.slice(0, index).find((before) => nameOf(entry) && nameOf(before) === nameOf(entry));
    if (!other) return [];
    return {
      file: entry.file,
      line: entry.fields.lineOf('name', original),
      wrong: t('named', { name: nameOf(entry), file: other.file }),
      fix: t('named.fix'),
    };
  });
}

/** For a required folder. */
export function explainEmpty(folder: string): Problem {
  return {
    file: folder,
    line: 1,
    wrong: t('emptyFolder'),
    fix: t('emptyFolder.fix'),
  };
}
