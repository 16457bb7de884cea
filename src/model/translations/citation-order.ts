import { sentencesIn } from '../fidelity/sentences.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Sentences } from '../problems/problem.ts';
import { t } from './messages.ts';
import type { Part, Piece } from './unit.ts';

interface Citation {
  /** As it is written: `<Cite source="iccpr" article="21" />`. */
  readonly tag: string;
  /** How many sentences are before it or have begun, from 1. */
  readonly sentence: number;
}

/**
 * Finds citations that follow another sentence than in the original, whose words they do not support. Where the numbers of
 * sentences differ, the order of the citations is compared.
 * @param part a block of a text or an item of a list
 * @returns what to look at, for the first such citation; nothing where one was added or lost, which is an error anyway
 */
export function checkCitationOrder({ pieces }: Part, original: LocaleCode, locale: LocaleCode): Sentences[] {
  const [there, here] = [readCitations(pieces.source, original), readCitations(pieces.target, locale)];
  if (there.citations.length !== here.citations.length) return [];
  const isParallel = there.sentences === here.sentences;
  const position = ({ tag, sentence }: Citation) => (isParallel ? `${sentence} ${tag}` : tag);
  const expected = there.citations.map(position);
  // Within one sentence the order of words may differ.
  const moved = here.citations.find((citation, index) =>
    isParallel ? !expected.includes(position(citation)) : expected[index] !== citation.tag,
  );
  return moved ? [{ code: 'citation', wrong: t('citation', { tag: moved.tag }), fix: t('citation.fix') }] : [];
}

/** The citations of a text, and how many sentences it has; a text without citations is not cut into sentences. */
function readCitations(pieces: readonly Piece[], locale: LocaleCode): { citations: Citation[]; sentences: number } {
  let text = '';
  const count = () => sentencesIn(text, locale).length;
  const citations = flatten(pieces).flatMap((piece): Citation[] => {
    if (!piece.startsWith('<')) text += piece;
    return piece.startsWith('<Cite ') ? [{ tag: piece, sentence: count() }] : [];
  });
  return { citations, sentences: citations.length > 0 ? count() : 0 };
}

/** The words of a text, and its tags without content, in their order. */
const flatten = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [piece.replaceAll('<', ' ')];
    return 'alone' in piece ? [piece.alone] : flatten(piece.inner);
  });
