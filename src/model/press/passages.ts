import type { Speaker, StatementParagraph } from '../statement/statement-text.ts';

/** What one speaker says in a paragraph, from the first quotation mark to the last. */
export interface Passage {
  /** Address of the paragraph. */
  readonly paragraph: string;
  readonly speaker: Speaker;
  /** Exact to the letter: the quotations, and the statement's own words between them. */
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly text: string;
  /** Whether these are the speaker's words, with their quotation marks; else the statement's. */
  readonly quoted: boolean;
}

/** Everything that is quoted in a paragraph, in its order: one passage for each speaker. */
export function passagesOf({ id: paragraph, text, quotations }: StatementParagraph): Passage[] {
  const speakers = new Map(quotations.map(({ speaker }) => [speaker.id, speaker]));
  return [...speakers.values()].map((speaker) => {
    const own = quotations.filter((quotation) => quotation.speaker.id === speaker.id);
    return {
      paragraph,
      speaker,
      pieces: piecesOf(
        text,
        own.map((quotation) => quotation.text),
      ),
    };
  });
}

function piecesOf(text: string, quotations: readonly string[]): Piece[] {
  let end = 0;
  return quotations.flatMap((quotation, index) => {
    const start = text.indexOf(quotation, end);
    const between = text.slice(end, start);
    end = start + quotation.length;
    const quoted = { text: quotation, quoted: true };
    return index === 0 ? [quoted] : [{ text: between, quoted: false }, quoted];
  });
}

/** The words of a passage as they are in the statement. */
export const wordsOf = ({ pieces }: Passage) => pieces.map(({ text }) => text).join('');

/** Address of a passage on the press page. */
export const passageId = ({ paragraph, speaker }: Passage) => `${paragraph}-${speaker.id}`;
