import { readContent } from '../documents/content.ts';
import type { Review } from '../documents/schema.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { fingerprint } from './content-hash.ts';
import type { Document } from './documents.ts';
import type { Unit } from './unit.ts';

/** A review, and whether the reviewed words are still the same. */
export interface SignedReview extends Review {
  /** Whether the original or the translation has been changed since. */
  readonly changed: boolean;
}

/** The review of a translation; `none` when nobody has signed one, `apart` for what is not reviewed by document. */
export type ReviewState = SignedReview | 'none' | 'apart';

/**
 * The fingerprint of what a reviewer has read: the words of the original and of the translation, one after another. It
 * is stored with the review, to detect later changes of either.
 */
export function wordingOf(pairs: readonly Unit[]): string {
  return fingerprint(pairs.flatMap(({ original, translation = '' }) => [original, translation]).join('\n\n'));
}

/** The review of a document in a language. Only texts are signed; strings and data are not read as one. */
export function reviewStateOf(
  root: string,
  { name, kind }: Document,
  locale: LocaleCode,
  pairs: readonly Unit[],
): ReviewState {
  if (kind !== 'text') return 'apart';
  const fields = readContent(root).find(name, locale)?.fields as { review?: Review } | null | undefined;
  return fields?.review ? { ...fields.review, changed: fields.review.wording !== wordingOf(pairs) } : 'none';
}
