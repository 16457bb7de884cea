import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemFile } from '../lib/system-files.ts';

/**
 * Removes what a system or an editor left in `public/`, which Astro copies as a whole.
 * @param folder the site as it was rendered
 */
export function removeSystemFiles(folder: string): void {
  for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (isSystemFile(name)) rmSync(join(parentPath, name), { recursive: true, force: true });
  }
}
