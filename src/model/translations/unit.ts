/**
 * A unit of translation, which is accepted and becomes out of date as a whole: a block of a text, a field of its front
 * matter, a string of the interface with all its plural forms, or a text in data, such as a name.
 */
export interface Unit {
  /** Name within the document: `title`, `p3`, `heading-1`, `page.skip`. */
  readonly key: string;
  /** The original’s words (`normaliseWords`). */
  readonly original: string;
  /** The translation’s words; undefined when there is none yet. */
  readonly translation: string | undefined;
  /** The file with the translation, from the root of the project; for a missing one, the file to which it belongs. */
  readonly file: string;
  /** Line there, counted from 1. */
  readonly line: number;
  /** The wording of the original that the translation renders; undefined when none was ever accepted. */
  readonly rendered: string | undefined;
  /**
   * What is written back separately: the unit, or the items of a list, or the plural forms of a string. None where the
   * original and the translation of a text are not parallel, as it is not known which part belongs to which.
   */
  readonly parts: readonly Part[];
}

/** The units of a document in a language. */
export interface Units {
  readonly fields: readonly Unit[];
  /** Blocks in the order of the original’s text. */
  readonly blocks: readonly Unit[];
  /** How many blocks the translation has; as many as the original when they are parallel. */
  readonly there: number;
  /** Whether the translation has the same parts in the same order as the original, or is not begun yet. */
  readonly parallel: boolean;
}

/** A part of a unit, as it is written in its file. */
export interface Part {
  /** Name within the document: that of the unit, or its own, such as `list-1.2` or `press.count_few`. */
  readonly key: string;
  /** A block of MDX, a string with placeholders, or text without markup. */
  readonly kind: 'block' | 'string' | 'plain';
  /** The original as it is in its file, markup included; lines end with `\n`. */
  readonly source: string;
  /** The translation as it is in its file; empty when there is none yet. */
  readonly target: string;
  /** Both, cut into words and the markup that has to be kept. */
  readonly pieces: { readonly source: readonly Piece[]; readonly target: readonly Piece[] };
  /** Notes for the translator. */
  readonly notes: readonly string[];
  readonly place: Place;
}

/** Where a translation is, or where it has to be inserted. */
export interface Place {
  /** Path from the root of the project. */
  readonly file: string;
  /** Line there, counted from 1. */
  readonly line: number;
  /** First character of the translation, counted in UTF-16 units from the beginning of the text after a byte-order mark. */
  readonly start: number;
  /** The character after its last one; `start` when there is none yet. */
  readonly end: number;
  /** Converts a translation into the form in which it is written there, as between quotation marks. */
  readonly write: (text: string) => string;
}

/** A piece of a wording: words, markup that is complete in itself, or markup around other pieces. */
export type Piece =
  | string
  | { readonly alone: string }
  | { readonly open: string; readonly close: string; readonly inner: readonly Piece[] };
