import { createHash } from 'node:crypto';

const kind = 'ssh-ed25519';

/** The 51 bytes of such a key in Base64: its kind and length (RFC 8709, section 4), then 32 bytes. */
const wholeKey = /^AAAAC3NzaC1lZDI1NTE5AAAAI[A-P][A-Za-z0-9+/]{42}$/;

/**
 * Reads a public key as `ssh-keygen -t ed25519` writes it into its file `.pub`: one line, `ssh-ed25519 AAAA… comment`.
 * @returns its bytes, or what is wrong with the line: `is …; do …`
 */
export function readKey(line: string): Buffer | string {
  if (line.includes('PRIVATE KEY')) {
    return 'is a private key, which nobody but you may see; write the line of the file that ends with .pub, and if this file has left your machine, make a new key';
  }
  const [type = '', base64 = ''] = line.trim().split(/\s+/);
  if (type !== kind) {
    return `is not a public key of the kind ${kind}; make one with ssh-keygen -t ed25519 and write the line of its file that ends with .pub`;
  }
  if (wholeKey.test(base64)) return Buffer.from(base64, 'base64');
  return 'is a public key of which something is missing or changed; copy the line of the file that ends with .pub once more';
}

/** The fingerprint of a key that has been read, as `ssh-keygen -l` prints it: `SHA256:` and 43 letters and digits. */
export function fingerprintOf(key: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}
