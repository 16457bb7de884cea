import { createHash } from 'node:crypto';
import { normaliseWords } from '../documents/wording.ts';

/**
 * A short hash that identifies a wording.
 * @param text any text; two texts of the same words (`normaliseWords`) have the same fingerprint
 * @returns twelve hexadecimal digits: the beginning of the SHA-256 of the words. Among the few thousand blocks of a
 * site, two wordings share one by chance less than once in ten million sites
 */
export function fingerprint(text: string): string {
  return createHash('sha256').update(normaliseWords(text)).digest('hex').slice(0, 12);
}
