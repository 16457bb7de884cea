import { z } from 'astro/zod';

/** SHA-256 in hexadecimal digits. */
const sum = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.iso.date();
const number = z.int().min(1).max(99_999);

/** A key of the publisher: the editions that it may sign. A key that is not valid any more stays in the list. */
const keySchema = z.strictObject({
  /** `ssh-ed25519 AAAA…` */
  key: z.string().regex(/^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-P][A-Za-z0-9+/]{42}$/),
  from: number,
  until: number.optional(),
  /** Whether no signature of it counts, as when it was stolen. */
  revoked: z.literal(true).optional(),
});

/**
 * The record of an edition, `content/editions/<number>.json`, published at `/editions/<number>.json`. It names pages,
 * paragraphs and contacts without their words, so that no withdrawal ever alters a record.
 */
export const recordSchema = z.strictObject({
  edition: number,
  day,
  address: z.string().max(200),
  mirrors: z.array(z.string().max(200)).max(50),
  /** The edition before: SHA-256 of its record, and of its `SHA256SUMS`, which is what is signed. */
  previous: z.strictObject({ record: sum, sums: sum }).optional(),
  /** SHA-256 of the file with the hashes of all texts; see `texts.ts`. */
  texts: sum,
  /** What changed in each page or file of content, as `changes.ts` writes it. */
  changes: z.record(z.string().max(200), z.string().max(200)),
  /** The days on which channels of a contact were withdrawn, by the contact’s id. */
  withdrawn: z.record(z.string().max(100), z.array(day).max(50)),
  keys: z.array(keySchema).max(20),
  /** Whether browsers delete what they kept, and the service worker: `offline: false` on a site with a key. */
  ends: z.literal(true).optional(),
});

export type EditionRecord = z.output<typeof recordSchema>;

/** Records are small enough to be fetched before a page. */
export const largestRecord = 2048;

/** A record as bytes, which are hashed. Each field of the first level is on a line, so that people can read it. */
export function formatRecord(record: EditionRecord): string {
  const lines = Object.entries(record).map(([name, value]) => `"${name}":${JSON.stringify(value)}`);
  return `{${lines.join(',\n')}}\n`;
}

/**
 * Reads a record.
 * @param text the file
 * @returns the record; undefined when it is not one, or not written as `formatRecord` writes it
 */
export function parseRecord(text: string): EditionRecord | undefined {
  if (text.length > largestRecord) return undefined;
  try {
    const { success, data } = recordSchema.safeParse(JSON.parse(text));
    return success && formatRecord(data) === text ? data : undefined;
  } catch {
    return undefined;
  }
}
