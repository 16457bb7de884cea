import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSums, type Sums, signatureFile, sumsFile } from '../lib/checksums.ts';
import { sha256 } from '../lib/hash.ts';
import { fingerprintOf } from '../lib/ssh/key.ts';
import { signatureProblem } from '../lib/ssh/signature.ts';
import { type Copy, Unreadable } from './mirror-source.ts';

/** What a copy is compared with. */
export interface Trusted {
  /** The list of sums has its own sum among them. */
  readonly sums: Sums;
  /** A sentence that says which sums these are. */
  readonly told: string;
  /** What is wrong with the copy's signature, as the end of a sentence. */
  readonly signature: string | undefined;
}

/**
 * Finds the sums that can be trusted: those of the site that was built here, or else the copy's own, when they are
 * signed with the publisher's key.
 * @param root folder of the project
 * @param copy what is to be compared
 * @param key the publisher's public key, when `content/site.yaml` names one
 * @throws Unreadable with a sentence when there are none
 */
export async function trustedSums(root: string, copy: Copy, key: Uint8Array | undefined): Promise<Trusted> {
  const own = join(root, 'dist', sumsFile);
  const theirs = await orEnd(copy.read(sumsFile));
  const signed = await orEnd(copy.read(signatureFile));
  const wrong = key && theirs && signed && signatureProblem(theirs, Buffer.from(signed).toString(), key);
  const right = key && theirs && signed && wrong === undefined;
  if (existsSync(own)) {
    const bytes = readFileSync(own);
    const another =
      right && !bytes.equals(theirs)
        ? ' The copy’s own sums are others, and rightly signed: it may be another edition.'
        : '';
    return {
      sums: readSums(bytes, `${own} `),
      told: `dist/${sumsFile}, the sums of the site that was built here.${another}`,
      signature: wrong || undefined,
    };
  }
  if (!key)
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
  if (wrong)
    throw new Unreadable(
      `The signature of ${copy.name} ${wrong}: its sums prove nothing. Do not trust this copy.`,
      true,
    );
  return {
    sums: readSums(theirs),
    told: `the copy’s own ${sumsFile}, signed with the publisher’s key ${fingerprintOf(key)}.`,
    signature: undefined,
  };
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
