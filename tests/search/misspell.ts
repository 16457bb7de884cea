/** A source of numbers that repeats with its seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word with one edit: a letter left out, doubled, replaced by another of the alphabet, or changed with its neighbour. */
export function misspell(word: string, random: () => number, alphabet: string): string {
  const letters = [...word];
  const at = Math.floor(random() * letters.length);
  const any = [...alphabet][Math.floor(random() * [...alphabet].length)] ?? '';
  const kind = Math.floor(random() * 4);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, any);
  else if (kind === 2) letters[at] = any;
  else {
    const next = Math.min(at + 1, letters.length - 1);
    [letters[at], letters[next]] = [letters[next] ?? '', letters[at] ?? ''];
  }
  const changed = letters.join('');
  return changed === word ? misspell(word, random, alphabet) : changed;
}

const replaced = (word: string, from: string, to: readonly string[]) => {
  const table = new Map([...from].map((letter, at) => [letter, to[at] ?? letter]));
  return [...word].map((letter) => table.get(letter) ?? letter).join('');
};

/** Kazakh as it is typed where the keyboard has Russian letters alone. */
export const onRussianKeyboard = (word: string) => replaced(word, 'әғқңөұүһі', [...'агкноуухи']);

const cyrillic = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі';
const official2021 = 'a b v g d e io j z i i k l m n o p r s t u f h ts tş ş ştş  y  e iu ia ä ğ q ñ ö ū ü h ı';
const official2018 = 'a b v g d e io j z ı ı k l m n o p r s t ý f h ts ch sh shch  y  e ıý ıa á ǵ q ń ó u ú h i';
const chat = 'a b v g d e yo zh z i i k l m n o p r s t u f kh ts ch sh sh  y  e yu ya a g k n o u u h i';
/** Kazakh in Latin letters: the alphabet of 2021, that of 2018, and as it is typed in chats. */
export const kazakhLatin: readonly ((word: string) => string)[] = [official2021, official2018, chat].map(
  (letters) => (word) => replaced(word, cyrillic, letters.split(' ')),
);

const library = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ' y ' e iu ia";
const passport = 'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia';
const chatRussian = 'a b v g d e yo zh z i y k l m n o p r s t u f h c ch sh sch  y  e yu ya';
/** Russian in Latin letters: as libraries, passports and chats do it. */
export const russianLatin: readonly ((word: string) => string)[] = [library, passport, chatRussian].map(
  (letters) => (word) => replaced(word, cyrillic, letters.split(' ')),
);

const latinKeys = [..."`qwertyuiop[]asdfghjkl;'zxcvbnm,."];
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const kazakhKeys = [...'234567890-='];
const kazakhLetters = 'әіңғ,.үұқөһ';
/** A Cyrillic word typed while the keyboard is on the Latin layout. */
export const onLatinLayout = (word: string) =>
  replaced(replaced(word, russianKeys, latinKeys), kazakhLetters.replace(/[,.]/g, '\u0000'), kazakhKeys);
/** A Latin word typed while the keyboard is on the Russian layout. */
export const onRussianLayout = (word: string) => replaced(word, latinKeys.join(''), [...russianKeys]);
