import { explainEmpty, readNamedFiles } from '../entries/named-files.ts';
import { nearest, type Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { t } from './messages.ts';
import { organisationSchema } from './schema.ts';

const folder = 'content/organisations';

/**
 * Checks `content/organisations/`: a name in every language. No statement is without organisations.
 * @param root folder of the project
 * @returns the ids of all organisations, and what is wrong
 */
export function checkOrganisations(root: string, site: Site): { ids: string[]; problems: Problem[] } {
  const { entries, problems } = readNamedFiles(root, folder, organisationSchema, site);
  return {
    ids: entries.map(({ id }) => id),
    problems: entries.length || problems.length ? problems : [explainEmpty(folder)],
  };
}

/**
 * For a reference to an organisation that has no file.
 * @param known ids of the organisations there are
 */
export function explainUnknown(file: string, line: number, id: string, known: readonly string[]): Problem {
  const meant = nearest(id, known);
  return {
    file,
    line,
    wrong: t('unknown', { id }),
    fix: meant ? t('unknown.meant', { meant }) : t('unknown.fix', { known: known.join(', '), folder, id }),
  };
}
