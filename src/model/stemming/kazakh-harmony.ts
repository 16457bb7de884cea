import { foldLetters } from './fold.ts';

/** The skeleton of a Kazakh word, with its doubled consonants, and which endings its vowels agree with. */
export interface Skeleton {
  readonly letters: string;
  /**
   * Whether an ending has vowels like the last one before it: after front vowels front ones, after back ones back ones.
   * @param at how many letters are before the ending
   */
  readonly agrees: (at: number, ending: string) => boolean;
}

type Harmony = 'front' | 'back' | undefined;

const front = /[әеөүіэ]/;
const back = /[аоұыя]/;
const ofKazakhAlone = /[әғқңөұүһі]/;
/** In these the vowel is the same after all words. */
const fixed = /^[mbp]en(?:en)?$|^[ndt]iki$/;

/** Where the letters of a Russian keyboard are used, а may be ә, о ө and ы і; in Latin letters e alone is sure. */
function harmonyOfLetter(letter: string, isSure: boolean): Harmony {
  if (front.test(letter) || letter === 'e') return 'front';
  return isSure && back.test(letter) ? 'back' : undefined;
}

/** @param word normalised, or a skeleton */
export function harmonyOf(word: string): Skeleton {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
  const isSure = ofKazakhAlone.test(word);
  let letters = '';
  const harmonies: Harmony[] = [];
  // Latin letters in twos stand for one sound.
  for (const letter of isCyrillic ? word : foldLetters(word)) {
    for (const folded of isCyrillic ? foldLetters(letter) : letter) {
      const harmony = /[aeiou]/.test(folded) ? harmonyOfLetter(letter, isSure) : undefined;
      // й and ы are one letter: қойып is koip.
      if (/[aeiou]/.test(folded) && letters.endsWith(folded)) harmonies[letters.length - 1] = harmony;
      else {
        letters += folded;
        harmonies.push(harmony);
      }
    }
  }
  const isForeign = /[вфцчщёъь]/.test(word);
  const agrees = (at: number, ending: string) => {
    const inEnding = [...ending].findIndex((letter) => /[aeiou]/.test(letter));
    if (inEnding === -1 || isForeign || fixed.test(ending)) return true;
    const own = ending[inEnding] === 'a' ? 'back' : harmonies[at + inEnding];
    let before = at - 1;
    while (before >= 0 && !/[aeiou]/.test(letters[before] ?? '')) before -= 1;
    const wanted = harmonies[before];
    return !own || !wanted || own === wanted;
  };
  return { letters, agrees };
}
