import { missingLanguages } from '../entries/missing.ts';
import { explainEmpty, readNamedFiles } from '../entries/named-files.ts';
import { explainUnknown } from '../organisations/check.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import type { Citation } from '../sources/check.ts';
import { t } from './messages.ts';
import { type Person, personSchema } from './schema.ts';

const folder = 'content/people';

export interface People {
  /** Ids of all persons, including those whose file cannot be read. */
  readonly ids: string[];
  /** The persons whose file can be read, by their id. */
  readonly people: ReadonlyMap<string, Person>;
  readonly citations: Citation[];
  readonly complete: boolean;
  readonly problems: Problem[];
}

/**
 * Checks `content/people/`: a name and a role in every language, and that references exist.
 * @param root folder of the project
 * @param organisations ids of the organisations there are
 * @returns the persons, the sources of their roles, whether all of these were found, and what is wrong
 */
export function checkPeople(root: string, site: Site, organisations: readonly string[]): People {
  const { entries, problems } = readNamedFiles(root, folder, personSchema, site);
  const found = entries.flatMap(({ id, file, fields: { value, lineOf } }) =>
    value ? { id, file, value, lineOf } : [],
  );
  const unknown = found.flatMap(({ file, value: { organisation }, lineOf }) =>
    organisation === undefined || organisations.includes(organisation)
      ? []
      : [explainUnknown(file, lineOf('organisation'), organisation, organisations)],
  );
  const roles = found.flatMap(({ file, value: { role }, lineOf }) =>
    role ? missingLanguages(file, lineOf('role'), t('role'), role, site.languages, 2) : [],
  );
  return {
    ids: entries.map(({ id }) => id),
    people: new Map(found.map(({ id, value }) => [id, value])),
    citations: found.flatMap(({ file, value: { roleSource }, lineOf }) =>
      roleSource ? { file, line: lineOf('roleSource'), source: roleSource } : [],
    ),
    complete: found.length === entries.length,
    problems: [...problems, ...unknown, ...roles],
  };
}

/**
 * A statement that quotes nobody needs no persons.
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
