/**
 * The words of a text as they count when two wordings are compared: markup is gone already (`Block.text`), and how
 * words are spaced, broken into lines or composed from Unicode's characters says nothing. Punctuation does.
 * @param text the words of a block, such as `Block.text`
 * @returns the same words in NFC, with one space between them and none around
 */
export function normaliseWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
