import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stem as stemEnglish } from 'porter2';
import type { LocaleCode } from '../languages/locales.ts';
import { fold } from './fold.ts';
import { kazakhStems } from './kazakh.ts';
import { toCyrillic } from './transliterate.ts';

/** What a word is compared by. */
export interface Stem {
  /** In the skeleton. */
  readonly stem: string;
  /** How many endings were taken off that may have made another word: 0 when it is a form of the same for sure. */
  readonly distance: number;
}

/** All that depends on the language in which the search reads and compares words. */
export interface WordRules {
  /** The stems under which a word of the language is found, the word itself first. */
  readonly stems: (word: string) => Stem[];
  /** The ways in which a typed word can be read as one of the language, the stems of each. */
  readonly read: (word: string) => Stem[][];
  /** Whether a word in Latin letters that stands in its texts is one of its own. */
  readonly isLatin: boolean;
  /** Whether words of the same beginning are related where their stems differ. */
  readonly hasRelatedBeginnings: boolean;
  /** How good an answer of another language must be for a reader of this one, from 0 to 1. */
  readonly evidence: number;
  /** From how many letters on a word that may be another one is corrected, by the kind of error. */
  readonly corrects: { readonly letterLeftOut: number; readonly letterTooMany: number; readonly otherLetter: number };
}

/**
 * The table of languages. Snowball reads a word as it is written; Kazakh endings are taken off the skeleton. Kazakh has more
 * short words that are one letter apart, so it is corrected later: measured on words of the dictionary that stand on no page.
 */
const table = {
  en: {
    stems: (word) => plain([fold(word), fold(stemEnglish(word)), fold(word.replace(englishEnding, ''))]),
    read: (word) => (isLatin(word) ? [stemsIn.en(word)] : [plain([fold(word), fold(stemRussian(word))])]),
    isLatin: true,
    hasRelatedBeginnings: true,
    // Latin letters seldom stand for another language: whole words count alone.
    evidence: 0.9,
    corrects: { letterLeftOut: 4, letterTooMany: 4, otherLetter: 5 },
  },
  ru: {
    stems: (word) => {
      const stem = stemRussian(word.replaceAll('ё', 'е'));
      return plain([word, stem, stem.replace(verbSuffix, ''), word.replace(nounEnding, '')].map(fold));
    },
    read: (word) =>
      isLatin(word)
        ? spellings(word).map((spelling) => [...plain([fold(spelling)]), ...stemsIn.ru(toCyrillic(spelling))])
        : [stemsIn.ru(word)],
    isLatin: false,
    hasRelatedBeginnings: true,
    evidence: 0.6,
    corrects: { letterLeftOut: 4, letterTooMany: 4, otherLetter: 5 },
  },
  kk: {
    stems: (word) => kazakhStems(fold(word)),
    read: (word) => (isLatin(word) ? spellings(word) : unique([word, word.replaceAll('э', 'ә')])).map(stemsIn.kk),
    isLatin: false,
    hasRelatedBeginnings: false,
    evidence: 0.6,
    corrects: { letterLeftOut: 5, letterTooMany: 6, otherLetter: 7 },
  },
} satisfies Readonly<Record<string, WordRules>>;

const stemsIn = {
  en: (word: string): Stem[] => table.en.stems(word),
  ru: (word: string): Stem[] => table.ru.stems(word),
  kk: (word: string): Stem[] => table.kk.stems(word),
};

/** What holds in a language whose endings are not known: a word is found as it stands. */
const unknown: WordRules = {
  stems: (word) => plain([fold(word)]),
  read: (word) => [plain([fold(word)])],
  isLatin: true,
  hasRelatedBeginnings: true,
  evidence: 0.6,
  corrects: { letterLeftOut: 4, letterTooMany: 4, otherLetter: 5 },
};

/** Whether the forms of a word are known in a language. */
export const knowsEndings = (locale: string): locale is keyof typeof table => locale in table;

/** The rules for the words of a language. */
export const rulesOf = (locale: LocaleCode): WordRules => (knowsEndings(locale) ? table[locale] : unknown);

/** What Snowball leaves on short words, or takes off together with more: harmer, freely, broaden, witnessing. */
const englishEnding = /(?<=.{4})(?:ers?|est|ly|ness|able|th)$/;

/** What Snowball leaves of one half of a verb's forms: действова-л beside действ-ует. */
const verbSuffix = /(?<=.{4})(?:[оеы]ва|ива)$/;

/** Snowball takes names for verbs (Астана – аст-ана, but Астане – астан-е); this takes the ending of a noun alone. */
const nounEnding = /(?<=.{4})(?:ами|ями|ах|ях|ам|ям|ов|ев|ей|ой|ом|ем|ью|[аяоеёиыуюйь])$/;

/**
 * The stems of a word that stands in a text.
 * @param word normalised
 * @param locale the language of the text
 */
export function stemsOf(word: string, locale: LocaleCode): Stem[] {
  const rules = rulesOf(locale);
  return /\d/.test(word) || (!rules.isLatin && isLatin(word)) ? plain([fold(word)]) : rules.stems(word);
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

const isLatin = (word: string) => !/\p{Script=Cyrillic}/u.test(word);

const plain = (words: readonly string[]): Stem[] => unique(words).map((stem) => ({ stem, distance: 0 }));

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

function spellings(word: string): string[] {
  let all = [word];
  for (const [letters, other] of ambiguous) {
    if (word.includes(letters)) all = [...all, ...all.map((spelling) => spelling.replaceAll(letters, other))];
  }
  return unique(all).slice(0, 8);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
