import { memoizeByText } from '../../lib/memoize.ts';
import { wordsIn } from './sentences.ts';

/** How often letters follow each other in the words of a language, learned from texts. */
export interface LetterModel {
  /** The number of letters it was learned from. */
  readonly size: number;
  /** How often sequences of one, two and three letters occur. */
  readonly counts: ReadonlyMap<string, number>;
  /** How often another letter follows none, each one and each two letters. */
  readonly contexts: ReadonlyMap<string, number>;
  /** How often each word occurs, in lower case. */
  readonly words: ReadonlyMap<string, number>;
  /** Words that occur with a small initial, and therefore are no names. */
  readonly commonWords: ReadonlySet<string>;
}

/** What is known of a language, and how much of it each file contributed. */
export interface LanguageModel extends LetterModel {
  /** By the path of the file from the root of the project. */
  readonly files: ReadonlyMap<string, LetterModel>;
}

/** Counts the letters and words of a text. The beginning and the end of a word count as letters. */
export const countLetters = memoizeByText((text): LetterModel => {
  const counts = new Map<string, number>();
  const contexts = new Map<string, number>();
  const words = new Map<string, number>();
  const commonWords = new Set<string>();
  let size = 0;
  for (const word of wordsIn(text)) {
    size += word.length;
    add(words, word.toLowerCase(), 1);
    if (/^\p{Ll}/u.test(word)) commonWords.add(word);
    for (const { part, context } of partsOf(word)) {
      add(counts, part, 1);
      add(contexts, context, 1);
    }
  }
  return { size, counts, contexts, words, commonWords };
});

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/**
 * Learns a language from its files.
 * @param texts the words of each file, by its path
 */
export function learnLanguage(texts: ReadonlyMap<string, string>): LanguageModel {
  const files = new Map([...texts].map(([file, text]) => [file, countLetters(text)]));
  const counts = new Map<string, number>();
  const contexts = new Map<string, number>();
  const words = new Map<string, number>();
  const commonWords = new Set<string>();
  let size = 0;
  for (const model of files.values()) {
    size += model.size;
    for (const [key, count] of model.counts) add(counts, key, count);
    for (const [key, count] of model.contexts) add(contexts, key, count);
    for (const [key, count] of model.words) add(words, key, count);
    for (const word of model.commonWords) commonWords.add(word);
  }
  return { size, counts, contexts, words, commonWords, files };
}

/** How many letters seen weigh as much as the shorter sequence; so many letters there may be. */
const weight = 3;
const alphabet = 100;

/**
 * How well a word fits a language: the logarithm of its probability. What three letters do not tell, two do, and what
 * they do not, one (interpolation with a Dirichlet prior; MacKay and Bauman Peto, “A Hierarchical Dirichlet Language
 * Model”, 1995), so that a language does not gain by having few texts.
 * @param without a part of the texts from which was learned, and which must not count as evidence for itself
 */
export function fit(word: string, model: LetterModel, without?: LetterModel): number {
  const ofModel = fits.get(model) ?? new Map<LetterModel | undefined, Map<string, number>>();
  fits.set(model, ofModel);
  const known = ofModel.get(without) ?? new Map<string, number>();
  ofModel.set(without, known);
  const result = known.get(word) ?? logarithm(word, model, without);
  known.set(word, result);
  return result;
}

/** The most that one word can count for or against a language, in logarithms of a probability. */
export const mostOfOneWord = 4;

/** How much better a word fits another language than its own, limited to what one word can count. */
export function advantage(word: string, other: LetterModel, own: LetterModel, without?: LetterModel): number {
  const difference = fit(word, other) - fit(word, own, without);
  return Math.max(-mostOfOneWord, Math.min(mostOfOneWord, difference));
}

/** Caches the results for each model and the part of it that is left out: the same words recur. */
const fits = new WeakMap<LetterModel, Map<LetterModel | undefined, Map<string, number>>>();

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
