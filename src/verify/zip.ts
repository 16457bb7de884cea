import { readFileSync, statSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { sumsFile } from '../lib/checksums.ts';
import { type Copy, largestFile, tooLarge, Unreadable } from './mirror-source.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** All files of a zip together, packed or not: many times a site of this kind. */
const largestZip = 512 * 1024 * 1024;

/**
 * A copy in a zip, read without unpacking it to the disk.
 * @throws Unreadable with a sentence when it is damaged, or when programs could unpack different files from it
 */
export function zipCopy(path: string): Copy {
  const there = statSync(path);
  if (!there.isFile()) throw new Unreadable(`${path} is neither a folder nor a zip.`, true);
  if (there.size > largestZip) throw new Unreadable(`${path} is too large to be a copy of this site.`, true);
  const entries = zipEntries(path, readFileSync(path));
  const size = entries.values().reduce((sum, entry) => sum + entry.size, 0);
  if (size > largestZip) {
    throw new Unreadable(
      `${path} holds ${Math.round(size / 1e6)} MB, many times what this site holds. Do not unpack it.`,
      true,
    );
  }
  const top = topFolder([...entries.keys()]);
  return {
    name: path,
    atOnce: 1,
    async read(file) {
      const entry = entries.get(top + file);
      if (!entry) return undefined;
      if (entry.size > largestFile) throw new Unreadable(tooLarge);
      return unpack(entry);
    },
    files: async () => [...entries.keys()].map((name) => name.slice(top.length)),
  };
}

/** The announced size is all that is unpacked, and all that is stored belongs to it. */
function unpack({ method, size, data }: ZipEntry): Uint8Array {
  if (method === 0) return data;
  try {
    const { buffer, engine } = inflateRawSync(data, { maxOutputLength: Math.max(1, size), info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    if (buffer.length === size && engine.bytesWritten === data.length) return buffer;
  } catch {
    // Reported below.
  }
  throw new Unreadable('is damaged in the zip');
}

/** A zip may hold the site in a folder of its own. */
function topFolder(names: readonly string[]): string {
  const [first = ''] = names;
  const top = first.includes('/') ? first.slice(0, first.indexOf('/') + 1) : '';
  return names.includes(top + sumsFile) && names.every((name) => name.startsWith(top)) ? top : '';
}
