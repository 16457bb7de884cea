import { memoizeByText } from '../../lib/memoize.ts';
import { t } from './messages.ts';

/**
 * The words of a text as they are compared between wordings: markup is removed already (`Block.text`), and spacing,
 * line breaks and the composition of Unicode characters do not count. Punctuation does.
 * @param text the words of a block, such as `Block.text`
 * @returns the same words in NFC, with one space between them and none around
 */
export const normaliseWords = memoizeByText((text): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim());

/** The position of words in a text. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds words in a text, however they are broken into lines and spaced there.
 * @returns the place of the first of them; undefined when they are not there
 */
export function findWords(text: string, words: string): Found | undefined {
  const pattern = words.trim().split(/\s+/u).map(RegExp.escape).join('\\s+');
  const match = pattern === '' ? undefined : new RegExp(pattern, 'u').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** White space that is no simple space, by what translators call it. */
const names: Readonly<Record<string, string>> = {
  ' ': t('sign.space'),
  '\t': t('sign.tab'),
  '\n': t('sign.lineBreak'),
  '\r': t('sign.lineBreak'),
  '\u00a0': t('sign.noBreakSpace'),
  '\u202f': t('sign.narrowNoBreakSpace'),
  '\u2009': t('sign.thinSpace'),
};

/**
 * Explains how words differ from those of a text if only by missing or superfluous white space, as when a word is cut
 * in two.
 * @param words what should be in the text
 * @returns a sentence that names the sign and the words before it; undefined when they differ in more, or not at all
 */
export function differenceInSpaces(text: string, words: string): string | undefined {
  const letters = [...words].filter((sign) => !/\s/u.test(sign));
  if (letters.length === 0 || findWords(text, words)) return undefined;
  const match = new RegExp(letters.map(RegExp.escape).join('\\s*'), 'u').exec(text);
  if (!match) return undefined;
  const there = [...normaliseWords(match[0])];
  const here = [...words.trim().replace(/(\s)\s+/gu, '$1')];
  const at = here.findIndex((sign, index) => (/\s/u.test(sign) ? ' ' : sign) !== there[index]);
  const before = here.slice(Math.max(0, at - 20), at).join('');
  const sign = here[at] ?? '';
  return /\s/u.test(sign)
    ? t('spaceTooMany', { before, sign: names[sign] ?? t('sign.whiteSpace') })
    : t('spaceMissing', { before });
}
