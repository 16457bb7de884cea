import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSums, type Sums, signatureFile, sumsFile } from '../lib/checksums.ts';
import { sha256 } from '../lib/hash.ts';
import { checkSignature, NoOpenSsh, type Signers } from '../lib/ssh/keygen.ts';
import { type Copy, Unreadable } from './mirror-source.ts';

/** What a copy is compared with. */
export interface Trusted {
  /** The list of sums has its own sum among them. */
  readonly sums: Sums;
  /** A sentence that says which sums these are. */
  readonly told: string;
  /** What is wrong with the copy's signature, as a sentence; a wrong one makes a copy invalid. */
  readonly signature: string | undefined;
  /** Why the signature could not be checked, as a sentence. */
  readonly unchecked?: string | undefined;
}

/**
 * Finds the sums that can be trusted: those of the site that was built here, or else the copy's own, when they are
 * signed with the publisher's key.
 * @param root folder of the project
 * @param copy what is to be compared
 * @param signers the publisher's public keys, when `content/site.yaml` names any
 * @throws Unreadable with a sentence when there are none
 */
export async function trustedSums(root: string, copy: Copy, signers: Signers): Promise<Trusted> {
  const own = join(root, 'dist', sumsFile);
  const theirs = await orEnd(copy.read(sumsFile));
  const signed = await orEnd(copy.read(signatureFile));
  const hasKey = signers.keys.length > 0;
  const checked = hasKey && theirs && signed ? checkOrExplain(theirs, signed, signers) : undefined;
  if (existsSync(own)) {
    const bytes = readFileSync(own);
    const another =
      theirs && checked?.by && !checked.problem && !bytes.equals(theirs)
        ? ' The copy’s own sums are others, and rightly signed: it may be another edition.'
        : '';
    return {
      sums: readSums(bytes, `${own} `),
      told: `dist/${sumsFile}, the sums of the site that was built here.${another}`,
      signature: checked?.problem && `Its signature ${checked.problem}.`,
      unchecked: checked?.unchecked,
    };
  }
  if (!hasKey)
    throw new Unreadable(
      'There is nothing to compare with: build the site first (npm run build), or put the publisher’s key into content/site.yaml.',
      true,
    );
  if (!theirs)
    throw new Unreadable(
      `${copy.name} has no ${sumsFile}, and no site was built here: there is nothing to compare with. Run npm run build first.`,
      true,
    );
  if (!signed)
    throw new Unreadable(
      `${copy.name} is not signed, and no site was built here: its own sums prove nothing. Run npm run build first.`,
      true,
    );
  if (checked?.unchecked) throw new Unreadable(checked.unchecked, true);
  if (checked?.problem) {
    throw new Unreadable(
      `The signature of ${copy.name} ${checked.problem}: its sums prove nothing. Do not trust this copy.`,
      true,
    );
  }
  return {
    sums: readSums(theirs),
    told: `the copy’s own ${sumsFile}, signed with the publisher’s key ${checked?.by}.`,
    signature: undefined,
  };
}

function checkOrExplain(
  signed: Uint8Array,
  signature: Uint8Array,
  signers: Signers,
): { by?: string | undefined; problem?: string | undefined; unchecked?: string } {
  try {
    return checkSignature(signed, signature, signers);
  } catch (error) {
    if (error instanceof NoOpenSsh) return { unchecked: `The signature was not checked. ${error.message}` };
    throw error;
  }
}

/**
 * Reads the list of sums of a site; with its own sum, so that the list is compared, too.
 * @param where names the list in a sentence, with a space at its end
 * @throws Unreadable with a sentence when the list is damaged
 */
export function readSums(bytes: Uint8Array, where = ''): Sums {
  const { sums, problems } = parseSums(Buffer.from(bytes).toString());
  if (problems.length) throw new Unreadable(`The list of sums ${where}is damaged. ${problems[0]}`, true);
  return new Map([...sums, [sumsFile, sha256(bytes)]]);
}

/** When the first file cannot be read, no other can. */
async function orEnd(reading: Promise<Uint8Array | undefined>): Promise<Uint8Array | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Unreadable)
      throw new Unreadable(`The copy cannot be compared: its ${sumsFile} ${error.message}.`, true);
    throw error;
  }
}
