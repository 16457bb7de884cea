import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSums, sumsFile } from '../lib/checksums.ts';
import { filesUnder } from '../lib/files.ts';
import { sha256 } from '../lib/hash.ts';

/**
 * Writes the sums of all files of a site into it. What is compressed for servers comes later and has no sums of its own:
 * it is another form of a file that has one.
 * @param folder the site that was built
 * @param known what is known already, by path
 */
export function writeSums(folder: string, known: ReadonlyMap<string, string> = new Map()): void {
  const sumOf = (file: string) => known.get(file) ?? sha256(readFileSync(join(folder, file)));
  const sums = new Map(filesUnder(folder).map((file) => [file, sumOf(file)]));
  writeFileSync(join(folder, sumsFile), formatSums(sums));
}
