import { memoizeByText } from '../../lib/memoize.ts';
import { standIns, withoutEscapes } from './confusables.ts';
import { t } from './messages.ts';
import type { Problem, Sentences } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** Letters that look the same in Latin and Cyrillic, including Kazakh ones. */
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
};
const cyrillicToLatin = Object.fromEntries(
  Object.entries(latinToCyrillic).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** Characters typed for more than one letter: those they look like, and those with the same key or sound. */
const ambiguous: Readonly<Record<string, readonly string[]>> = { Y: ['У', 'Ү', 'Ұ'], y: ['у', 'ү', 'ұ'] };

const word = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const greek = /\p{Script=Greek}/u;

/**
 * Finds letters of another script in a word, as when a Latin “i” is typed for the Kazakh “і”, and characters that are
 * typed for a letter: the difference is invisible, but search and screen readers do not recognise the word.
 */
export function checkScripts({ file, text }: TextFile): Problem[] {
  return oddLetters(text).map((found) => ({ file, ...found }));
}

const oddLetters = memoizeByText((text) =>
  text
    .split('\n')
    .flatMap((content, index) =>
      [...[...withoutEscapes(content).matchAll(word)].flatMap(([found]) => explain(found)), ...standIns(content)].map(
        (sentences) => ({ line: index + 1, ...sentences }),
      ),
    ),
);

/** Letters listed in a sentence; of very many, the first. */
const listed = (letters: readonly string[]) =>
  letters
    .slice(0, 20)
    .map((letter) => `“${letter}”`)
    .join(', ') + (letters.length > 20 ? ', …' : '');

function explain(found: string): Sentences[] {
  const letters = [...found];
  if (greek.test(found) && (letters.length === 1 || latin.test(found) || cyrillic.test(found))) {
    const odd = letters.filter((letter) => greek.test(letter));
    return [
      {
        code: 'mixed-script',
        wrong: t('greek', { found, letters: listed(odd), count: odd.length }),
        fix: t('greek.fix'),
      },
    ];
  }
  if (!latin.test(found) || !cyrillic.test(found)) return [];
  const strangers = letters.filter((letter) => latin.test(letter));
  const mostlyCyrillic = strangers.length * 2 <= letters.length;
  const odd = mostlyCyrillic ? strangers : letters.filter((letter) => cyrillic.test(letter));
  const replacements = mostlyCyrillic ? latinToCyrillic : cyrillicToLatin;
  const kind = mostlyCyrillic ? 'latin' : 'cyrillic';
  const doubtful = mostlyCyrillic ? odd.find((letter) => letter in ambiguous) : undefined;
  const strange = new Set(odd);
  const replaced = (letter: string, choice?: string) =>
    letter === doubtful && choice ? choice : strange.has(letter) ? (replacements[letter] ?? letter) : letter;
  const corrected = (choice?: string) => `“${letters.map((letter) => replaced(letter, choice)).join('')}”`;
  const possible = doubtful ? (ambiguous[doubtful] ?? []).map(corrected) : [corrected()];
  return [
    {
      code: 'mixed-script',
      wrong: t(kind, { found, letters: listed(odd), count: odd.length }),
      fix: odd.some((letter) => !replacements[letter])
        ? t('mixed.fix')
        : t(`${kind}.fix`, { possible: possible.join(t('or')) }),
    },
  ];
}
