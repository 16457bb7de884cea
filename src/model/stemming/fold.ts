/*
 * One skeleton for all scripts. Letters that people write for each other become one: Kazakh letters and those of a
 * Russian keyboard (қ and к), Kazakh in its Latin alphabets of 2017, 2018 and 2021 and as it is typed in chats, Russian
 * transliterated (ж, zh, j). In the skeleton j stands for ж, x for ш and щ, q for ч, c for ц; the rest are as they sound.
 */

const rows: Readonly<Record<string, string>> = {
  a: 'аәaäáàâəæå',
  b: 'бb',
  c: 'ц',
  d: 'дd',
  e: 'еёэeéèëê',
  f: 'фf',
  g: 'гғgǵğģ',
  h: 'хһhḥ',
  i: 'иійыiıíîïy',
  j: 'жjž',
  k: 'кқkq' + 'c',
  l: 'лl',
  m: 'мm',
  n: 'нңnńñŋṅ',
  o: 'оөoöóôø',
  p: 'пp',
  q: 'чç',
  r: 'рr',
  s: 'сs',
  t: 'тt',
  u: 'уұүuúüūûýw',
  v: 'вv',
  x: 'шщşš',
  z: 'зz',
  ks: 'x',
  ia: 'я',
  iu: 'ю',
  '': "ъь'",
};
const letters = new Map(Object.entries(rows).flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)));

/** Latin letters of one sound, longest first. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/s?hch/g, 'ш'],
  [/sch?h/g, 'ш'],
  [/sh|s'/g, 'ш'],
  [/ch|c'/g, 'ч'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/gh/g, 'г'],
  [/y'/g, 'у'],
];

/**
 * The skeleton of a word.
 * @param word normalised, in any script
 * @returns small Latin letters and figures; letters of other scripts stay as they are
 */
export const fold = (word: string): string =>
  // Doubled letters are written and left out at random: Kaleeva, Yessentayev, Azzatyk.
  foldLetters(word).replace(/(\D)\1+/g, '$1');

/** The skeleton of a word with its doubled letters. */
export function foldLetters(word: string): string {
  let latin = word;
  if (/[a-z]/.test(word)) {
    for (const [pattern, sound] of digraphs) latin = latin.replace(pattern, sound);
    latin = latin
      .replace(/([bcdfghjklmnpqrstvwxz]?)y[eo]/g, (found, consonant) => (consonant ? found : 'e'))
      .replace(/^j[eo](?=.*ev)/, 'e');
  }
  let folded = '';
  for (const letter of latin) {
    const base = letters.get(letter) ?? letters.get(letter.normalize('NFD')[0] ?? '') ?? letter;
    folded += base;
  }
  return folded;
}

const keyboard = new Map([...'әғқңөұүһіё'].map((letter, at) => [letter, [...'агкноуухие'][at] ?? letter]));

/** A word with the letters of a Russian keyboard, letter for letter: what typing errors are counted in. */
export function unify(word: string): string {
  return [...word].map((letter) => keyboard.get(letter) ?? letter).join('');
}
