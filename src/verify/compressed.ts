import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { type Sums, signatureFile } from '../lib/checksums.ts';
import { sha256 } from '../lib/hash.ts';
import { signedEditionFile } from '../model/editions/signed-edition.ts';
import { type Copy, largestFile } from './mirror-source.ts';

const forms = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) };

/**
 * A file without a checksum may be another one, compressed for servers: it must unpack to exactly that.
 * @param bytes what the file holds
 * @returns what is wrong with it; undefined when it is the compressed form of a file of the site
 */
export async function compressedProblem(
  copy: Copy,
  sums: Sums,
  file: string,
  bytes: Uint8Array,
): Promise<'extra' | 'differs' | undefined> {
  const ending = file.slice(-3);
  const original = file.slice(0, -3);
  if (!(ending === '.br' || ending === '.gz')) return 'extra';
  const isUnlisted = original === signatureFile || original === signedEditionFile;
  const unlisted = isUnlisted ? await copy.read(original) : undefined;
  const wanted = unlisted ? sha256(unlisted) : sums.get(original);
  if (!wanted) return 'extra';
  try {
    const unpacked = await forms[ending](bytes, { maxOutputLength: largestFile });
    return sha256(unpacked) === wanted ? undefined : 'differs';
  } catch {
    return 'differs';
  }
}
