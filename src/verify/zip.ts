import { readFileSync, statSync } from 'node:fs';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { isInside, sumsFile } from '../lib/checksums.ts';
import { type Copy, largestFile, tooLarge, Unreadable } from './mirror-source.ts';

/** All files of a zip together, packed or not: many times a site of this kind. */
const largestZip = 512 * 1024 * 1024;

/**
 * A copy in a zip, read without unpacking it to the disk.
 * @throws Unreadable with a sentence when it is damaged, or made to harm whoever unpacks it
 */
export function zipCopy(path: string): Copy {
  if (statSync(path).size > largestZip) throw new Unreadable(`${path} is too large to be a copy of this site.`, true);
  const bytes = readFileSync(path);
  const names = listed(path, bytes);
  const top = topFolder(names);
  return {
    name: path,
    atOnce: 1,
    async read(file) {
      const entry = names.get(top + file);
      if (!entry) return undefined;
      if (entry.originalSize > largestFile) throw new Unreadable(tooLarge);
      try {
        // The size that was announced is all that is unpacked, whatever the zip goes on to hold.
        return unzipSync(bytes, { filter: ({ name }) => name === top + file })[top + file];
      } catch {
        throw new Unreadable('is damaged in the zip');
      }
    },
    files: async () => [...names.keys()].map((name) => (name.startsWith(top) ? name.slice(top.length) : name)),
  };
}

/** The files of a zip by their names, without folders. */
function listed(path: string, bytes: Uint8Array): Map<string, UnzipFileInfo> {
  const files = new Map<string, UnzipFileInfo>();
  const refused: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: (file) => {
        if (!isInside(file.name.replace(/\/$/, '')))
          refused.push(`a file named “${file.name}”, which would be unpacked outside its folder`);
        if (files.has(file.name)) refused.push(`${file.name} twice: some programs unpack the one, some the other`);
        if (!file.name.endsWith('/')) files.set(file.name, file);
        size += file.originalSize;
        return false;
      },
    });
  } catch {
    throw new Unreadable(`${path} is no zip, or cut off: have it sent once more.`, true);
  }
  if (size > largestZip) refused.push(`${Math.round(size / 1e6)} MB, many times what this site holds`);
  if (refused.length) throw new Unreadable(`${path} holds ${refused[0]}. Do not unpack it.`, true);
  return files;
}

/** A zip may hold the site in a folder of its own. */
function topFolder(names: ReadonlyMap<string, unknown>): string {
  const [first = ''] = names.keys();
  const top = first.includes('/') ? first.slice(0, first.indexOf('/') + 1) : '';
  return names.has(top + sumsFile) && [...names.keys()].every((name) => name.startsWith(top)) ? top : '';
}
