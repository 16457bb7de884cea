import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { signatureFile, sumsFile } from '../../src/lib/checksums.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { editionFrom, recordPath } from '../../src/model/editions/editions.ts';
import { type EditionRecord, formatRecord, recordSchema } from '../../src/model/editions/schema.ts';
import { writeSums } from '../../src/publish/write-checksums.ts';
import { again, smallSite, write } from './copies.ts';

/** Adds the record of the next edition to a site, and renews its checksums. */
export function addEdition(site: string, fields: Partial<EditionRecord> = {}): string {
  const next = again(site);
  let last: ReturnType<typeof editionFrom>;
  for (let number = 1; ; number += 1) {
    const text = readIfThere(join(site, recordPath(number)));
    if (text === undefined) break;
    last = editionFrom(text);
  }
  const record = recordSchema.parse({
    edition: (last?.edition ?? 0) + 1,
    day: `2026-01-0${(last?.edition ?? 0) + 1}`,
    address: 'https://statement.example',
    mirrors: [],
    ...(last && { previous: { record: last.checksum, sums: sha256(readFileSync(join(site, sumsFile))) } }),
    texts: sha256('texts'),
    changes: {},
    withdrawn: {},
    keys: [],
    ...fields,
  });
  write(next, recordPath(record.edition), formatRecord(record));
  return renewSums(next);
}

/** Writes the checksums of a changed site, which then is not signed. */
export function renewSums(site: string): string {
  for (const file of [sumsFile, signatureFile]) rmSync(join(site, file), { force: true });
  writeSums(site);
  return site;
}

/** A small site of several editions: each is a folder. */
export function editions(count: number): string[] {
  const sites = [addEdition(smallSite())];
  while (sites.length < count) {
    const next = again(sites.at(-1) ?? '');
    write(next, 'en/words.txt', `Words of edition ${sites.length + 1}.\n`);
    sites.push(addEdition(next));
  }
  return sites;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
