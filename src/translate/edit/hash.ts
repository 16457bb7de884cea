import { sha256 } from '../../lib/hash.ts';

/** A fingerprint of a text, every character of it: the beginning of its SHA-256 in hexadecimal digits. */
export const hashOf = (text: string): string => sha256(text).slice(0, 16);
