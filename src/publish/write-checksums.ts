import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSums, sumsFile } from '../lib/checksums.ts';
import { filesUnder } from '../lib/files.ts';
import { sha256 } from '../lib/hash.ts';

/**
 * Writes the checksums of all files of a site into it. Files compressed for servers are made later and are not listed:
 * each is another form of a file that is.
 * @param folder the site that was built
 * @param known what is already known, by path
 */
export function writeSums(folder: string, known: ReadonlyMap<string, string> = new Map()): void {
  const sumOf = (file: string) => known.get(file) ?? sha256(readFileSync(join(folder, file)));
  const sums = new Map(filesUnder(folder).map((file) => [file, sumOf(file)]));
  writeFileSync(join(folder, sumsFile), formatSums(sums));
}
