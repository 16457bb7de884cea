import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the content: what tells whether it is still the same. */
export type FileStamps = ReadonlyMap<string, string>;

/**
 * The state of all files in `content/`, by their paths from the root.
 * @param root folder of the project
 */
export function stampsOf(root: string): FileStamps {
  const stamps = new Map<string, string>();
  for (const entry of readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile()) continue;
    stamps.set(relative(root, path).split(sep).join('/'), `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`);
  }
  return stamps;
}

/** All of it in one text. */
export const markOf = (stamps: FileStamps): string => [...stamps].flat().join('\n');
