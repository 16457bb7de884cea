import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Readable by everyone, writable by the owner. */
const [ofFolder, ofFile] = [0o755, 0o644];

/** Lets a web server, which is another user, read a file, whatever permissions new files have here (umask). */
export function makeReadable(file: string): void {
  chmodSync(file, ofFile);
}

/** The same for a folder with all that is in it. */
export function makeFolderReadable(folder: string): void {
  chmodSync(folder, ofFolder);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, ofFolder);
    else if (entry.isFile()) makeReadable(path);
  }
}
