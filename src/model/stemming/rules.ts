import type { LocaleCode } from '../languages/locales.ts';
import { fold, unify } from './fold.ts';

/** What a word is compared by. */
export interface Stem {
  /** In the skeleton. */
  readonly stem: string;
  /** How many endings were taken off that may have made another word: 0 when it is a form of the same for sure. */
  readonly distance: number;
}

/** Begins the stem of a short root. It counts only where all that was taken off is a possible row of endings. */
export const rootSign = '·';
/** Begins the stem of a short root of verbs. */
export const verbSign = `${rootSign}-`;
/** All that depends on the language in which the search reads and compares words. */
export interface WordRules {
  /** Words that say nothing of what is looked for, parted by white space. */
  readonly stopWords: string;
  /** The stems under which a word of the language is found, the word itself first. */
  readonly stems: (word: string) => Stem[];
  /** The ways in which a typed word can be read as one of the language, the stems of each. */
  readonly read: (word: string) => Stem[][];
  /** Whether a word in Latin letters that stands in its texts is one of its own. */
  readonly isLatin: boolean;
  /** Whether every form of a word begins with the form in which lists name it, so that this form has no ending itself. */
  readonly isBaseWhole: boolean;
  /** Endings that are written after a figure or a hyphen, and say nothing; what is before them is the first group. */
  readonly attached: RegExp | undefined;
  /** The word for an article of a law. */
  readonly article:
    | {
        readonly word: string;
        readonly forms: RegExp;
        /** An abbreviation before a number, after what separates it from other words, which is the first group. */
        readonly short: RegExp;
        /** Whether the number is after the word (1) or before it (-1). */
        readonly numberAt: 1 | -1;
      }
    | undefined;
  /**
   * The names of the months as they are written in a date, parted by white space, where browsers of today or of some
   * years ago do not know them; else those of the browser.
   */
  readonly months?: string;
  /** Whether words of the same beginning are related where their stems differ. */
  readonly hasRelatedBeginnings: boolean;
  /** How a verb ends that says what somebody did: next to a noun that is known it may be unknown. */
  readonly verb: RegExp;
  /** How good an answer of another language must be for a reader of this one, from 0 to 1. */
  readonly evidence: number;
  /** From how many letters on a word that may be another one is corrected, by the kind of error. */
  readonly corrects: {
    readonly letterLeftOut: number;
    readonly letterTooMany: number;
    readonly otherLetter: number;
    readonly twoErrors: number;
  };
}

/** What holds in a language whose endings are not known: a word is found as it stands. */
const unknown: WordRules = {
  stopWords: '',
  stems: (word) => plain([fold(word)]),
  read: (word) => [plain([fold(word)])],
  isLatin: true,
  isBaseWhole: false,
  attached: undefined,
  article: undefined,
  hasRelatedBeginnings: true,
  verb: /$^/,
  evidence: 0.6,
  corrects: { letterLeftOut: 4, letterTooMany: 4, otherLetter: 5, twoErrors: 9 },
};

const table = new Map<string, WordRules>();
const stopWords = new Set<string>();

/** Makes the rules of a language known: all of them at build, in the browser those of the indexes that were loaded. */
export function addRules(locale: string, rules: WordRules): void {
  table.set(locale, rules);
  // They are typed on a Russian keyboard, too: қанша, канша.
  for (const word of rules.stopWords.split(/\s+/)) stopWords.add(word).add(unify(word));
}

/** Whether a normalised word says nothing of what is looked for, in any of the languages that are known. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/** Whether the forms of a word are known in a language. */
export const knowsEndings = (locale: string): boolean => table.has(locale);

/** The rules for the words of a language. */
export const rulesOf = (locale: LocaleCode): WordRules => table.get(locale) ?? unknown;

/**
 * The stems of a word that stands in a text.
 * @param word normalised
 * @param locale the language of the text
 */
export function stemsOf(word: string, locale: LocaleCode): Stem[] {
  const rules = rulesOf(locale);
  return /\d/.test(word) || (!rules.isLatin && isLatin(word)) ? plain([fold(word)]) : rules.stems(word);
}

/** A normalised text without the endings that are written after a figure or a hyphen and say nothing. */
export function withoutAttached(text: string, locale: LocaleCode): string {
  const { attached } = rulesOf(locale);
  return attached ? text.replace(attached, '$1') : text;
}

/**
 * The ways in which a typed word can be read in a language: as it stands, or in Latin letters that stand for others.
 * @param word normalised
 * @param locale the language of the texts in which it is looked for
 * @returns the stems of each reading
 */
export function readingsOf(word: string, locale: LocaleCode): Stem[][] {
  return /\d/.test(word) ? [plain([fold(word)])] : rulesOf(locale).read(word);
}

/** Whether a word has no Cyrillic letter. */
export const isLatin = (word: string) => !/\p{Script=Cyrillic}/u.test(word);

/** Stems that are forms of the word for sure. */
export const plain = (words: readonly string[]): Stem[] => unique(words).map((stem) => ({ stem, distance: 0 }));

/** Latin letters that people use for different sounds: j for ж and й, x for кс and х, w for у and ш, c for к and ц. */
const ambiguous: readonly (readonly [string, string])[] = [
  ['j', 'y'],
  ['x', 'h'],
  ['w', 'sh'],
  ['c', 'ц'],
  ['ts', 'ц'],
  ['ng', 'ñ'],
  ['io', 'ё'],
  ['ch', 'ш'],
];

/** A word in Latin letters with each of the sounds they may stand for. */
export function spellings(word: string): string[] {
  let all = [word];
  for (const [letters, other] of ambiguous) {
    if (word.includes(letters)) all = [...all, ...all.map((spelling) => spelling.split(letters).join(other))];
  }
  return unique(all).slice(0, 8);
}

/** Each word once. */
export function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
