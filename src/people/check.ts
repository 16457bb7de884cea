import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { readFields } from '../checks/fields.ts';
import { checkLetters } from '../checks/letters.ts';
import { nearest, type Problem } from '../checks/problem.ts';
import { checkScripts } from '../checks/scripts.ts';
import { isProblem, readTextFile } from '../checks/text-file.ts';
import { organisationSchema } from '../organisations/schema.ts';
import type { Site } from '../site/schema.ts';
import { personSchema } from './schema.ts';

export interface Names {
  /** Ids of all persons and organisations. */
  readonly ids: string[];
  /** Ids of the organisations alone. */
  readonly organisations: string[];
  readonly problems: Problem[];
}

/**
 * Checks `content/people/` and `content/organisations/`: a name in every language, and no reference into the void.
 * @param root folder of the project
 */
export function checkNames(root: string, site: Site): Names {
  const organisations = readFolder(root, 'content/organisations', organisationSchema, site);
  const people = readFolder(root, 'content/people', personSchema, site);
  const known = organisations.entries.map(({ id }) => id);
  const unknown = people.entries
    .filter(({ value }) => value?.organisation !== undefined && !known.includes(value.organisation))
    .map(({ file, value, lineOf }) => explainUnknown(file, lineOf('organisation'), value?.organisation ?? '', known));
  return {
    ids: [...people.entries, ...organisations.entries].map(({ id }) => id),
    organisations: known,
    problems: [...organisations.problems, ...people.problems, ...unknown],
  };
}

/** @param known ids of the organisations there are */
export function explainUnknown(file: string, line: number, id: string, known: readonly string[]): Problem {
  const meant = nearest(id, known);
  return {
    file,
    line,
    wrong: `There is no organisation “${id}”.`,
    fix: meant ? `Write “${meant}”.` : `Write one of: ${known.join(', ')}; or add content/organisations/${id}.yaml.`,
  };
}

function readFolder<Schema extends typeof personSchema | typeof organisationSchema>(
  root: string,
  folder: string,
  schema: Schema,
  { languages }: Site,
) {
  const names = existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'))
    : [];
  const problems: Problem[] = names.length
    ? []
    : [
        {
          file: folder,
          line: 1,
          wrong: 'The folder holds no file.',
          fix: 'Add one .yaml file for each, with its name in every language.',
        },
      ];
  const entries = names.sort().flatMap((name) => {
    const source = readTextFile(root, `${folder}/${name}`);
    if (isProblem(source)) {
      problems.push(source);
      return [];
    }
    const fields = readFields(source, schema);
    const given = (fields.value as z.output<Schema> | undefined)?.name ?? {};
    problems.push(
      ...fields.problems,
      ...checkScripts(source),
      ...checkLetters(source),
      ...(fields.value ? languages.filter((locale) => !given[locale]) : []).map((locale) => ({
        file: source.file,
        line: fields.lineOf('name'),
        wrong: `The name in the language “${locale}” is missing.`,
        fix: `Add a line below “name:”, indented by two spaces: ${locale}: …`,
      })),
    );
    return [
      {
        id: basename(name, '.yaml'),
        file: source.file,
        value: fields.value as { organisation?: string } | undefined,
        lineOf: fields.lineOf,
      },
    ];
  });
  return { entries, problems };
}
