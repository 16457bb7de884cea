/** A unit of the original beside its translation. */
export interface Pair {
  /** Name within the document: `title`, `p3`, `heading-1`, `page.skip`. */
  readonly key: string;
  /** The original's words (`normaliseWords`). */
  readonly original: string;
  /** The translation's words; undefined when there is none yet. */
  readonly translation: string | undefined;
  /** Where the translation stands, or where it is to stand. */
  readonly file: string;
  /** Line there, counted from 1. */
  readonly line: number;
  /** The wording of the original that the translation renders; undefined when none was ever accepted. */
  readonly rendered: string | undefined;
}

/** A document taken apart into pairs. */
export interface Pairs {
  readonly fields: readonly Pair[];
  /** Blocks in the order of the original's text. */
  readonly blocks: readonly Pair[];
  /** How many blocks the translation has; as many as the original when it is in step with it. */
  readonly there: number;
}
