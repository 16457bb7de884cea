import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { SshReader } from './ssh-wire.ts';

const kind = 'ssh-ed25519';

/**
 * Reads a public key as `ssh-keygen -t ed25519` writes it into its file `.pub`: one line, `ssh-ed25519 AAAA… comment`.
 * @returns its bytes (RFC 8709, section 4), or what is wrong with the line: `is …; do …`
 */
export function readKey(line: string): Buffer | string {
  if (line.includes('PRIVATE KEY')) {
    return 'is a private key, which nobody but you may see; write the line of the file that ends with .pub, and if this file has left your machine, make a new key';
  }
  const [type = '', base64 = ''] = line.trim().split(/\s+/);
  if (type !== kind) {
    return `is not a public key of the kind ${kind}; make one with ssh-keygen -t ed25519 and write the line of its file that ends with .pub`;
  }
  const bytes = Buffer.from(base64, 'base64');
  try {
    const reader = new SshReader(bytes);
    const whole = reader.string().toString() === kind && reader.string().length === 32 && reader.atEnd();
    if (whole && bytes.toString('base64') === base64) return bytes;
  } catch {
    // The message ended too early: reported below.
  }
  return 'is a public key of which something is missing or changed; copy the line of the file that ends with .pub once more';
}

/** The publisher's key, when `content/site.yaml` names one; the content checks have passed it. */
export function publisherKey({ signingKey }: { readonly signingKey?: string | undefined }): Buffer | undefined {
  const key = signingKey === undefined ? undefined : readKey(signingKey);
  return typeof key === 'string' ? undefined : key;
}

/** The fingerprint of a key that has been read, as `ssh-keygen -l` prints it: `SHA256:` and 43 letters and digits. */
export function fingerprintOf(key: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

/** A key that has been read, as Node checks signatures with it. */
export function nodeKey(key: Uint8Array): KeyObject {
  const x = Buffer.from(key).subarray(-32).toString('base64url');
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
}
