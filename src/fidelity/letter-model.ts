import { onceForEachDocument } from '../site/once.ts';
import { wordsIn } from './sentences.ts';

/** How often letters follow each other in the words of a language, learned from texts. */
export interface LetterModel {
  /** How many letters it was learned from. */
  readonly size: number;
  /** Of each three letters. */
  readonly triples: ReadonlyMap<string, number>;
  /** Of each two letters, as beginnings of three. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** Learns from all texts of a language, which stay the same from check to check. */
export const learnLetters = onceForEachDocument(countLetters);

/** Counts the letters of a text. The words' beginnings and ends count as letters. */
export function countLetters(text: string): LetterModel {
  const triples = new Map<string, number>();
  const pairs = new Map<string, number>();
  let size = 0;
  for (const word of wordsIn(text)) {
    size += word.length;
    for (const triple of triplesOf(word)) {
      const pair = triple.slice(0, 2);
      triples.set(triple, (triples.get(triple) ?? 0) + 1);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return { size, triples, pairs };
}

/** Triples that were never seen count as a small part of one; so many letters may follow two others. */
const smoothing = 0.05;
const alphabet = 60;

/**
 * How well a word fits a language: the logarithm of its probability (additive smoothing; Cavnar and Trenkle,
 * “N-Gram-Based Text Categorization”, 1994, showed how well letters tell a language).
 * @param without a part of the texts from which was learned, and which is not to speak for itself
 */
export function fit(word: string, model: LetterModel, without?: LetterModel): number {
  let sum = 0;
  for (const triple of triplesOf(word)) {
    const pair = triple.slice(0, 2);
    const seen = (model.triples.get(triple) ?? 0) - (without?.triples.get(triple) ?? 0);
    const begun = (model.pairs.get(pair) ?? 0) - (without?.pairs.get(pair) ?? 0);
    sum += Math.log((Math.max(0, seen) + smoothing) / (Math.max(0, begun) + smoothing * alphabet));
  }
  return sum;
}

function triplesOf(word: string): string[] {
  const letters = [...`^^${word.slice(0, longest).toLowerCase()}$`];
  return letters.slice(2).map((letter, index) => `${letters[index]}${letters[index + 1]}${letter}`);
}

/** Letters of a word that are looked at; no language has longer ones. */
const longest = 60;
