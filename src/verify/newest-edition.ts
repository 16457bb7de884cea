import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSums, type Sums, sumsFile } from '../lib/checksums.ts';
import { brotliOf, gzipOf } from '../lib/compress.ts';
import { sha256 } from '../lib/hash.ts';
import { makeReadable } from '../lib/readable.ts';
import { isSignedBy, rawSignature } from '../lib/ssh/signed-bytes.ts';
import type { Edition } from '../model/editions/editions.ts';
import {
  formatSignedEdition,
  listOf,
  messageOf,
  parseSignedEdition,
  signedEditionFile,
} from '../model/editions/signed-edition.ts';
import { namespaceOf, signingKeysOf } from '../model/site/keys.ts';
import type { Site } from '../model/site/schema.ts';
import { joinKeys, keysFor } from '../model/site/valid-keys.ts';
import type { Memory } from './memory.ts';
import { t } from './messages.ts';
import type { Copy } from './mirror-source.ts';

/**
 * Prepares the file from which the service worker learns of an edition.
 * @param sums the file with the checksums of the built site
 * @returns a file to be signed with `ssh-keygen`, and what then writes the signed edition into `dist/`, also compressed
 *   for servers
 */
export async function prepareForWorker(
  { text }: Edition,
  sums: Uint8Array,
): Promise<{ readonly file: string; publish(): void }> {
  const list = listOf(parseSums(Buffer.from(sums).toString()).sums, sha256(sums));
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  // Deleted whether it is signed or not.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'edition');
  writeFileSync(file, await messageOf(text, list));
  return {
    file,
    publish() {
      const signature = rawSignature(readFileSync(`${file}.sig`, 'latin1'));
      const bytes = Buffer.from(formatSignedEdition(signature, text, list));
      const target = join('dist', signedEditionFile);
      for (const [ending, content] of Object.entries({ '': bytes, '.br': brotliOf(bytes), '.gz': gzipOf(bytes) })) {
        writeFileSync(target + ending, content);
        makeReadable(target + ending);
      }
    },
  };
}

/** More bytes than a signed edition has. */
const longest = 2_000_000;

/**
 * Checks the signed edition of a copy, when there is one.
 * @param sums checksums that are trusted
 * @param memory what was seen of this site before
 * @returns what is wrong, in sentences; nothing for a site without keys
 */
export async function newestEditionProblems(
  copy: Copy,
  site: Site,
  sums: Sums,
  memory: Memory | undefined,
): Promise<string[]> {
  const keys = joinKeys(signingKeysOf(site), memory?.keys ?? []);
  if (keys.length === 0) return [];
  const wrong = [t('newestDiffers', { file: signedEditionFile })];
  // What is too large, or a link, is there and no signed edition.
  const bytes = await copy.read(signedEditionFile, longest).catch(() => new Uint8Array());
  if (!bytes) return [];
  const signed = await parseSignedEdition(Buffer.from(bytes).toString());
  if (!signed) return wrong;
  const { record, message, signature, text } = signed;
  const listed = listOf(new Map([...sums].filter(([file]) => file !== sumsFile)), sums.get(sumsFile) ?? '');
  if (!text.endsWith(`}\n${listed}`)) return wrong;
  const valid = keysFor(keys, record.edition);
  const checks = valid.map(({ key }) => isSignedBy(key, namespaceOf(site), message, signature));
  return (await Promise.all(checks)).includes(true) ? [] : wrong;
}
