import { memoizeInBuild } from '../../lib/memoize.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { readSite } from '../site/site.ts';
import type { Document } from './documents.ts';
import type { ReviewState } from './review.ts';
import { countStates, type State, stateOf } from './state.ts';

/** What pages show about a document in a language, without its words, which are many. */
export interface Summary {
  readonly review: ReviewState;
  readonly counts: Readonly<Record<State, number>>;
  readonly total: number;
  /** Names of the parts whose original has been changed since they were translated. */
  readonly stale: readonly string[];
}

/** The state of a document of this project, found once in a build for all pages that show it. */
export const summaryOf = memoizeInBuild((name: string, kind: Document['kind'], locale: LocaleCode): Summary => {
  const { review, units } = stateOf(process.cwd(), readSite(), { name, kind }, locale);
  return {
    review,
    counts: countStates(units),
    total: units.length,
    stale: units.flatMap(({ key, state }) => (state === 'stale' ? key : [])),
  };
});
