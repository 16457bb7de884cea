import type { LocaleCode } from '../../model/languages/locales.ts';
import type { Site } from '../../model/site/schema.ts';
import { readDocument } from './documents.ts';
import { type AgreedTerm, agreedTerms } from './terms.ts';
import type { ExchangeDocument } from './unit.ts';

/** What is written into a file for translation programs. */
export interface ExchangeFile {
  /** BCP 47 tag of the original's language. */
  readonly original: string;
  /** BCP 47 tag of the language into which it is translated. */
  readonly language: string;
  readonly documents: readonly ExchangeDocument[];
  readonly terms: readonly AgreedTerm[];
}

/** What translators read about each unit, in addition to its notes. */
export const locationOf = ({ place }: ExchangeDocument['units'][number]) => `${place.file}:${place.line}`;

/**
 * Collects what has to be translated.
 * @param names some of `documentNames`; one whose original and translation are not parallel is left out
 */
export function gather(root: string, site: Site, locale: LocaleCode, names: readonly string[]): ExchangeFile {
  return {
    original: site.original,
    language: locale,
    documents: names.flatMap((name) => readDocument(root, site, name, locale) ?? []),
    terms: agreedTerms(root, site, locale),
  };
}
