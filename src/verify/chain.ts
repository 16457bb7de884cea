import { type Sums, sumsFile } from '../lib/checksums.ts';
import { sha256 } from '../lib/hash.ts';
import { type Edition, editionFrom, recordPath } from '../model/editions/editions.ts';
import { largestRecord } from '../model/editions/schema.ts';
import { t } from './messages.ts';
import { type Copy, Unreadable } from './mirror-source.ts';

/** How many editions a site may have; each is a request to a mirror. */
const mostEditions = 2000;

/** The editions that a copy has, or what is wrong with their records. */
export type Chain =
  | { readonly editions: readonly Edition[]; readonly problem?: undefined }
  | { readonly editions?: undefined; readonly problem: string };

/**
 * Reads the records of a copy: from the first to the newest, each must exist, be listed, and name the one before.
 * @param sums the list of checksums of the copy
 * @returns the editions, the oldest first; none for a site without records
 */
export async function readChain(copy: Copy, sums: Sums): Promise<Chain> {
  const numbers = [...sums.keys()].flatMap((file) => /^editions\/([1-9]\d{0,4})\.json$/.exec(file)?.[1] ?? []);
  const newest = Math.max(0, ...numbers.map(Number));
  if (newest > mostEditions) return { problem: t('impossibleEdition', { number: newest }) };
  const editions: Edition[] = [];
  for (let number = 1; number <= newest; number += 1) {
    const file = recordPath(number);
    const listed = sums.get(file);
    if (!listed) return { problem: t('noRecord', { number, newest }) };
    const bytes = await readOrNothing(copy, file);
    if (!bytes) return { problem: t('recordNotShown', { number, list: sumsFile }) };
    const edition = sha256(bytes) === listed ? editionFrom(Buffer.from(bytes).toString()) : undefined;
    if (edition?.edition !== number) return { problem: t('recordOther', { number }) };
    const before = editions.at(-1);
    if (edition.previous?.record !== before?.checksum || (before && edition.day < before.day)) {
      return { problem: t('recordUnconnected', { number }) };
    }
    editions.push(edition);
  }
  return { editions };
}

async function readOrNothing(copy: Copy, file: string): Promise<Uint8Array | undefined> {
  try {
    return await copy.read(file, largestRecord);
  } catch (error) {
    if (error instanceof Unreadable && !error.entirely) return undefined;
    throw error;
  }
}

/**
 * Looks for a fork in the history of the site.
 * @returns the number of the first edition that has another record in each; undefined when one continues the other
 */
export function forkOf(editions: readonly Edition[], known: ReadonlyMap<number, string>): number | undefined {
  return editions.find(({ edition, checksum }) => (known.get(edition) ?? checksum) !== checksum)?.edition;
}
