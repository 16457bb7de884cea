/**
 * A text in the one form in which it is compared: composed letters (Unicode NFC), small, one kind of hyphen and
 * apostrophe, without marks that are not seen (soft hyphens, direction marks, joiners) and without halves of characters.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\uD800-\uDFFF]/gu, ' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’ʼʹ´`]/g, "'")
    .replace(/і\u0307/g, 'і');
}

/** Letters and figures; accents that have no composed letter stay with their letter, an apostrophe joins two letters. */
const word = /[\p{L}\p{N}]\p{M}*(?:'?[\p{L}\p{N}]\p{M}*)*/gu;

/** The words of a normalised text, in order. What stands between them, hyphens included, parts them. */
export function wordsOf(normalised: string): string[] {
  return normalised.match(word) ?? [];
}
