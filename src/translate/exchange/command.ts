import { checkContentFiles } from '../../model/problems/content-files.ts';
import { describe } from '../../model/problems/problem.ts';
import type { Site } from '../../model/site/schema.ts';
import { readSite } from '../../model/site/site.ts';
import { t } from '../messages.ts';

/** Ends a command with a sentence that says why. */
export function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The facts of the site, for a command that can do nothing without them. */
export function siteOrFail(root: string): Site {
  const [problem] = checkContentFiles(root);
  if (problem) return fail(describe(problem));
  try {
    return readSite(root);
  } catch {
    return fail(t('noSite'));
  }
}
