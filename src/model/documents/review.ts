import type { LocaleCode } from '../languages/locales.ts';
import type { Fields } from '../problems/fields.ts';
import type { Problem, Sentences } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import type { Review } from './schema.ts';

/** Years. */
const lifetime = 100;

/**
 * Checks who signed a translation and when: after the day of issue, within a lifetime, and never the original. The clock of
 * the machine is not asked, as a wrong one must not keep a site from being built; the table of `npm run translations` asks it.
 * @param file path of the document, for the problems
 * @param front its front matter
 */
export function checkReview(
  file: string,
  locale: LocaleCode,
  { value, lineOf }: Fields<unknown>,
  { original, issued }: Site,
): Problem[] {
  const { review } = (value ?? {}) as { review?: Review };
  if (!review) return [];
  const found = (field: string[], sentences: Sentences) => [{ file, line: lineOf('review', ...field), ...sentences }];
  if (locale === original) {
    return found([], {
      wrong: 'The original is signed as reviewed, but only a translation can be compared with the original.',
      fix: 'Take “review:” out, and put it into the translation that was read.',
    });
  }
  if (review.date < issued) {
    return found(['date'], {
      wrong: `The review is dated ${review.date}, before the statement was issued (${issued}).`,
      fix: 'Write the day on which the translation was read.',
    });
  }
  if (Number(review.date.slice(0, 4)) - Number(issued.slice(0, 4)) > lifetime) {
    return found(['date'], {
      wrong: `The review is dated ${review.date}, a day that has not come yet.`,
      fix: 'Write the day on which the translation was read.',
    });
  }
  return [];
}
