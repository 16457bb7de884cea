import { verifyAsync } from '@noble/ed25519';

type Bytes = Uint8Array<ArrayBuffer>;

/** A string of the SSH protocol: its length in four bytes, then its bytes (RFC 4251, section 5). */
function sshString(bytes: Uint8Array): number[] {
  const { length } = bytes;
  return [length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255, ...bytes];
}

/**
 * The bytes that `ssh-keygen -Y sign` signs for a message (OpenSSH, PROTOCOL.sshsig): they begin with fixed bytes, and
 * are only ever written, never parsed.
 * @param namespace what the signature is for
 */
export async function signedBytes(namespace: string, message: Bytes): Promise<Bytes> {
  const encoder = new TextEncoder();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-512', message));
  const fields = [encoder.encode(namespace), new Uint8Array(), encoder.encode('sha512'), hash];
  return new Uint8Array([...encoder.encode('SSHSIG'), ...fields.flatMap(sshString)]);
}

/** The 32 bytes of a public key: the last ones of its line `ssh-ed25519 AAAA…`. */
const rawKey = (line: string): Bytes => fromBase64(line.split(' ')[1] ?? '').slice(-32);

export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/**
 * The 64 bytes of an Ed25519 signature: the last ones in the file that `ssh-keygen -Y sign` writes.
 * @param armored the file: Base64 between two lines of text
 */
export const rawSignature = (armored: string): Bytes => fromBase64(armored.replace(/-----.*?-----|\s/g, '')).slice(-64);

/**
 * Checks a signature without OpenSSH, in Node.js or in a browser.
 * @param signature its 64 bytes
 * @param key public key as `ssh-ed25519 AAAA…`
 * @param namespace what it has to be for
 */
export async function isSignedBy(key: string, namespace: string, message: Bytes, signature: Bytes): Promise<boolean> {
  const bytes = await signedBytes(namespace, message);
  const raw = rawKey(key);
  try {
    const imported = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, bytes);
  } catch {
    // Browsers older than 2025 do not know the algorithm; and a damaged key is no key in the library either.
    return verifyAsync(signature, bytes, raw).catch(() => false);
  }
}
