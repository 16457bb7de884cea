/**
 * Parses an SSH message: a number is four bytes, a string its length and its bytes (RFC 4251, section 5).
 * Reading past the end gives a RangeError.
 */
export class SshReader {
  private at = 0;
  private readonly bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes);
  }

  take(length: number): Buffer {
    if (this.at + length > this.bytes.length) throw new RangeError('The message ends too early.');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  number(): number {
    return this.take(4).readUInt32BE();
  }

  string(): Buffer {
    return this.take(this.number());
  }

  atEnd(): boolean {
    return this.at === this.bytes.length;
  }
}

/** A string of an SSH message. */
export function sshString(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content as Uint8Array);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
