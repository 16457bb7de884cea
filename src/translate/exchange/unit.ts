/** A wording and its translation: a block of a text, a field of its front matter, a string of the interface. */
export interface ExchangeUnit {
  /** Name within the document: `title`, `p3`, `heading-1`, `page.skip`. */
  readonly key: string;
  /** A block of MDX, a string with placeholders, or text without markup. */
  readonly kind: 'block' | 'string' | 'plain';
  /** The original as it stands in its file, markup included; lines end with `\n`. */
  readonly source: string;
  /** The translation as it stands in its file; empty when there is none yet. */
  readonly target: string;
  /** Both, cut into words and the markup that has to survive. */
  readonly pieces: { readonly source: readonly Piece[]; readonly target: readonly Piece[] };
  /** What the translator should know. */
  readonly notes: readonly string[];
  readonly place: Place;
}

/** Where a translation stands, or is to stand. */
export interface Place {
  /** Path from the root of the project. */
  readonly file: string;
  /** Line there, counted from 1. */
  readonly line: number;
  /** First character of the translation, counted in UTF-16 units from the beginning of the text after a byte-order mark. */
  readonly start: number;
  /** The character after its last one; `start` when there is none yet. */
  readonly end: number;
  /** Puts a translation into the form in which it is written there, as between quotation marks. */
  readonly write: (text: string) => string;
}

/** A piece of a wording: words, markup that stands by itself, or markup around other pieces. */
export type Piece =
  | string
  | { readonly alone: string }
  | { readonly open: string; readonly close: string; readonly inner: readonly Piece[] };

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
  /** By which the wording it was exported with is known again (`wordingMark`); undefined when the program lost it. */
  readonly exported: string | undefined;
  /** Line in that file. */
  readonly line: number;
  /** Why it can't be read, as when a tag is unknown. */
  readonly damage?: string;
}

/** What a file of a translation program holds. */
export interface ReturnedFile {
  /** The language it says it translates from; undefined when it says none. */
  readonly original?: string | undefined;
  /** The language it says it is in. */
  readonly language: string;
  readonly units: readonly ReturnedUnit[];
}
