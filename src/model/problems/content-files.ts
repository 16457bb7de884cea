import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, entriesIn } from './entries.ts';
import { t } from './messages.ts';
import type { Problem } from './problem.ts';

/** Bytes. The longest text of a site like this one has 20,000. */
const largestFile = 1_000_000;

/** Endings of the files that are read. */
const read = /\.(?:mdx|yaml|json|txt)$/;

/**
 * Finds what must not even be opened in `content/`: a pipe, a socket or a device, which may never end, a folder that is
 * named like a file, and files too large for a text. Nothing is read, and no link to a folder is followed, which may
 * lead in a circle or through the whole machine.
 * @param root folder of the project
 * @param entries what is in its folders, when it is known
 */
export function checkContentFiles(root: string, entries: readonly Entry[] = entriesIn(root)): Problem[] {
  return entries.flatMap(({ file }) => (file.startsWith('content/') ? explain(root, file) : []));
}

function explain(root: string, file: string): Problem[] {
  const found = (wrong: string, fix: string) => [{ file, line: 1, wrong, fix }];
  const there = statusOf(join(root, file));
  if (!there) return [];
  if (there.isDirectory()) {
    return read.test(file) ? found(t('folderForFile'), t('folderForFile.fix')) : [];
  }
  if (!there.isFile()) {
    return found(t('notAFile'), t('notAFile.fix'));
  }
  if (there.size <= largestFile) return [];
  return found(
    t('tooLarge', { size: there.size.toLocaleString('en'), most: largestFile.toLocaleString('en') }),
    t('tooLarge.fix'),
  );
}

/** Undefined for a broken link, which is reported where it is read. */
function statusOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * Whether a file can be read as a text; for files that are read before the content is checked.
 * @param path of the file
 */
export function isReadable(path: string): boolean {
  const there = statusOf(path);
  return there?.isFile() === true && there.size <= largestFile;
}
