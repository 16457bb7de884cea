import { type Block, readBlocks, type Tag } from '../document/blocks.ts';
import { quotationsIn } from '../statement/quotations.ts';

/** What one speaker says in a paragraph, from the first quotation mark to the last. */
export interface Passage {
  /** Address of the paragraph. */
  readonly paragraph: string;
  /** Id of a person or an organisation. */
  readonly speaker: string;
  /** Exact to the letter: the quotations, and the statement's own words between them. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  /** Whether these are the speaker's words, with their quotation marks; else the statement's. */
  readonly quoted: boolean;
}

/**
 * Everything that is quoted in the statement, in its order: one passage for each speaker of a paragraph.
 * @param body MDX of the statement, with or without front matter
 */
export function passagesIn(body: string): Passage[] {
  return readBlocks(body).flatMap((block) => {
    const { id: paragraph } = block;
    if (paragraph === undefined) return [];
    const quotations = quotationsIn(block);
    const speakers = [...new Set(quotations.flatMap(({ attributes: { speaker } }) => speaker ?? []))];
    return speakers.map((speaker) => ({
      paragraph,
      speaker,
      pieces: piecesOf(
        block,
        quotations.filter(({ attributes }) => attributes['speaker'] === speaker),
      ),
    }));
  });
}

function piecesOf({ text }: Block, quotations: readonly Tag[]): Piece[] {
  let end = 0;
  return quotations.flatMap((quotation, index) => {
    const start = text.indexOf(quotation.text, end);
    const between = text.slice(end, start);
    end = start + quotation.text.length;
    const quoted = { text: quotation.text, quoted: true };
    return index === 0 ? [quoted] : [{ text: between, quoted: false }, quoted];
  });
}

/** The words of a passage as they stand in the statement. */
export const wordsOf = ({ pieces }: Passage) => pieces.map(({ text }) => text).join('');

/** Address of a passage on the press page. */
export const passageId = ({ paragraph, speaker }: Passage) => `${paragraph}-${speaker}`;
