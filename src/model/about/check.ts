import { checkParity } from '../documents/parity.ts';
import { readVersions } from '../documents/read.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { aboutSchema } from './schema.ts';

/** Checks the page about this edition in all languages. */
export function checkAbout(root: string, site: Site): Problem[] {
  const { versions, problems } = readVersions(root, 'content/about', aboutSchema, site);
  return [...problems, ...checkParity(versions, site.original, problems)];
}
