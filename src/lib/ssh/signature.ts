import { createHash, verify } from 'node:crypto';
import { nodeKey } from './key.ts';
import { SshReader, sshString } from './ssh-wire.ts';

/** What a signature is for, so that one for a login or a commit cannot pass for it; `ssh-keygen -n file`. */
export const namespace = 'file';

const magic = 'SSHSIG';

/**
 * Checks a signature made by `ssh-keygen -Y sign`, in the format of OpenSSH's PROTOCOL.sshsig.
 * @param signed what was signed
 * @param armoured the file with the signature
 * @param key the public key that the signature must be of
 * @returns what is wrong with the signature, as the end of a sentence; undefined when it is right
 */
export function signatureProblem(signed: Uint8Array, armoured: string, key: Uint8Array): string | undefined {
  const lines = /^-----BEGIN SSH SIGNATURE-----\s+([\w+/=\s]+?)\s+-----END SSH SIGNATURE-----\s*$/.exec(armoured);
  if (!lines?.[1]) return 'is no signature of ssh-keygen, or cut off';
  let parts: ReturnType<typeof takeApart>;
  try {
    parts = takeApart(Buffer.from(lines[1], 'base64'));
  } catch {
    return 'is damaged';
  }
  if (!parts.key.equals(key)) return 'was made with another key';
  if (parts.namespace !== namespace) return `is meant for something else (“${parts.namespace}”)`;
  const hash = createHash(parts.algorithm).update(signed).digest();
  const message = messageOf(parts, hash);
  return verify(null, message, nodeKey(key), parts.signature) ? undefined : 'does not belong to these sums';
}

/** @throws when it is not complete, or of a kind that OpenSSH does not write */
function takeApart(bytes: Buffer) {
  const reader = new SshReader(bytes);
  if (reader.take(magic.length).toString() !== magic || reader.number() !== 1) throw new RangeError('another format');
  const [key, purpose, reserved] = [reader.string(), reader.string().toString(), reader.string()];
  const algorithm = reader.string().toString();
  const inner = new SshReader(reader.string());
  inner.string(); // The kind of key, which is that of the key.
  if (!['sha256', 'sha512'].includes(algorithm)) throw new RangeError('another sum');
  return { key, namespace: purpose, reserved, algorithm, signature: inner.string() };
}

/** What the key has signed: not the file, but its checksum and what it was signed for. */
function messageOf(of: { namespace: string; reserved: Uint8Array; algorithm: string }, hash: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(magic),
    ...[of.namespace, of.reserved, of.algorithm, hash].map((part) => sshString(part)),
  ]);
}
