import type { z } from 'astro/zod';
import { checkCharacters } from '../problems/characters.ts';
import { type Fields, readFields } from '../problems/fields.ts';
import { isProblem, readTextFile } from '../problems/text-file.ts';

/**
 * Reads a YAML file of `content/` and checks its letters and its fields.
 * @param root folder of the project
 * @param file path from there to a file that exists
 * @param schema what the fields must be
 */
export function readDataFile<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): Fields<z.output<Schema>> {
  const source = readTextFile(root, file);
  if (isProblem(source)) return { value: undefined, problems: [source], lineOf: () => 1 };
  const fields = readFields(source, schema);
  return { ...fields, problems: [...fields.problems, ...checkCharacters(source)] };
}
