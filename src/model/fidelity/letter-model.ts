import { memoizeByText } from '../../lib/memoize.ts';
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
export const learnLetters = memoizeByText(countLetters);

/** Counts the letters of a text. The words' beginnings and ends count as letters. */
export function countLetters(text: string): LetterModel {
  const counts = new Map<string, number>();
  const contexts = new Map<string, number>();
  let size = 0;
  for (const word of wordsIn(text)) {
    size += word.length;
    for (const { part, context } of partsOf(word)) {
      counts.set(part, (counts.get(part) ?? 0) + 1);
      contexts.set(context, (contexts.get(context) ?? 0) + 1);
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
  if (without) return logarithm(word, model, without);
  const known = fits.get(model) ?? new Map<string, number>();
  fits.set(model, known);
  const result = known.get(word) ?? logarithm(word, model);
  known.set(word, result);
  return result;
}

/** The results for whole models, which are asked for the same words in every text. */
const fits = new WeakMap<LetterModel, Map<string, number>>();

function logarithm(word: string, model: LetterModel, without?: LetterModel): number {
  let sum = 0;
  let probability = 1 / alphabet;
  for (const { part, context, isTriple } of partsOf(word)) {
    const seen = (model.counts.get(part) ?? 0) - (without?.counts.get(part) ?? 0);
    const followed = (model.contexts.get(context) ?? 0) - (without?.contexts.get(context) ?? 0);
    probability = (Math.max(0, seen) + weight * probability) / (Math.max(0, seen, followed) + weight);
    if (!isTriple) continue;
    sum += Math.log(probability);
    probability = 1 / alphabet;
  }
  return sum;
}

interface Part {
  readonly part: string;
  /** All letters of the part but the last. */
  readonly context: string;
  readonly isTriple: boolean;
}

/** Of each three letters of a word the last, the last two and all three. */
function partsOf(word: string): readonly Part[] {
  const known = parts.get(word);
  if (known) return known;
  const letters = [...`^^${word.slice(0, longest).toLowerCase()}$`];
  const result = letters.slice(2).flatMap((third, index) => {
    const second = letters[index + 1] ?? '';
    const first = letters[index] ?? '';
    return [
      { part: third, context: '', isTriple: false },
      { part: second + third, context: second, isTriple: false },
      { part: first + second + third, context: first + second, isTriple: true },
    ];
  });
  if (parts.size >= mostWords) parts.clear();
  parts.set(word, result);
  return result;
}

/** The parts of words that were looked at before, of as many as a site has. */
const parts = new Map<string, readonly Part[]>();
const mostWords = 50_000;

/** Letters of a word that are looked at; no language has longer ones. */
const longest = 60;
