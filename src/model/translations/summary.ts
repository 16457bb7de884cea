import { memoizeInBuild } from '../../lib/memoize.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { readSite } from '../site/site.ts';
import type { Document } from './documents.ts';
import type { ReviewState } from './review.ts';
import { countStates, type State, stateOf } from './state.ts';

/** What pages say of a document in a language. Its words, which are many, are not kept. */
export interface Summary {
  readonly review: ReviewState;
  readonly counts: Readonly<Record<State, number>>;
  readonly total: number;
  /** Names of the parts whose original has other words now than those that the translation renders. */
  readonly stale: readonly string[];
}

/** The state of a document of this project, found once in a build for all pages that tell something of it. */
export const summaryOf = memoizeInBuild((name: string, kind: Document['kind'], locale: LocaleCode): Summary => {
  const { review, units } = stateOf(process.cwd(), readSite(), { name, kind }, locale);
  return {
    review,
    counts: countStates(units),
    total: units.length,
    stale: units.flatMap(({ key, state }) => (state === 'stale' ? key : [])),
  };
});
