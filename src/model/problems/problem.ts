import { editsBetween } from '../../lib/edit-distance.ts';
import type { Excerpt } from './code-frame.ts';
import type { Code } from './codes.ts';

/** Something in `content/` that a person has to fix before the site can be built. */
export interface Problem {
  /** Path from the root of the project, such as `content/statement/kk.mdx`. */
  readonly file: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** What is wrong: a sentence without terms of programming. */
  readonly wrong: string;
  /** What to write instead: a sentence. */
  readonly fix: string;
  /** Only of what is a matter of judgement: by this it can be silenced in `content/silenced.yaml`. */
  readonly code?: Code;
  /** The line itself, where there is one to be shown. */
  readonly excerpt?: Excerpt;
}

/** What is wrong and what to do, before the place is known. */
export type Sentences = Pick<Problem, 'wrong' | 'fix' | 'code'>;

/**
 * @param problem what was found
 * @returns the text shown to the translator: place, what is wrong, the line itself with a mark, and what to do
 */
export function describe({ file, line, wrong, fix, code, excerpt }: Problem): string {
  const text = [
    `${file}:${line}${code ? `  [${code}]` : ''}`,
    `  ${wrong}`,
    ...(excerpt ? quote(line, excerpt) : []),
    `  → ${fix}`,
  ].join('\n');
  // A quotation could move the cursor of a terminal, or turn its line around.
  return text.replace(/(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** The line with its number, and marks below the part that is meant. */
function quote(line: number, { text, mark }: Excerpt): string[] {
  const frame = `  ${line} │ `;
  const below = mark && `${' '.repeat(frame.length - 2)}│ ${' '.repeat(mark.start)}${'^'.repeat(mark.length)}`;
  return [`${frame}${text}`, ...(below ? [below] : [])];
}

/** The first words of a text, by which to recognise a paragraph. */
export function firstWords(text: string): string {
  const words = text.trim().split(/\s+/, 7);
  const first = words.slice(0, 6).join(' ');
  return words.length > 6 || first.length > longest ? `${first.slice(0, longest)} …` : first;
}

/** How many characters of a text a sentence quotes. */
const longest = 200;

/** Limits what a sentence quotes, and the sentence itself, to a length that a person reads. */
export function withShortQuotations(sentence: string): string {
  const short = sentence.replace(longQuotation, '“$1 …”');
  return short.length > longestSentence ? `${short.slice(0, longestSentence)} …` : short;
}

const longestSentence = 1200;

const longQuotation = new RegExp(`“([^“”]{${longest}})[^“”]*”`, 'g');

/** The number of edits after which a word is no longer taken for a mistyped one. */
const mostEdits = 2;

/**
 * The known word that was probably meant: the one that is the fewest edits away (`editsBetween`).
 * @param word what was written
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .flatMap((candidate) => {
      const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase(), mostEdits);
      // In a short name, two letters are the whole.
      return edits === undefined || edits * 2 > word.length ? [] : [{ candidate, edits }];
    })
    .sort((a, b) => a.edits - b.edits);
  return best?.candidate;
}
