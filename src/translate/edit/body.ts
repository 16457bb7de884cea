import type { IncomingMessage } from 'node:http';

/** Bytes of a request: a wording has at most 50,000 characters, of four bytes each, and JSON writes some longer. */
const largest = 400_000;

/** A body that is none of ours; `status` is how the request is answered. */
export class BadBody extends Error {
  readonly status: 400 | 413 | 415;

  constructor(status: BadBody['status']) {
    super(String(status));
    this.status = status;
  }
}

/**
 * Reads the JSON object that was sent.
 * @throws BadBody when it is too large, or not a JSON object in UTF-8
 */
export async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json(?:;\s*charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')) throw new BadBody(415);
  if (Number(request.headers['content-length'] ?? 0) > largest) throw new BadBody(413);
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    pieces.push(piece);
    length += piece.length;
    if (length > largest) throw new BadBody(413);
  }
  const value = parse(Buffer.concat(pieces));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadBody(400);
  return value as Readonly<Record<string, unknown>>;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BadBody(400);
  }
}
