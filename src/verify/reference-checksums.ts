import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSums, type Sums, signatureFile, sumsFile } from '../lib/checksums.ts';
import { sha256 } from '../lib/hash.ts';
import { checkSignature, NoOpenSsh } from '../lib/ssh/keygen.ts';
import { type Edition, readEditions } from '../model/editions/editions.ts';
import { fingerprintOfLine, namespaceOf, type SigningKey, signingKeysOf } from '../model/site/keys.ts';
import type { Site } from '../model/site/schema.ts';
import { joinKeys, keysFor } from '../model/site/valid-keys.ts';
import { type Chain, forkOf, readChain } from './chain.ts';
import { folderCopy } from './folder.ts';
import type { Memory } from './memory.ts';
import { t } from './messages.ts';
import { type Copy, Unreadable } from './mirror-source.ts';

/** What a copy is compared with. */
export interface Trusted {
  /** The list of checksums contains its own checksum. */
  readonly sums: Sums;
  /** Sentences that say which checksums these are, and of which edition. */
  readonly sentences: readonly string[];
  /** What makes a copy invalid even when all its files are the same, as sentences. */
  readonly wrong: string[];
  /** What to store about the copy’s edition, when it is proven. */
  readonly proven?: Memory | undefined;
}

/** More bytes than a list of checksums, or a signature, of a site like this one has. */
const [longestList, longestSignature] = [2_000_000, 10_000];

/** A copy’s list of checksums, with its signature and its editions. */
interface Claim {
  readonly list: Uint8Array | undefined;
  readonly chain: Chain;
  readonly newest: Edition | undefined;
  readonly signature: Verdict;
}

/** What is known of a signature. */
type Verdict =
  | { readonly state: 'none' | 'no-key' }
  | { readonly state: 'valid'; readonly by: string }
  | { readonly state: 'wrong' | 'unchecked'; readonly problem: string };

/**
 * Finds checksums that can be trusted: those of the site that was built here, or else the copy's own, when they are
 * signed with the publisher's key. A copy that is older than what is known here, or has another history, is refused.
 * @param root folder of the project
 * @param copy what is to be compared
 * @param memory what was seen of this site before
 * @throws Unreadable with a sentence when there are none
 */
export async function trustedSums(root: string, copy: Copy, site: Site, memory: Memory | undefined): Promise<Trusted> {
  const path = join(root, 'dist', sumsFile);
  const own = existsSync(path) ? readFileSync(path) : undefined;
  const ownSums = own && readSums(own, path);
  const ownChain = ownSums ? await readChain(folderCopy(join(root, 'dist')), ownSums) : undefined;
  const known = ownChain?.editions ?? (own ? [] : readEditions(root));
  const claim = await readClaim(copy, site, memory);
  const { list, newest } = claim;
  const isOwn = own !== undefined && list !== undefined && own.equals(list);

  const wrong = [...refuseHistory(copy, claim, known, memory, isOwn)];
  if (claim.signature.state === 'wrong') wrong.push(t('itsSignature', { problem: claim.signature.problem }));
  const notes = claim.signature.state === 'unchecked' ? [claim.signature.problem] : [];
  const isSigned = claim.signature.state === 'valid';
  const edition = newest && t(isSigned ? 'edition' : 'editionNotSigned', { number: newest.edition, day: newest.day });
  const by = claim.signature.state === 'valid' ? claim.signature.by : undefined;

  if (ownSums && own && !(isSigned && isNewer(newest, known))) {
    const another = isSigned && !isOwn ? ` ${t('anotherEdition')}` : '';
    const built = `${t('builtHere', { list: sumsFile })}${another}`;
    return {
      sums: ownSums,
      sentences: [built, edition, ...notes].filter((sentence) => sentence !== undefined),
      wrong,
      // Without a key, only what is published proves anything: another build may have the same number.
      proven: isOwn && (isSigned || (claim.signature.state === 'no-key' && copy.served)) ? memoryOf(claim) : undefined,
    };
  }
  const sums = ownOfCopy(copy, claim);
  const signed = t('ownList', { list: sumsFile, by });
  const newer = ownSums && t('newerThanBuilt');
  const sentences = [signed, edition, newer, ...notes].filter((sentence) => sentence !== undefined);
  return { sums, sentences, wrong, proven: wrong.length === 0 ? memoryOf(claim) : undefined };
}

/** @throws Unreadable when the copy's own checksums prove nothing */
function ownOfCopy(copy: Copy, { list, signature }: Claim): Sums {
  const nothing = (sentence: string) => new Unreadable(sentence, true);
  if (signature.state === 'no-key') throw nothing(t('nothingToCompare'));
  if (!list) throw nothing(t('noListNoBuild', { copy: copy.name, list: sumsFile }));
  if (signature.state === 'none') throw nothing(t('unsignedNoBuild', { copy: copy.name }));
  if (signature.state === 'unchecked') throw nothing(signature.problem);
  if (signature.state === 'wrong') throw nothing(t('doNotTrust', { copy: copy.name, problem: signature.problem }));
  return readSums(list);
}

async function readClaim(copy: Copy, site: Site, memory: Memory | undefined): Promise<Claim> {
  const list = await orEnd(copy.read(sumsFile, longestList));
  const signed = await orEnd(copy.read(signatureFile, longestSignature));
  const { sums, problems } = parseSums(Buffer.from(list ?? '').toString());
  const chain: Chain = problems.length > 0 ? { editions: [] } : await readChain(copy, sums);
  const newest = chain.editions?.at(-1);
  const keys = joinKeys(signingKeysOf(site), memory?.keys ?? []);
  return { list, chain, newest, signature: verdict(list, signed, keys, newest?.edition ?? 1, namespaceOf(site)) };
}

function verdict(
  list: Uint8Array | undefined,
  signed: Uint8Array | undefined,
  keys: readonly SigningKey[],
  edition: number,
  namespace: string,
): Verdict {
  if (keys.length === 0) return { state: 'no-key' };
  if (!list || !signed) return { state: 'none' };
  try {
    const valid = keysFor(keys, edition).map(({ key }) => key);
    const { by, problem } = checkSignature(list, signed, { keys: valid, namespace });
    if (problem === undefined) return { state: 'valid', by };
    const known = keys.find(({ key }) => fingerprintOfLine(key) === by);
    if (known?.revoked) return { state: 'wrong', problem: t('revokedKey', { by }) };
    if (known) return { state: 'wrong', problem: t('keyOfOtherEdition', { number: edition, by }) };
    return { state: 'wrong', problem };
  } catch (error) {
    if (!(error instanceof NoOpenSsh)) throw error;
    return { state: 'unchecked', problem: t('notChecked', { reason: error.message }) };
  }
}

/**
 * Compares the history in a copy with the one that is known here.
 * @returns sentences on records that are missing or damaged
 * @throws Unreadable when the copy is older, or has another history
 */
function refuseHistory(
  copy: Copy,
  { list, chain, newest, signature }: Claim,
  known: readonly Edition[],
  memory: Memory | undefined,
  isOwn: boolean,
): string[] {
  const refuse = (sentence: string) => new Unreadable(sentence, true);
  if (chain.problem !== undefined) return [t('historyUnchecked', { problem: chain.problem })];
  const records = new Map(known.map(({ edition, checksum }) => [edition, checksum]));
  if (memory) {
    if ((records.get(memory.edition) ?? memory.record) !== memory.record) {
      throw refuse(t('twoHistories', { number: memory.edition }));
    }
    records.set(memory.edition, memory.record);
  }
  const fork = forkOf(chain.editions, records);
  if (fork !== undefined) {
    throw refuse(t('fork', { copy: copy.name, number: fork }));
  }
  const latest = Math.max(memory?.edition ?? 0, known.at(-1)?.edition ?? 0);
  if (newest && newest.edition < latest) {
    const latestDay = memory?.edition === latest ? memory.day : known.at(-1)?.day;
    const { edition: number, day } = newest;
    throw refuse(t('older', { copy: copy.name, number, day, latest, latestDay }));
  }
  if (!newest && latest > 0 && list) {
    return [t('noRecords', { latest })];
  }
  const isSame = memory && newest?.edition === memory.edition && list;
  if (isSame && signature.state === 'valid' && sha256(list) !== memory.sums && !isOwn) {
    throw refuse(t('sameNumberTwice', { copy: copy.name, number: memory.edition }));
  }
  return [];
}

const isNewer = (newest: Edition | undefined, known: readonly Edition[]) =>
  (newest?.edition ?? 0) > (known.at(-1)?.edition ?? 0);

function memoryOf({ list, newest }: Claim): Memory | undefined {
  if (!list || !newest) return undefined;
  const { edition, day, checksum, keys } = newest;
  return { edition, day, record: checksum, sums: sha256(list), keys };
}

/**
 * Reads the list of checksums of a site and adds its own checksum, so that the list is compared, too.
 * @param path of the list, if it is a file here
 * @throws Unreadable with a sentence when the list is damaged
 */
export function readSums(bytes: Uint8Array, path?: string): Sums {
  const { sums, problems } = parseSums(Buffer.from(bytes).toString());
  const [reason] = problems;
  if (reason !== undefined)
    throw new Unreadable(path ? t('listDamagedAt', { path, reason }) : t('listDamaged', { reason }), true);
  return new Map([...sums, [sumsFile, sha256(bytes)]]);
}

/** When the first file cannot be read, no other can. */
async function orEnd(reading: Promise<Uint8Array | undefined>): Promise<Uint8Array | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Unreadable && !error.entirely)
      throw new Unreadable(t('listUnreadable', { list: sumsFile, why: error.message }), true);
    throw error;
  }
}
