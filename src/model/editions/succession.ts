import { isSignedBy } from '../../lib/ssh/signed-bytes.ts';
import type { SigningKey } from '../site/keys.ts';
import { joinKeys, keysFor } from '../site/valid-keys.ts';
import type { EditionRecord } from './schema.ts';
import { hexSum, type SignedEdition } from './signed-edition.ts';

/**
 * How an edition compares with the newest one that is known: `first` when none was known, `same`, `newer` when it
 * follows; or it is refused: `older`, `fork` when it has another history, `forged` when no valid key signed it.
 */
export type Verdict = 'first' | 'same' | 'newer' | 'older' | 'fork' | 'forged';

/** Whose signatures a site trusts. */
export interface Trust {
  /** What signatures are for. */
  readonly namespace: string;
  /** The publisher's keys, as the site was published with them; editions may announce others. */
  readonly keys: readonly SigningKey[];
}

/** More editions than anyone misses between two visits. */
const mostBetween = 500;

/**
 * Compares an edition with the newest one that is known. Independent of the clock.
 * @param readRecord reads the file of a record from where the edition is offered; undefined when it is not there
 */
export async function judge(
  offered: SignedEdition,
  known: SignedEdition | undefined,
  { namespace, keys }: Trust,
  readRecord: (edition: number) => Promise<string | undefined>,
): Promise<Verdict> {
  const { edition } = offered.record;
  const last = known?.record.edition ?? 0;
  if (edition < last) return 'older';
  if (known && edition === last) return isEqual(offered.message, known.message) ? 'same' : 'fork';
  const announced = known?.record.keys ?? [];
  const isAnnounced = ({ key }: SigningKey) => announced.some((one) => one.key === key);
  // Where an edition limits how long a key counts, the limit also applies to a key that came with the site.
  const valid = keysFor(joinKeys(keys, announced), edition).filter(
    (one) => !isAnnounced(one) || keysFor(announced, edition).some(({ key }) => key === one.key),
  );
  const { message, signature } = offered;
  const signed = await Promise.all(valid.map(({ key }) => isSignedBy(key, namespace, message, signature)));
  if (!signed.includes(true)) return 'forged';
  if (!known) return 'first';
  return (await follows(offered, known, readRecord)) ? 'newer' : 'fork';
}

/**
 * Whether the records between two editions connect them. They need no signatures: the newer edition is signed, and
 * names each through the one after it.
 */
async function follows(
  offered: SignedEdition,
  known: SignedEdition,
  readRecord: (edition: number) => Promise<string | undefined>,
): Promise<boolean> {
  const first = known.record.edition + 1;
  const count = offered.record.edition - first;
  if (count > mostBetween) return false;
  const between = await Promise.all(Array.from({ length: count }, (_, index) => readRecord(first + index)));
  const records = [...between.map((text) => (text === undefined ? undefined : parse(text))), offered.record];
  // Only of the known edition are the signed checksums known.
  if (records[0]?.previous?.sums !== known.sums) return false;
  let { checksum, record } = known;
  for (const [index, next] of records.entries()) {
    if (next?.previous?.record !== checksum || next.edition !== record.edition + 1 || next.day < record.day)
      return false;
    record = next;
    checksum = await hexSum(between[index] ?? '');
  }
  return true;
}

function parse(text: string): EditionRecord | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isEqual = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, index) => byte === b[index]);
