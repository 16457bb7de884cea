import type { LocaleCode } from '../languages/locales.ts';
import type { Site } from '../site/schema.ts';
import { type Accepted, readAccepted } from './accepted-wordings.ts';
import { fingerprint } from './content-hash.ts';
import { type Document, documentsOf, pairsOf } from './documents.ts';
import { type ReviewState, reviewStateOf } from './review.ts';
import type { Unit } from './unit.ts';

/**
 * The state of a translation: it renders the original’s present words (`current`) or older ones (`stale`); it exists,
 * but nobody has confirmed which words it renders (`unconfirmed`); it does not exist (`missing`).
 */
export type State = 'current' | 'stale' | 'unconfirmed' | 'missing';

export interface UnitState extends Unit {
  readonly state: State;
}

/** A document in one language. */
export interface DocumentState {
  readonly document: Document;
  readonly locale: LocaleCode;
  readonly units: readonly UnitState[];
  /** Whether the text has as many blocks as the original. */
  readonly inStep: boolean;
  readonly review: ReviewState;
}

/** The state of one document; see `pairsOf` for parameters and errors. */
export function stateOf(
  root: string,
  site: Site,
  document: Document,
  locale: LocaleCode,
  accepted: Accepted = readAccepted(root, locale),
): DocumentState {
  const { fields, blocks, there } = pairsOf(root, site, document, locale, accepted);
  const units = [...fields, ...blocks].map((pair) => ({ ...pair, state: stateOfPair(pair) }));
  return {
    document,
    locale,
    units,
    inStep: there === blocks.length,
    review: reviewStateOf(root, document, locale, [...fields, ...blocks]),
  };
}

/** The state of all documents in a language. */
export function statesIn(root: string, site: Site, locale: LocaleCode): DocumentState[] {
  const accepted = readAccepted(root, locale);
  return documentsOf(root, site).map((document) => stateOf(root, site, document, locale, accepted));
}

/** The languages into which the original is translated, in their order. */
export function translationsOf({ languages, incomplete, original }: Site): LocaleCode[] {
  return [...languages, ...incomplete].filter((locale) => locale !== original);
}

/** How many units are in each state. */
export function countStates(units: readonly UnitState[]): Record<State, number> {
  const counts = { current: 0, stale: 0, unconfirmed: 0, missing: 0 };
  for (const { state } of units) counts[state] += 1;
  return counts;
}

/** The state of a unit by the wording that was accepted (`Unit.rendered`). */
export function stateOfPair({ original, translation, rendered }: Unit): State {
  if (translation === undefined) return 'missing';
  if (rendered === undefined) return 'unconfirmed';
  return rendered === original || fingerprint(rendered) === fingerprint(original) ? 'current' : 'stale';
}
