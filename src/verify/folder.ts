import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesUnder } from '../lib/files.ts';
import { type Copy, largestFile, tooLarge, Unreadable } from './mirror-source.ts';

/** A copy in a folder, such as an unpacked zip or a stick. */
export function folderCopy(folder: string): Copy {
  return {
    name: folder,
    atOnce: 1,
    async read(file) {
      const path = join(resolve(folder), file);
      const size = statSync(path, { throwIfNoEntry: false });
      if (!size?.isFile()) return undefined;
      if (size.size > largestFile) throw new Unreadable(tooLarge);
      try {
        return readFileSync(path);
      } catch (error) {
        throw new Unreadable(`cannot be opened (${(error as NodeJS.ErrnoException).code})`);
      }
    },
    files: async () => filesUnder(folder),
  };
}
