import { readFileSync, statSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { sumsFile } from '../lib/checksums.ts';
import { t } from './messages.ts';
import { type Copy, largestFile, tooLarge, Unreadable } from './mirror-source.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** Total size of the files of a zip, packed or not: many times a site of this kind. */
const largestZip = 512 * 1024 * 1024;

/**
 * A copy in a zip, read without unpacking it to the disk.
 * @throws Unreadable with a sentence when it is damaged, or when programs could unpack different files from it
 */
export function zipCopy(path: string): Copy {
  const there = statSync(path);
  if (!there.isFile()) throw new Unreadable(t('neither', { copy: path }), true);
  if (there.size > largestZip) throw new Unreadable(t('zipTooLarge', { copy: path }), true);
  const entries = zipEntries(path, readFileSync(path));
  const size = entries.values().reduce((sum, entry) => sum + entry.size, 0);
  if (size > largestZip) {
    throw new Unreadable(t('zipBomb', { copy: path, size: Math.round(size / 1e6) }), true);
  }
  const top = topFolder([...entries.keys()]);
  return {
    name: path,
    atOnce: 1,
    async read(file) {
      const entry = entries.get(top + file);
      if (!entry || file.endsWith('/')) return undefined;
      if (entry.size > largestFile) throw new Unreadable(tooLarge);
      return unpack(entry);
    },
    // A folder is named when it is empty.
    files: async () => {
      const names = [...entries.keys()];
      const filled = new Set(names.flatMap((name) => parentsOf(name)));
      return names.filter((name) => !filled.has(name)).map((name) => name.slice(top.length));
    },
  };
}

/** @throws Unreadable when the content does not match its entry */
function unpack(entry: ZipEntry): Uint8Array {
  const content = contentOf(entry);
  if (content?.length === entry.size && crc32(content) === entry.crc) return content;
  throw new Unreadable(t('damagedInZip'));
}

/** Unpacks no more than the announced size, and requires that all stored bytes belong to it. */
function contentOf({ method, size, data }: ZipEntry): Uint8Array | undefined {
  if (method === 0) return data;
  try {
    const { buffer, engine } = inflateRawSync(data, { maxOutputLength: Math.max(1, size), info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return engine.bytesWritten === data.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}

/** The folders that contain a file or folder: of `a/b/c` they are `a/` and `a/b/`. */
const parentsOf = (name: string) =>
  [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index + 1)).filter((folder) => folder !== name);

/** A zip may contain the site in a folder. */
function topFolder(names: readonly string[]): string {
  const [first = ''] = names;
  const top = first.includes('/') ? first.slice(0, first.indexOf('/') + 1) : '';
  return names.includes(top + sumsFile) && names.every((name) => name.startsWith(top)) ? top : '';
}
