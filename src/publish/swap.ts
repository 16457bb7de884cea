import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolderReadable } from '../lib/readable.ts';
import { exchange } from './exchange-folders.ts';
import { refuseOthersFolder, siteFolder } from './site-folder.ts';

const anHour = 60 * 60 * 1000;

/** Where the site stands for a moment while the next one takes its place. */
const asideOf = (published: string) => `${published}.old`;

/** A new name beside it. What is left under such a name, the next build takes away. */
const nameBeside = (published: string) => `${published}.next-${randomUUID()}`;

/**
 * Calls `write` with an empty folder beside `published`; when it has finished, the folder takes the place of the
 * published one. If it fails, the published folder stays as it was.
 *
 * Where the system cannot exchange two folders in one step, two renames follow each other. Between them, for some
 * microseconds, there is no published folder; whoever is killed just then leaves the site whole beside it.
 * @param path folder that is served, such as `dist`; where it is a link, the folder to which it leads gets the site
 * @param write fills the folder it is given
 * @throws Error with a sentence when there is something else than a site
 */
export async function publishWhole(path: string, write: (folder: string) => Promise<void>): Promise<void> {
  const published = siteFolder(path);
  refuseOthersFolder(path, published);
  putBack(published);
  removeLeftovers(published);

  const next = nameBeside(published);
  mkdirSync(next);
  try {
    await write(next);
    makeFolderReadable(next);
    discardAside(published);
    if (!exchange(next, published)) {
      if (existsSync(published)) renameSync(published, asideOf(published));
      renameSync(next, published);
      discardAside(published);
    }
  } finally {
    putBack(published);
    rmSync(next, { recursive: true, force: true });
  }
}

/** Brings back the site that a build had set aside when it was killed or could not go on. */
export function putBack(path: string): void {
  const published = siteFolder(path);
  if (!existsSync(published) && existsSync(asideOf(published))) renameSync(asideOf(published), published);
}

/** Takes the old site away. While its files go, it has another name: a half of it can't be put back. */
function discardAside(published: string): void {
  if (!existsSync(asideOf(published))) return;
  const bin = nameBeside(published);
  renameSync(asideOf(published), bin);
  rmSync(bin, { recursive: true, force: true });
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
