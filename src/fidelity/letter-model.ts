import { onceForEachDocument } from '../site/once.ts';
import { wordsIn } from './sentences.ts';

/** How often letters follow each other in the words of a language, learned from texts. */
export interface LetterModel {
  /** How many letters it was learned from. */
  readonly size: number;
  /** How often each one, two and three letters stand next to each other. */
  readonly counts: ReadonlyMap<string, number>;
  /** How often another letter follows none, each one and each two letters. */
  readonly contexts: ReadonlyMap<string, number>;
}

/** Learns from all texts of a language, which stay the same from check to check. */
export const learnLetters = onceForEachDocument(countLetters);

/** Counts the letters of a text. The words' beginnings and ends count as letters. */
export function countLetters(text: string): LetterModel {
  const counts = new Map<string, number>();
  const contexts = new Map<string, number>();
  let size = 0;
  for (const word of wordsIn(text)) {
    size += word.length;
    for (const letters of triplesOf(word)) {
      for (const part of endingsOf(letters)) {
        counts.set(part, (counts.get(part) ?? 0) + 1);
        const context = part.slice(0, -1);
        contexts.set(context, (contexts.get(context) ?? 0) + 1);
      }
    }
  }
  return { size, counts, contexts };
}

/** How many letters seen weigh as much as what is known of fewer letters; so many letters there may be. */
const weight = 3;
const alphabet = 100;

/**
 * How well a word fits a language: the logarithm of its probability. What three letters do not tell, two do, and what
 * they do not, one (interpolation with a Dirichlet prior; MacKay and Bauman Peto, “A Hierarchical Dirichlet Language
 * Model”, 1995), so that a language does not gain by having few texts.
 * @param without a part of the texts from which was learned, and which is not to speak for itself
 */
export function fit(word: string, model: LetterModel, without?: LetterModel): number {
  let sum = 0;
  for (const letters of triplesOf(word)) {
    let probability = 1 / alphabet;
    for (const part of endingsOf(letters)) {
      const context = part.slice(0, -1);
      const seen = Math.max(0, (model.counts.get(part) ?? 0) - (without?.counts.get(part) ?? 0));
      const followed = Math.max(0, (model.contexts.get(context) ?? 0) - (without?.contexts.get(context) ?? 0));
      probability = (seen + weight * probability) / (Math.max(seen, followed) + weight);
    }
    sum += Math.log(probability);
  }
  return sum;
}

/** The last letter, the last two and all three. */
const endingsOf = (letters: string) => {
  const [first = '', second = '', third = ''] = letters;
  return [third, second + third, first + second + third];
};

function triplesOf(word: string): string[] {
  const letters = [...`^^${word.slice(0, longest).toLowerCase()}$`];
  return letters.slice(2).map((letter, index) => `${letters[index]}${letters[index + 1]}${letter}`);
}

/** Letters of a word that are looked at; no language has longer ones. */
const longest = 60;
