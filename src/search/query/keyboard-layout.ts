/** The keys of a keyboard, row by row, as they write in the Latin, the Russian and the Kazakh layout. */
const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
/** The Kazakh layout is the Russian one with its own letters in the place of the figures. */
const figures = '234567890-=';
const kazakh = 'әіңғ,.үұқөһ';

const pairsOf = (from: string, to: string) => [...from].map((key, at) => [key, [...to][at] ?? key] as const);
const toCyrillic = new Map(pairsOf(latin, russian));
const toKazakh = new Map([...toCyrillic, ...pairsOf(figures, kazakh)]);
const toLatin = new Map(pairsOf(russian, latin));
const kazakhToLatin = new Map([...toLatin, ...pairsOf(kazakh, figures)]);

/** Whether a word is nothing but keys in their order: qwerty, фыва. */
export const isKeyRun = (word: string): boolean =>
  word.length > 3 && [latin, russian].some((keys) => keys.includes(word));

/**
 * What would have been written with the other layout: ghbdtn – привет, 090s0 – құқық, зкщеуые – protest.
 * @param text normalised
 * @returns each different text, most likely first
 */
export function otherLayouts(text: string): string[] {
  const swapped = [toCyrillic, toKazakh, toLatin, kazakhToLatin].map((keys) =>
    [...text].map((key) => keys.get(key) ?? key).join(''),
  );
  return [...new Set(swapped)].filter((other) => other !== text);
}
