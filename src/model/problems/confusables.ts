import { t } from './messages.ts';
import type { Sentences } from './problem.ts';

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

/** What a text contains besides its words: tags, addresses, placeholders. */
const notWords = /<[^<>]*>|(?:https?:\/\/|www\.)[^\s)»”"]+|(?<![\w.+-])[\w.+-]+@[\w.-]+|\{\{[^{}]*\}\}/g;

/** A line with spaces in place of escapes such as `\n`, whose letter is not part of the word that follows. */
export function withoutEscapes(line: string): string {
  return line.replace(/\\u[\da-f]{4}|\\[a-z]/gi, blank);
}

const blank = (match: string) => ' '.repeat(match.length);

/**
 * Finds characters in place of a letter: a zero for an О, a question mark for a letter lost in a wrong encoding, a
 * Latin c for the Russian word с.
 * @param line a line of a file
 */
export function standIns(line: string): Sentences[] {
  const words = withoutEscapes(line).replace(notWords, blank);
  return [
    ...[...words.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
      .map(([word]) => word)
      // A letter with its number, such as А4, is not a word.
      .filter((word) => cyrillic.test(word) && /\p{N}/u.test(word) && !/^\p{Lu}\p{N}+$/u.test(word))
      .map((word) => ({
        code: 'lost-letter' as const,
        wrong: t('figure', { word }),
        fix: t('figure.fix'),
      })),
    ...lostLetters(words),
    ...loneLatinLetters(words),
  ];
}

function lostLetters(line: string): Sentences[] {
  if (!line.includes('?')) return [];
  return [...line.matchAll(/[\p{L}\p{M}?]+/gu)]
    .flatMap(([word]) => lostIn(word))
    .map((word) => ({
      code: 'lost-letter' as const,
      wrong: t('questionMark', { word }),
      fix: t('questionMark.fix'),
    }));
}

/** The part of a word whose question marks have a letter after them, and three question marks or more that have none. */
function lostIn(word: string): string[] {
  const [end = ''] = /(?<!\?)\?+$/.exec(word) ?? [];
  const start = word.slice(0, word.length - end.length);
  return [...(start.includes('?') ? [start] : []), ...(end.length >= 3 ? [end] : [])];
}

/** Latin letters that are a word in a Cyrillic line. Roman numbers, initials and quoted letters are allowed. */
function loneLatinLetters(line: string): Sentences[] {
  const found = [...line.matchAll(/[\p{L}\p{M}]+/gu)];
  const letters = found.join('');
  if (letters.replaceAll(/\P{Script=Cyrillic}/gu, '').length * 2 <= letters.length) return [];
  return found
    .filter(({ 0: word, index }, at) => {
      if (word.length > 1 || !latin.test(word) || /[IVX]/.test(word)) return false;
      const before = line.charAt(index - 1) || ' ';
      const after = line.charAt(index + 1) || ' ';
      const neighbours = [found[at - 1]?.[0] ?? '', found[at + 1]?.[0] ?? ''];
      const isInitial = after === '.' && neighbours.some((other) => latin.test(other));
      return (
        /[\s(—–]/.test(before) &&
        /[\s.,;:!?)—–]/.test(after) &&
        !isInitial &&
        neighbours.some((other) => cyrillic.test(other))
      );
    })
    .map(([letter]) => ({
      code: 'mixed-script' as const,
      wrong: t('latinLetter', { letter }),
      fix: t('latinLetter.fix'),
    }));
}
