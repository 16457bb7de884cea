import type { LocaleCode } from '../../src/model/languages/locales.ts';
import { fold } from '../../src/model/stemming/fold.ts';
import { isStopWord } from '../../src/model/stemming/languages.ts';
import { type Dictionary, readDictionary } from './hunspell.ts';
import {
  kazakhLatin,
  misspell,
  onLatinLayout,
  onRussianKeyboard,
  onRussianLayout,
  randomFrom,
  russianLatin,
} from './misspell.ts';

/** A query with the addresses below `/{lang}` that answer it; none for one that nothing should answer. */
export interface Labelled {
  readonly id: string;
  readonly lang: LocaleCode;
  readonly class: string;
  readonly query: string;
  readonly expected: readonly string[];
}

const alphabets: Readonly<Partial<Record<LocaleCode, string>>> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  ru: 'абвгдежзийклмнопрстуфхцчшщыьэюя',
  kk: 'аәбвгғдежзийкқлмнңоөпрстуұүфхһшыі',
};

type Change = (word: string, random: () => number) => string;

/** The same in a language that has no dictionary here: the endings that most words take. */
const endings: Readonly<Partial<Record<LocaleCode, Change>>> = {
  en: (word, random) => word + (['s', 'ed', 'ing'][Math.floor(random() * 3)] ?? ''),
  ru: (word, random) =>
    word.replace(/[аяоеиыуюйь]$/, '') + (['ами', 'ов', 'ом', 'у', 'ах'][Math.floor(random() * 5)] ?? ''),
  kk: (word, random) => {
    const front = /[әеөүі][^аоұы]*$/.test(word);
    const back =
      [
        ['лар', 'ның', 'ға', 'ды', 'да', 'дан'],
        ['лер', 'нің', 'ге', 'ді', 'де', 'ден'],
      ][front ? 1 : 0] ?? [];
    return word + (back[Math.floor(random() * back.length)] ?? '');
  },
};

/**
 * Queries made of the words that stand on the pages: inflected, in other letters, on the wrong keyboard, misspelt; and
 * words of the dictionary that stand nowhere.
 * @param words the words of four letters and more of a language, with the addresses of the pages on which they stand
 * @param seed the same seed makes the same queries
 * @param count how many of each class
 */
export function makeStress(
  lang: LocaleCode,
  words: ReadonlyMap<string, readonly string[]>,
  seed: number,
  count: number,
): Labelled[] {
  const random = randomFrom(seed);
  const all = [...words.keys()].sort();
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const dictionary = readDictionary(lang);
  const inflectable = dictionary && all.filter((word) => dictionary.formsOf(word).length > 0);
  const classes: Readonly<Record<string, Change>> = {
    typo: (word) => misspell(word, random, alphabets[lang] ?? word),
    ...(lang === 'kk' && {
      nokkletters: onRussianKeyboard,
      'latin-2021': (word: string) => kazakhLatin[0]?.(word) ?? '',
      'latin-2018': (word: string) => kazakhLatin[1]?.(word) ?? '',
      'latin-chat': (word: string) => kazakhLatin[2]?.(word) ?? '',
    }),
    ...(lang === 'ru' && {
      'translit-library': (word: string) => russianLatin[0]?.(word) ?? '',
      'translit-passport': (word: string) => russianLatin[1]?.(word) ?? '',
      'translit-chat': (word: string) => russianLatin[2]?.(word) ?? '',
    }),
    layout: lang === 'en' ? onRussianLayout : onLatinLayout,
  };
  /** Whoever looks for a word is served by every page with a form of it. */
  const pagesWith = (word: string) => [
    ...new Set([word, ...(dictionary?.formsOf(word) ?? [])].flatMap((form) => words.get(form) ?? [])),
  ];
  const labelled = (name: string, number: number, query: string, expected: readonly string[]): Labelled => ({
    id: `${lang}-${name}-${number + 1}`,
    lang,
    class: name,
    query,
    expected,
  });
  const times = Array.from({ length: count }, (_, number) => number);
  return [
    ...times.flatMap((number) => {
      const word = pick(inflectable ?? all) ?? '';
      const form = inflectable ? pick(dictionary.formsOf(word)) : (endings[lang]?.(word, random) ?? word);
      return form ? [labelled('inflected', number, form, pagesWith(word))] : [];
    }),
    ...Object.entries(classes).flatMap(([name, change]) =>
      times.map((number) => {
        const word = pick(all) ?? '';
        return labelled(name, number, change(word, random), pagesWith(word));
      }),
    ),
    ...(dictionary ? absentWords(dictionary, words, pick, count) : []).map((word, number) =>
      labelled('absent', number, word, []),
    ),
  ];
}

/** Words of the dictionary that stand on no page, in none of the forms that the dictionary knows of them. */
function absentWords(
  { words, formsOf }: Dictionary,
  present: ReadonlyMap<string, readonly string[]>,
  pick: <Item>(items: readonly Item[]) => Item | undefined,
  count: number,
): string[] {
  const absent: string[] = [];
  // What begins like a word of the pages (арест, арестант) may well be answered.
  const beginnings = new Set([...present.keys()].map((word) => fold(word).slice(0, 4)));
  while (absent.length < count) {
    const word = pick(words) ?? '';
    if (word.length < 4 || /[^\p{L}]/u.test(word) || absent.includes(word)) continue;
    if (isStopWord(word) || beginnings.has(fold(word).slice(0, 4))) continue;
    if (!formsOf(word).some((form) => present.has(form))) absent.push(word);
  }
  return absent;
}
