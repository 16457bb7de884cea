import type { AgreedTerm } from './terms.ts';
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

/** Said of each unit to the translator, beside its notes. */
export const locationOf = ({ place }: ExchangeDocument['units'][number]) => `${place.file}:${place.line}`;
