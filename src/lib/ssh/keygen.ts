import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { t } from './messages.ts';

/** OpenSSH’s program is not installed, or too old; the message is a sentence. */
export class NoOpenSsh extends Error {}

/** What a key of one kind of signer may have signed. */
export interface Signers {
  /** Public keys, each `ssh-ed25519 AAAA…`. */
  readonly keys: readonly string[];
  /** What the signature is for, such as `statement@statement.example`: one for something else does not count. */
  readonly namespace: string;
}

/** A signature that is valid, or what is wrong with it. */
export type Signature =
  | { readonly by: string; readonly problem?: undefined }
  | { readonly by?: string | undefined; readonly problem: string };

/**
 * Checks a signature with `ssh-keygen -Y verify`.
 * @param signed what was signed
 * @param signature the file that `ssh-keygen -Y sign` wrote
 * @returns the fingerprint of the key that signed, `SHA256:…`, or what is wrong, as the end of a sentence
 * @throws NoOpenSsh
 */
export function checkSignature(signed: Uint8Array, signature: Uint8Array, { keys, namespace }: Signers): Signature {
  const folder = mkdtempSync(join(tmpdir(), 'signature-'));
  try {
    const [file, allowed] = [join(folder, 'sig'), join(folder, 'allowed')];
    writeFileSync(file, signature);
    writeFileSync(allowed, keys.map((key) => `signer namespaces="${namespace}" ${key}\n`).join(''));
    const about = ['-n', namespace, '-s', file];
    const by = keys.length > 0 ? signerIn(run(['-Y', 'verify', '-f', allowed, '-I', 'signer', ...about], signed)) : '';
    if (by) return { by };
    const other = signerIn(run(['-Y', 'check-novalidate', ...about], signed));
    return other ? { by: other, problem: t('anotherKey', { by: other }) } : { problem: t('damaged') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Signs files with `ssh-keygen -Y sign`, which asks for the key’s password once, and knows keys that an agent holds.
 * @param key path of the key; it is read by `ssh-keygen` alone
 * @param files what is signed; each signature is written next to its file, as `file.sig`
 * @returns what went wrong, in a sentence
 * @throws NoOpenSsh
 */
export function signFile(key: string, namespace: string, ...files: string[]): string | undefined {
  for (const file of files) rmSync(`${file}.sig`, { force: true });
  const { error, status } = spawnSync('ssh-keygen', ['-Y', 'sign', '-n', namespace, '-f', key, ...files], {
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  if (isMissing(error)) throw new NoOpenSsh(t('missing'));
  return status === 0 ? undefined : t('couldNotSign', { key });
}

const isMissing = (error: Error | undefined) => (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';

/** The first line of a program that found a signature valid names the key. */
const signerIn = ({ status, stdout }: { status: number | null; stdout: string }) =>
  status === 0 ? /^Good .* key (SHA256:[\w+/]{43})\s*$/m.exec(stdout)?.[1] : undefined;

function run(given: readonly string[], input: Uint8Array) {
  const { error, status, stdout, stderr } = spawnSync('ssh-keygen', given, {
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (isMissing(error)) throw new NoOpenSsh(t('missing'));
  if (/(unknown|illegal|invalid) option/i.test(stderr)) throw new NoOpenSsh(t('tooOld'));
  return { status, stdout };
}
