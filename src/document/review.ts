import type { Fields } from '../checks/fields.ts';
import type { Problem, Sentences } from '../checks/problem.ts';
import type { LocaleCode } from '../i18n/locales.ts';
import type { Site } from '../site/schema.ts';
import type { Review } from './schema.ts';

/**
 * Checks who signed a translation and when: between the day of issue and today, and never the original.
 * @param file path of the document, for the problems
 * @param front its front matter
 * @param now the moment of the check
 */
export function checkReview(
  file: string,
  locale: LocaleCode,
  { value, lineOf }: Fields<unknown>,
  { original, issued }: Site,
  now = new Date(),
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
  // In the first time zone of the world it is tomorrow already.
  const latest = new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
  if (review.date > latest) {
    return found(['date'], {
      wrong: `The review is dated ${review.date}, a day that has not come yet.`,
      fix: 'Write the day on which the translation was read.',
    });
  }
  return [];
}
