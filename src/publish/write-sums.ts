import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../lib/files.ts';
import { sha256 } from '../lib/hash.ts';
import { formatSums, sumsFile } from '../lib/sums.ts';

/**
 * Writes the sums of all files of a site into it. What is compressed for servers comes later and has no sums of its own:
 * it is another form of a file that has one.
 * @param folder the site that was built
 */
export function writeSums(folder: string): void {
  const sums = new Map(filesUnder(folder).map((file) => [file, sha256(readFileSync(join(folder, file)))]));
  writeFileSync(join(folder, sumsFile), formatSums(sums));
}
