import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSums, sumsFile } from '../../src/lib/checksums.ts';
import { filesUnder } from '../../src/lib/files.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { rawSignature } from '../../src/lib/ssh/signed-bytes.ts';
import { formatSignedEdition, listOf, messageOf, signedEditionFile } from '../../src/model/editions/signed-edition.ts';
import { write } from './copies.ts';
import type { newKey } from './signature.ts';

/**
 * Signs the newest edition of a site for its service worker, as `npm run sign` does, with a key of the test.
 * @returns the site
 */
export async function signEdition(site: string, by: ReturnType<typeof newKey>, namespace?: string): Promise<string> {
  const bytes = readFileSync(join(site, sumsFile));
  const { sums } = parseSums(bytes.toString());
  const numbers = filesUnder(join(site, 'editions')).flatMap((file) => /^(\d+)\.json$/.exec(file)?.[1] ?? []);
  const record = readFileSync(join(site, `editions/${Math.max(...numbers.map(Number))}.json`), 'utf8');
  const list = listOf(sums, sha256(bytes));
  const signature = rawSignature(by.sign(await messageOf(record, list), namespace));
  write(site, signedEditionFile, formatSignedEdition(signature, record, list));
  return site;
}
