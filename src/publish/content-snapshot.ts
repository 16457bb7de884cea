import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { entriesIn } from '../model/problems/entries.ts';
import { t } from './messages.ts';

/** The state of everything in `content/` and `public/`, by path. */
export type ContentState = ReadonlyMap<string, string>;

/**
 * Takes a snapshot of the content before it is checked, to be compared when the pages are rendered. For each file and
 * folder it records when the file system last saw it change (`ctime`), which no program can set: a text that is changed
 * and changed back in between is noticed as well. The files are not copied to another place first: the parts of a
 * build, and Astro itself, look for them from the root of the project.
 * @param root folder of the project
 */
export function contentState(root: string): ContentState {
  return new Map(
    entriesIn(root).map(({ file, kind }) => {
      const stat = lstatSync(join(root, file), { bigint: true, throwIfNoEntry: false });
      return [file, [kind, stat?.ino, stat?.size, stat?.mtimeNs, stat?.ctimeNs].join(' ')];
    }),
  );
}

/**
 * Makes sure that what is rendered is what was checked.
 * @param before the state that was taken before the check
 * @throws when a file was changed, added or removed since
 */
export function refuseChanged(root: string, before: ContentState): void {
  const now = contentState(root);
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file));
  // A folder changes with what is added to it; that one is named when it is still there.
  const named = changed.filter((file) => !changed.some((other) => other.startsWith(`${file}/`))).sort();
  if (named.length === 0) return;
  throw new Error(t('changedMeanwhile', { files: named.join(', ') }));
}
