import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** Letters that look the same in Latin and Cyrillic, Kazakh's own among them. */
const latinToCyrillic: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ə: 'ә',
  ɵ: 'ө',
}; // prettier-ignore
const cyrillicToLatin = Object.fromEntries(
  Object.entries(latinToCyrillic).map(([latin, cyrillic]) => [cyrillic, latin]),
);

const word = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * Finds words in which Latin and Cyrillic letters stand together, as when a Latin “i” is typed for the Kazakh “і”:
 * nobody sees the difference, but search and screen readers no longer know the word.
 */
export function checkScripts({ file, text }: TextFile): Problem[] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      [...content.matchAll(word)]
        .filter(([found]) => latin.test(found) && cyrillic.test(found))
        .map(([found]) => ({ file, line: index + 1, ...explain(found) })),
    );
}

function explain(found: string): Pick<Problem, 'wrong' | 'fix'> {
  const letters = [...found];
  const strangers = letters.filter((letter) => latin.test(letter));
  const mostlyCyrillic = strangers.length * 2 <= letters.length;
  const odd = mostlyCyrillic ? strangers : letters.filter((letter) => cyrillic.test(letter));
  const replacements = mostlyCyrillic ? latinToCyrillic : cyrillicToLatin;
  const [kind, around] = mostlyCyrillic ? ['Latin', 'Cyrillic'] : ['Cyrillic', 'Latin'];
  const mended = letters.map((letter) => (odd.includes(letter) ? (replacements[letter] ?? letter) : letter)).join('');
  return {
    wrong: `In the word “${found}” ${odd.map((letter) => `“${letter}”`).join(', ')} ${odd.length > 1 ? 'are' : 'is'} ${kind}, the other letters are ${around}.`,
    fix:
      mended === found || odd.some((letter) => !replacements[letter])
        ? `Type the whole word on one keyboard layout.`
        : `Replace it by “${mended}”, typed in ${around} letters (you can copy it from here).`,
  };
}
