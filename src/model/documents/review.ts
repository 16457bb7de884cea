import type { LocaleCode } from '../languages/locales.ts';
import type { Fields } from '../problems/fields.ts';
import type { Problem, Sentences } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { t } from './messages.ts';
import type { Review } from './schema.ts';

/** Years. */
const lifetime = 100;

/**
 * Checks who signed a translation and when: after the day of issue, within a lifetime, and never the original. It does
 * not use the clock, as a wrong one must not keep a site from being built; the table of `npm run translations` does.
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
      wrong: t('reviewOfOriginal'),
      fix: t('reviewOfOriginal.fix'),
    });
  }
  if (review.date < issued) {
    return found(['date'], {
      wrong: t('reviewTooEarly', { date: review.date, issued }),
      fix: t('review.fix'),
    });
  }
  if (Number(review.date.slice(0, 4)) - Number(issued.slice(0, 4)) > lifetime) {
    return found(['date'], {
      wrong: t('reviewToCome', { date: review.date }),
      fix: t('review.fix'),
    });
  }
  return [];
}
