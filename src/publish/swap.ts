import { chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const anHour = 60 * 60 * 1000;

/**
 * Calls `write` with an empty folder beside `published`; when it has finished, the folder takes the place of the
 * published one. If it fails, the published folder stays as it was.
 * @param published folder that is served, such as `dist`
 * @param write fills the folder it is given
 */
export async function publishWhole(published: string, write: (folder: string) => Promise<void>): Promise<void> {
  const old = `${published}.old`;
  // A build that was stopped between the two renames below left the site there.
  if (!existsSync(published) && existsSync(old)) renameSync(old, published);
  removeLeftovers(published);

  const next = mkdtempSync(`${published}.next-`);
  // Such a folder is closed to others, a web server among them; a published one is as open as any other.
  chmodSync(next, 0o777 & ~process.umask());
  try {
    await write(next);
    rmSync(old, { recursive: true, force: true });
    if (existsSync(published)) renameSync(published, old);
    renameSync(next, published);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Folders of builds that were killed. A younger one may belong to a build that is still running. */
function removeLeftovers(published: string): void {
  const folder = dirname(published);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(published)}.next-`)) continue;
    const leftover = join(folder, name);
    if (Date.now() - statSync(leftover).mtimeMs > anHour) rmSync(leftover, { recursive: true, force: true });
  }
}
