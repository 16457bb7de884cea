import { normaliseWords } from './wording.ts';

/**
 * Whether a block still has the words of the original. A name or a number may be the same in two languages; a sentence
 * is not.
 */
export function isUntranslated(text: string, original: string): boolean {
  const words = normaliseWords(text);
  return words === normaliseWords(original) && (words.match(/\p{L}{2,}/gu)?.length ?? 0) > 4;
}

/**
 * Whether a translation is only begun: it lacks blocks of the original, or some still have its words. In an incomplete
 * language, such a text is not published until it is finished.
 */
export function isDraft(blocks: readonly { text: string }[], original: readonly { text: string }[]): boolean {
  return (
    blocks.length !== original.length ||
    blocks.some(({ text }, index) => isUntranslated(text, original[index]?.text ?? ''))
  );
}
