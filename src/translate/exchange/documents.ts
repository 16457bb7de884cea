import type { LocaleCode } from '../../model/languages/locales.ts';
import type { Site } from '../../model/site/schema.ts';
import { documentsOf, pairsOf } from '../../model/translations/documents.ts';
import { stateOfPair } from '../../model/translations/state.ts';
import type { Unit } from '../../model/translations/unit.ts';
import type { ExchangeDocument, ExchangeUnit } from './unit.ts';

/** The names of everything that is translated. */
export const documentNames = (root: string, site: Site): string[] => documentsOf(root, site).map(({ name }) => name);

/**
 * A document, part by part, in the order of the translation's file.
 * @param name one of `documentNames`
 * @param locale the language into which it is translated
 * @returns undefined when original and translation are not parallel, or a file is missing or can't be read; the content
 * checks say in plain words which
 */
export function readDocument(root: string, site: Site, name: string, locale: LocaleCode): ExchangeDocument | undefined {
  try {
    const document = documentsOf(root, site).find((one) => one.name === name);
    if (!document) return undefined;
    const { fields, blocks, parallel } = pairsOf(root, site, document, locale);
    const parts = [...fields, ...blocks].flatMap(partsOf);
    // Strings of the interface may be in another order there.
    const units = document.kind === 'strings' ? parts.toSorted((a, b) => a.place.start - b.place.start) : parts;
    return parallel ? { name, units } : undefined;
  } catch {
    return undefined;
  }
}

/** The parts of a unit; of a stale one, with the wording that they render. */
function partsOf(unit: Unit): readonly ExchangeUnit[] {
  const { parts, rendered } = unit;
  if (rendered === undefined || stateOfPair(unit) !== 'stale') return parts;
  return parts.map((part) => ({ ...part, former: rendered }));
}
