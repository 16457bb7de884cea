import type { Part } from '../../model/translations/unit.ts';

/** What files for translation programs hold: each item of a list and each plural form separately. */
export interface ExchangeUnit extends Part {
  /**
   * The words of the original that the translation renders, where they are no longer the present ones; of a list or of
   * plural forms, all of them together.
   */
  readonly former?: string;
}

/** Something that is translated, as translators name it: `statement`, `legal/assembly`, `ui`, `glossary`. */
export interface ExchangeDocument {
  readonly name: string;
  readonly units: readonly ExchangeUnit[];
}

/** A unit as a file of a translation program brings it back. */
export interface ReturnedUnit {
  readonly document: string;
  readonly key: string;
  readonly source: string;
  /** Empty when it was not translated, or not to the end. */
  readonly target: string;
  /** The hash of the wording with which it was exported (`wordingMark`); undefined when the program lost it. */
  readonly exported: string | undefined;
  /** Whether it was exported with a former wording (`ExchangeUnit.former`). */
  readonly wasStale?: boolean;
  /** Line in that file. */
  readonly line: number;
  /** Why it can't be read, as when a tag is unknown. */
  readonly damage?: string;
}

/** What a file of a translation program holds. */
export interface ReturnedFile {
  /** The language from which it claims to translate; undefined when it names none. */
  readonly original?: string | undefined;
  /** The language in which it claims to be. */
  readonly language: string;
  readonly units: readonly ReturnedUnit[];
}
