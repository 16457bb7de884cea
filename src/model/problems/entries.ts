import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { isSystemFile } from '../../lib/system-files.ts';
import { hiddenIn } from './hidden-characters.ts';
import { t } from './messages.ts';
import type { Problem } from './problem.ts';

/** The folders whose files are published. */
const publishedFolders = ['content', 'public'] as const;

/** An entry of one of these folders. */
export interface Entry {
  /** Path from the root of the project, with slashes. */
  readonly file: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/**
 * Everything in the folders whose files are published, however deep, in alphabetical order; links are not followed.
 * Leftovers of systems and editors are left out, except for links in `public/`, which is copied as a whole.
 * @param root folder of the project
 */
export function entriesIn(root: string): Entry[] {
  return publishedFolders.flatMap((folder) => entriesUnder(root, folder));
}

function entriesUnder(root: string, file: string): Entry[] {
  const stat = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (!stat || (isSystemFile(basename(file)) && !(stat.isSymbolicLink() && file.startsWith('public/')))) return [];
  if (stat.isSymbolicLink()) return [{ file, kind: 'link' }];
  if (!stat.isDirectory()) return [{ file, kind: stat.isFile() ? 'file' : 'other' }];
  const inside = readdirSync(join(root, file)).sort();
  return [{ file, kind: 'folder' }, ...inside.flatMap((name) => entriesUnder(root, `${file}/${name}`))];
}

/** Characters that have a meaning in the configuration of a server, in a style sheet or in a command. */
const commanding = /["'`\\;${}<>|*?^\n\t]/;

/**
 * Checks what is read and copied before any of it is: no link leads out of the folders whose files are published, as it
 * would publish any file of the machine on which the site is built; none leads to a folder, as that may be a circle in
 * which a walk through the files never ends; nothing is a pipe; and no name has characters that servers take for
 * commands.
 * @param root folder of the project
 * @param entries what is in these folders, when it is known
 */
export function checkEntries(root: string, entries: readonly Entry[] = entriesIn(root)): Problem[] {
  return entries.flatMap(({ file, kind }): Problem[] => {
    if (kind === 'link' && !(staysInside(root, file) && statSync(join(root, file)).isFile())) {
      const target = printable(readlinkSync(join(root, file)));
      return [
        {
          file: printable(file),
          line: 1,
          wrong: explainTarget(join(root, file), target),
          fix: t('link.fix'),
        },
      ];
    }
    if (kind === 'other') {
      // Copying it would wait for its end for ever.
      return [{ file: printable(file), line: 1, wrong: t('notAFile'), fix: t('notAFile.fix') }];
    }
    const name = file.slice(file.lastIndexOf('/') + 1);
    const hidden = hiddenIn(name);
    const sign = hidden?.name ?? commanding.exec(name)?.[0];
    if (sign === undefined) return [];
    return [
      {
        file: printable(file),
        line: 1,
        wrong: hidden ? t('hiddenInName', { sign }) : t('signInName', { sign: printable(sign) }),
        fix: t('name.fix'),
      },
    ];
  });
}

/** A name as a terminal can show it: an invisible character is written as its number. */
function printable(name: string): string {
  return [...name]
    .map((sign) =>
      hiddenIn(sign) || (/\s/.test(sign) && sign !== ' ') ? `\\u{${sign.codePointAt(0)?.toString(16)}}` : sign,
    )
    .join('');
}

/** @param target of the link, as a terminal can show it */
function explainTarget(path: string, target: string): string {
  if (!existsSync(path)) return t('brokenLink', { target });
  return statSync(path).isDirectory()
    ? t('linkToFolder', { target })
    : t('linkOutside', { target, folders: publishedFolders.join(`/${t('and')}`) });
}

/** Whether a link leads to something in the same folders. */
function staysInside(root: string, file: string): boolean {
  try {
    const target = realpathSync(join(root, file));
    return publishedFolders.some((folder) => {
      const way = relative(join(realpathSync(root), folder), target);
      return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-z]:|^[/\\]/i.test(way);
    });
  } catch {
    return false;
  }
}
