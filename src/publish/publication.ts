import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolderReadable } from '../lib/readable.ts';
import { refuseOthersFolder, siteFolder } from './site-folder.ts';

const anHour = 60 * 60 * 1000;

/** The name of the last site while the next one replaces it. */
const previousOf = (published: string) => `${published}.old`;

/** A new name next to it. A later build deletes what is left under such a name. */
const temporaryName = (published: string) => `${published}.next-${randomUUID()}`;

/** A site that is being made. */
export interface Publication {
  /** An empty folder next to the published one, for the files of the site. */
  readonly folder: string;
  /** Replaces the published folder with this one, which is now complete. */
  publish(): void;
  /** Deletes what was made, unless it was published. */
  discard(): void;
}

/**
 * Prepares a new site: until it is published, the last one stays. Then two renames follow each other; between them, for
 * some microseconds, there is no published folder, and the site of a program that is killed at that moment is restored
 * by the next one.
 * @param path folder that is served, such as `dist`; where it is a link, its target gets the site
 * @throws Error with a sentence when there is something other than a site
 */
export function preparePublication(path: string): Publication {
  const published = siteFolder(path);
  refuseOthersFolder(path, published);
  putBack(published);
  removeLeftovers(published);

  const folder = temporaryName(published);
  mkdirSync(folder);
  const discard = () => {
    process.off('exit', discard);
    putBack(published);
    rmSync(folder, { recursive: true, force: true });
  };
  // However the program ends, unless it is killed.
  process.on('exit', discard);
  return {
    folder,
    publish() {
      makeFolderReadable(folder);
      discardPrevious(published);
      if (existsSync(published)) renameSync(published, previousOf(published));
      renameSync(folder, published);
      discardPrevious(published);
    },
    discard,
  };
}

/** Restores the site that had been moved away when a build was killed or could not continue. */
export function putBack(path: string): void {
  const published = siteFolder(path);
  if (!existsSync(published) && existsSync(previousOf(published))) renameSync(previousOf(published), published);
}

/** Deletes the old site under another name, as a partly deleted site must not be restored. */
function discardPrevious(published: string): void {
  if (!existsSync(previousOf(published))) return;
  const bin = temporaryName(published);
  renameSync(previousOf(published), bin);
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
