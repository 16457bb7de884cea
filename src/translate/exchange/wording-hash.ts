import { createHash } from 'node:crypto';

/**
 * Whether two texts are the same wording: translation programs break lines where they like.
 */
export function sameWording(one: string, other: string): boolean {
  return onOneLine(one) === onOneLine(other);
}

/** A short hash that identifies a wording: the beginning of the SHA-256 of the text on one line. */
export function wordingMark(text: string): string {
  return createHash('sha256').update(onOneLine(text)).digest('hex').slice(0, 12);
}

function onOneLine(text: string): string {
  return text.replace(/(?:(?<![ \t])[ \t]+)?\r?\n[ \t]*/g, ' ').trim();
}
