import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { signatureFile, sumsFile } from '../lib/checksums.ts';
import { makeReadable } from '../lib/readable.ts';
import { checkSignature, signFile } from '../lib/ssh/keygen.ts';
import { Refused } from './failure.ts';
import { t } from './messages.ts';

export const sums = join('dist', sumsFile);

/** @throws Refused when there is nothing to sign, or no key to sign with */
export function keyToSign(command: string, file: string | undefined): string {
  if (!existsSync(sums)) throw new Refused(t('noSums', { sums }));
  if (!file) {
    throw new Refused(t('whichKey', { command }));
  }
  if (!existsSync(file)) throw new Refused(t('noKey', { file }));
  return file;
}

/**
 * Signs the checksums of the site that was built, with OpenSSH’s own program.
 * @param key path of the key, which is never read here
 * @param target where the signature is written
 * @param wanted the public keys that may sign, and for what
 * @param explain returns a sentence on what is wrong with a signature that none of these keys made
 * @param also another file to be signed, so that the key’s password is asked for once
 * @returns the fingerprint of the key
 * @throws Refused with a sentence, NoOpenSsh
 */
export function signSums(
  key: string,
  target: string,
  wanted: { readonly keys: readonly string[]; readonly namespace: string },
  explain: (problem: string) => string,
  also: readonly string[] = [],
): string {
  const written = join('dist', signatureFile);
  const kept = `${written}.kept`;
  const isOther = target !== written;
  // ssh-keygen writes next to what it signs.
  if (isOther && existsSync(written)) renameSync(written, kept);
  try {
    const failure = signFile(key, wanted.namespace, sums, ...also);
    if (failure) throw new Refused(failure);
    const { by, problem } = checkSignature(readFileSync(sums), readFileSync(written), wanted);
    if (problem !== undefined) {
      rmSync(written);
      throw new Refused(explain(problem));
    }
    if (isOther) renameSync(written, target);
    makeReadable(target);
    return by;
  } finally {
    if (existsSync(kept)) renameSync(kept, written);
  }
}
