import { closeSync, constants, fstatSync, lstatSync, opendirSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { t } from './messages.ts';
import { type Copy, largestFile, mostFiles, tooLarge, Unreadable } from './mirror-source.ts';

/**
 * A copy in a folder, such as an unpacked zip or a USB stick. No link is followed: it could lead to the site itself,
 * with which the folder is compared.
 */
export function folderCopy(folder: string): Copy {
  const top = resolve(folder);
  let walked: Entries | undefined;
  const entries = () => {
    walked ??= walk(top, folder);
    return walked;
  };
  return {
    name: folder,
    atOnce: 1,
    async read(file) {
      const kind = entries().get(file);
      if (kind === undefined || kind === 'empty') return undefined;
      if (kind !== 'file') throw new Unreadable(kind === 'link' ? t('isLink') : t('isDevice'));
      return readRegular(join(top, file));
    },
    files: async () => [...entries()].flatMap(([file, kind]) => (kind === 'empty' ? `${file}/` : file)),
  };
}

type Entries = ReadonlyMap<string, 'file' | 'empty' | 'link' | 'device'>;

/** What is in a folder, however deep: paths, each with what it is; an empty folder is named, too. */
function walk(top: string, name: string): Entries {
  const entries = new Map<string, 'file' | 'empty' | 'link' | 'device'>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    let isEmpty = true;
    for (const entry of entriesOf(join(top, path), name)) {
      isEmpty = false;
      const file = path === '' ? entry : `${path}/${entry}`;
      const kind = kindOf(join(top, file));
      if (kind === 'folder') waiting.push(file);
      else entries.set(file, kind);
      if (entries.size + waiting.length > mostFiles)
        throw new Unreadable(t('tooManyFilesIn', { copy: name, most: mostFiles }), true);
    }
    if (isEmpty && path !== '') entries.set(path, 'empty');
  }
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function* entriesOf(path: string, name: string): Generator<string> {
  try {
    const folder = opendirSync(path);
    try {
      for (let entry = folder.readSync(); entry; entry = folder.readSync()) yield entry.name;
    } finally {
      folder.closeSync();
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Unreadable(t('folderUnreadable', { copy: name, code }), true);
  }
}

function kindOf(path: string): 'file' | 'folder' | 'link' | 'device' {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return 'file';
  if (stat?.isDirectory()) return 'folder';
  return stat?.isSymbolicLink() ? 'link' : 'device';
}

function readRegular(path: string): Uint8Array {
  let file: number | undefined;
  try {
    // What has become a link or a pipe in the meantime is neither followed nor waited for.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Unreadable(t('notAFile'));
    if (stat.size > largestFile) throw new Unreadable(tooLarge);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(t('cannotOpen', { code: (error as NodeJS.ErrnoException).code }));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
