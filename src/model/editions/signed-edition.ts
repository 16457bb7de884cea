import { fromBase64 } from '../../lib/ssh/signed-bytes.ts';
import type { EditionRecord } from './schema.ts';

/*
 * The newest edition in one file, for the service worker, which fetches it before a page: its signature, its record,
 * and the checksums of all files, half as long as in `SHA256SUMS`. This code runs in Node.js and in browsers.
 */

/** Where the file is, from the root of the site. */
export const signedEditionFile = 'editions/newest.txt';

/** An edition as it was fetched: nothing has been checked yet. */
export interface SignedEdition {
  /** The whole file. */
  readonly text: string;
  readonly signature: Uint8Array<ArrayBuffer>;
  /** What is signed. */
  readonly message: Uint8Array<ArrayBuffer>;
  readonly record: EditionRecord;
  /** SHA-256 of the record, as the next one names it. */
  readonly checksum: string;
  /** SHA-256 of its `SHA256SUMS`, as the next record names it. */
  readonly sums: string;
  /** The checksum of each file, as `shortSum` gives it, by its path from the root of the site. */
  readonly files: ReadonlyMap<string, string>;
}

/** SHA-256 in hexadecimal digits. */
export const hexSum = async (text: string): Promise<string> =>
  [...(await digest(new TextEncoder().encode(text)))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const digest = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/**
 * The first 132 bits of a SHA-256, in 22 characters. Another file with the same ones would take 2^132 attempts.
 */
export const shortSum = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => shorten(await digest(bytes));

const shorten = (sum: Uint8Array) =>
  btoa(String.fromCharCode(...sum.slice(0, 17)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22);

/**
 * What the publisher signs.
 * @param record the file `editions/<number>.json`
 * @param list what `listOf` gives
 */
export const messageOf = async (record: string, list: string): Promise<Uint8Array<ArrayBuffer>> =>
  new TextEncoder().encode(`${record}${await hexSum(list)}\n`);

/**
 * @param sums SHA-256 of each file in hexadecimal digits, by path
 * @param whole SHA-256 of `SHA256SUMS`, as the next record names it
 */
export const listOf = (sums: ReadonlyMap<string, string>, whole: string): string =>
  [
    `${whole} SHA256SUMS\n`,
    ...[...sums].map(([file, sum]) => {
      const bytes = Uint8Array.from(sum.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
      return `${shorten(bytes)} ${file}\n`;
    }),
  ].join('');

/** @param signature its 64 bytes */
export const formatSignedEdition = (signature: Uint8Array, record: string, list: string): string =>
  `${btoa(String.fromCharCode(...signature))}\n${record}${list}`;

/**
 * Parses the file without trusting it: the signature is still to be checked.
 * @returns undefined when it is something else
 */
export async function parseSignedEdition(text: string): Promise<SignedEdition | undefined> {
  const [, signature = '', rest = ''] = /^([\w+/]{86}==)\n(\{.*)$/s.exec(text) ?? [];
  // Inside a record, a brace is never at the end of a line: a comma follows.
  const end = rest.indexOf('}\n') + 2;
  const [before, list] = [rest.slice(0, end), rest.slice(end)];
  const record = parseRecord(before);
  const [, sums] = /^([0-9a-f]{64}) SHA256SUMS\n/.exec(list) ?? [];
  if (!record || sums === undefined) return undefined;
  const lines = list.matchAll(/^([\w-]{22}) (.+)$/gm);
  return {
    text,
    signature: fromBase64(signature),
    message: await messageOf(before, list),
    record,
    checksum: await hexSum(before),
    sums,
    files: new Map([...lines].map(([, sum = '', file = '']) => [file, sum])),
  };
}

/** Zod is too large for a service worker; whatever depends on a record is signed by the publisher. */
function parseRecord(text: string): EditionRecord | undefined {
  try {
    const { edition, day, address, mirrors, keys } = JSON.parse(text);
    const isRecord =
      Number.isInteger(edition) &&
      [day, address].every(isText) &&
      [mirrors, keys].every(Array.isArray) &&
      mirrors.every(isText);
    return isRecord ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown) => typeof value === 'string';
