import { createHash } from 'node:crypto';

/** A fingerprint of a text, every character of it: the beginning of its SHA-256 in hexadecimal digits. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
