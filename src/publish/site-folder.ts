import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { t } from './messages.ts';

/** As many links as Linux follows: https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const mostLinks = 40;

/**
 * The folder in which the site is replaced: where `dist/` is a link, its target, so that the folder which a server
 * reads gets the new site and the link stays.
 * @param published path of the folder that is served, such as `dist`
 * @returns the path without links, whether there is a folder yet or not
 * @throws Error with a sentence when the links are circular
 */
export function siteFolder(published: string): string {
  let path = resolve(published);
  for (let links = 0; links <= mostLinks; links += 1) {
    if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
    path = resolve(realpathSync(dirname(path)), readlinkSync(path));
  }
  throw new Error(t('linkToItself', { name: basename(published) }));
}

/**
 * Checks whether a site may replace what is there now, as all of that is deleted.
 * @param published path of the folder that is served, as it is named
 * @param folder where it really is, from `siteFolder`
 * @throws Error with a sentence when there is a file, the project itself, or a folder behind a link that holds no site
 */
export function refuseOthersFolder(published: string, folder: string): void {
  const name = basename(published);
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) {
    throw new Error(t('fileForFolder', { folder }));
  }
  if (folder === resolve(published)) return;
  const inside = relative(folder, realpathSync(dirname(resolve(published))));
  if (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) {
    throw new Error(t('linkToProject', { name, folder }));
  }
  if (!existsSync(dirname(folder))) {
    throw new Error(t('linkToNothing', { name, folder, parent: dirname(folder) }));
  }
  const files = there ? readdirSync(folder) : [];
  if (files.length > 0 && !files.includes('index.html')) {
    throw new Error(t('linkToOthers', { name, folder, file: join(folder, files[0] ?? '') }));
  }
}
