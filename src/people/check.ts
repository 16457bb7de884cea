import { explainEmpty, readNamedFiles } from '../checks/named-files.ts';
import type { Problem } from '../checks/problem.ts';
import { explainUnknown } from '../organisations/check.ts';
import type { Site } from '../site/schema.ts';
import { personSchema } from './schema.ts';

const folder = 'content/people';

/**
 * Checks `content/people/`: a name in every language, and no reference into the void.
 * @param root folder of the project
 * @param organisations ids of the organisations there are
 * @returns the ids of all persons, and what is wrong
 */
export function checkPeople(
  root: string,
  site: Site,
  organisations: readonly string[],
): { ids: string[]; problems: Problem[] } {
  const { entries, problems } = readNamedFiles(root, folder, personSchema, site);
  const unknown = entries.flatMap(({ file, fields: { value, lineOf } }) =>
    value?.organisation === undefined || organisations.includes(value.organisation)
      ? []
      : [explainUnknown(file, lineOf('organisation'), value.organisation, organisations)],
  );
  return { ids: entries.map(({ id }) => id), problems: [...problems, ...unknown] };
}

/**
 * A statement that quotes nobody needs no people.
 * @param people ids of all persons
 * @param quoted ids under which the statement quotes somebody
 * @param organisations ids of the organisations, which can be quoted as well
 */
export function checkQuoted(
  people: readonly string[],
  quoted: readonly string[],
  organisations: readonly string[],
): Problem[] {
  return people.length || quoted.every((id) => organisations.includes(id)) ? [] : [explainEmpty(folder)];
}
