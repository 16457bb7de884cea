import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isSystemFile } from '../../lib/system-files.ts';
import { t } from './messages.ts';
import type { Problem } from './problem.ts';

/**
 * Lists a folder of `content/`.
 * @param root folder of the project
 * @param folder path from there
 * @returns the names in alphabetical order, without what systems and editors leave behind; none when there is no such folder
 */
export function namesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  return existsSync(path) && statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => !isSystemFile(name))
        .sort()
    : [];
}

/** Endings that editors and copies give to a file instead of the right one. */
const mistakable: Readonly<Record<string, readonly string[]>> = {
  '.mdx': ['.mdx', '.md'],
  '.yaml': ['.yaml', '.yml'],
  '.json': ['.json', '.json5', '.jsonc'],
};

/**
 * Finds files that look as if they were published and are not: a copy, a language that the site does not have, a
 * wrong ending.
 * @param ending of the folder's files, such as `.mdx`
 * @param belongs whether a file with that ending belongs there, by its name without the ending
 * @param fix what to do with one that does not
 */
export function strayFiles(
  root: string,
  folder: string,
  ending: '.mdx' | '.yaml' | '.json',
  belongs: (name: string) => boolean,
  fix: string,
): Problem[] {
  const renamed = namesIn(root, folder).flatMap((file) => explainRenamed(root, folder, file, ending));
  const strays = namesIn(root, folder)
    .map((file) => ({ file, end: extname(file), name: file.slice(0, -extname(file).length) }))
    .filter(({ end, name }) => mistakable[ending]?.includes(end.toLowerCase()) && !(end === ending && belongs(name)))
    .map(({ file, end, name }) => ({
      file: `${folder}/${file}`,
      line: 1,
      wrong: end === ending ? t('strayName', { name }) : t('strayEnding', { end, ending }),
      fix: end === ending ? fix : t('strayEnding.fix', { name, ending }),
    }));
  return [...renamed, ...strays];
}

/**
 * A file whose name begins with that of a missing one: Windows hides `.txt`, and editors and merges add `.bak` or
 * `.orig`.
 * @param name of the file that is missing, such as `kk.mdx`
 */
export function renamedFile(root: string, folder: string, name: string): string | undefined {
  return namesIn(root, folder).find((file) => file.toLowerCase().startsWith(`${name}.`));
}

/** What to do with such a file, whether the right one exists as well or not. */
function explainRenamed(root: string, folder: string, file: string, ending: string): Problem[] {
  const [, name, added] = new RegExp(`^(.+\\${ending})(\\.\\w+)$`, 'i').exec(file) ?? [];
  if (name === undefined) return [];
  const isThere = existsSync(join(root, folder, name));
  return [
    {
      file: `${folder}/${file}`,
      line: 1,
      wrong: isThere ? t('renamedTwice', { added, ending, name }) : t('renamed', { added, ending }),
      fix: isThere ? t('renamedTwice.fix', { name }) : t('renamed.fix', { added }),
    },
  ];
}
