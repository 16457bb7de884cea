import type { LocaleCode } from '../../model/languages/locales.ts';
import type { Site } from '../../model/site/schema.ts';
import { readAccepted, writeAccepted } from '../../model/translations/accepted-wordings.ts';
import { documentsOf, pairsOf } from '../../model/translations/documents.ts';
import { stateOfPair } from '../../model/translations/state.ts';
import type { Unit } from '../../model/translations/unit.ts';
import { accept } from '../accept.ts';

/**
 * How a part came back: with a new wording that was `written`; unchanged, but `confirmed` by somebody who saw that the
 * original had changed; or the `same`, which does not tell whether anybody has looked at it.
 */
export type Outcome = 'written' | 'confirmed' | 'same';

/** The name of a part in all documents: `statement p3`. */
export const partName = (document: string, key: string): string => `${document} ${key}`;

/**
 * Records that units which were translated from the present original render it.
 * @param outcomes how each part came back, by `partName`; those that are not finished are left out
 * @returns the units that were not current before and are now, such as `statement p3`
 */
export function acceptReturned(
  root: string,
  site: Site,
  locale: LocaleCode,
  outcomes: ReadonlyMap<string, Outcome>,
): string[] {
  const before = readAccepted(root, locale);
  let accepted = before;
  const names: string[] = [];
  for (const document of documentsOf(root, site)) {
    const { name } = document;
    if (![...outcomes.keys()].some((part) => part.startsWith(`${name} `))) continue;
    const pairs = pairsOf(root, site, document, locale, before);
    if (pairs.there !== pairs.blocks.length) continue;
    const keys = [...pairs.fields, ...pairs.blocks]
      .filter((unit) => isRendered(unit, (key) => outcomes.get(partName(name, key))))
      .map(({ key }) => key);
    if (keys.length === 0) continue;
    accepted = accept(accepted, name, pairs, new Set(keys));
    names.push(...keys.map((key) => partName(name, key)));
  }
  if (names.length > 0) writeAccepted(root, locale, accepted);
  return names;
}

/** Whether a unit renders the present original now, and did not before, by how its parts came back. */
function isRendered(unit: Unit, outcomeOf: (key: string) => Outcome | undefined): boolean {
  const state = stateOfPair(unit);
  if (state === 'current' || unit.translation === undefined || unit.parts.length === 0) return false;
  const outcomes = unit.parts.map(({ key }) => outcomeOf(key));
  if (state === 'stale') return outcomes.every((outcome) => outcome === 'written' || outcome === 'confirmed');
  return !outcomes.includes(undefined) && outcomes.includes('written');
}
