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

/**
 * The stems under which a word of a language is found, the word itself first.
 * Snowball reads the word as it is written; Kazakh endings are taken off the skeleton.
 */
const stems = {
  en: (word: string) => plain([fold(word), fold(stemEnglish(word)), fold(word.replace(englishEnding, ''))]),
  ru: (word: string) => {
    const stem = stemRussian(word.replaceAll('ё', 'е'));
    return plain([word, stem, stem.replace(verbSuffix, ''), word.replace(nounEnding, '')].map(fold));
  },
  kk: (word: string) => kazakhStems(fold(word)),
} satisfies Readonly<Record<string, (word: string) => Stem[]>>;

/** Whether the forms of a word are known in a language; in another, a word is found as it stands. */
export const knowsEndings = (locale: string): locale is keyof typeof stems => locale in stems;

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
  const isForeign = /\d/.test(word) || (locale !== 'en' && isLatin(word));
  return isForeign || !knowsEndings(locale) ? plain([fold(word)]) : stems[locale](word);
}

/**
 * The ways in which a typed word can be read in a language: as it stands, or in Latin letters that stand for others.
 * @param word normalised
 * @param locale the language of the texts in which it is looked for
 * @returns the stems of each reading
 */
export function readingsOf(word: string, locale: LocaleCode): Stem[][] {
  if (/\d/.test(word) || !knowsEndings(locale)) return [plain([fold(word)])];
  const latin = isLatin(word);
  if (locale === 'en') return latin ? [stems.en(word)] : [plain([fold(word), fold(stemRussian(word))])];
  if (locale === 'ru') {
    if (!latin) return [stems.ru(word)];
    return spellings(word).map((spelling) => [...plain([fold(spelling)]), ...stems.ru(toCyrillic(spelling))]);
  }
  return (latin ? spellings(word) : unique([word, word.replaceAll('э', 'ә')])).map(stems.kk);
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
