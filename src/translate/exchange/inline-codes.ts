import type { Piece } from '../../model/translations/unit.ts';

/** A piece of markup in a unit, numbered so that source and translation name the same tag alike. */
export interface Code {
  /** Counted from 1 within the unit. */
  readonly id: string;
  /** One text for markup that is complete in itself, two for what opens and closes. */
  readonly texts: readonly string[];
}

/**
 * Numbers the markup of a unit. What the translation has in common with the source gets the source's numbers.
 * @returns the codes of the source and those of the translation, in the order of their opening
 */
export function numberCodes(source: readonly Piece[], target: readonly Piece[]): { source: Code[]; target: Code[] } {
  const sources = markupIn(source).map((texts, index): Code => ({ id: String(index + 1), texts }));
  const free = [...sources];
  let last = sources.length;
  const targets = markupIn(target).map((texts): Code => {
    const at = free.findIndex((code) => code.texts.join('\0') === texts.join('\0'));
    const [known] = at === -1 ? [] : free.splice(at, 1);
    return known ?? { id: String(++last), texts };
  });
  return { source: sources, target: targets };
}

function markupIn(pieces: readonly Piece[]): string[][] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    return 'alone' in piece ? [[piece.alone]] : [[piece.open, piece.close], ...markupIn(piece.inner)];
  });
}
