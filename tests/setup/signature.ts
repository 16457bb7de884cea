import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A string of an SSH message: its length in four bytes, then its bytes (RFC 4251, section 5). */
function sshString(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content as Uint8Array);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** A key: its public line as in `.pub`, and a function that signs with it, after OpenSSH's PROTOCOL.sshsig. */
export function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const key = Buffer.concat([sshString('ssh-ed25519'), sshString(raw)]);
  return {
    key,
    line: `ssh-ed25519 ${key.toString('base64')} publisher`,
    sign(signed: Uint8Array, purpose = 'statement@statement.example'): string {
      const about = [sshString(purpose), sshString(''), sshString('sha512')];
      const hash = createHash('sha512').update(signed).digest();
      const signature = sign(null, Buffer.concat([Buffer.from('SSHSIG'), ...about, sshString(hash)]), privateKey);
      const inner = Buffer.concat([sshString('ssh-ed25519'), sshString(signature)]);
      const whole = [Buffer.from('SSHSIG'), Buffer.from([0, 0, 0, 1]), sshString(key), ...about, sshString(inner)];
      const lines = Buffer.concat(whole).toString('base64').replaceAll(/.{70}/g, '$&\n');
      return `-----BEGIN SSH SIGNATURE-----\n${lines}\n-----END SSH SIGNATURE-----\n`;
    },
  };
}
