import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isSystemFile } from '../../lib/system-files.ts';

/** What translators change: the content, and what editors are told of its form. */
const sentFolders: readonly string[] = ['content', '.vscode/schemas'];

/** Folder with a copy of them as they were when somebody began to translate; git ignores it. */
const startFolder = '.translate';

/** Files as bytes, by their paths from the root of the project. */
export type Files = ReadonlyMap<string, Buffer>;

/**
 * Keeps a copy of what is translated, as it is before the first change, where there is no git to tell it later. A copy
 * that is there already stays.
 */
export function keepStart(root: string): void {
  const folder = join(root, startFolder);
  if (existsSync(folder) || baseCommit(root)) return;
  const next = `${folder}.next`;
  for (const part of sentFolders) {
    if (existsSync(join(root, part))) cpSync(join(root, part), join(next, part), { recursive: true, force: true });
  }
  // Whole or not at all: what is missing in it would be taken for new.
  renameSync(next, folder);
}

/** What is translated as it was at the start: of the last common commit, or of the copy when there is no git. */
export function filesAtStart(root: string): Files {
  const commit = baseCommit(root);
  return commit ? filesOfCommit(root, commit) : filesIn(join(root, startFolder));
}

/** What is translated, as it is now, in a folder. */
export function filesIn(folder: string): Files {
  const files = new Map<string, Buffer>();
  for (const part of sentFolders) {
    if (!existsSync(join(folder, part))) continue;
    for (const entry of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || isSystemFile(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
    }
  }
  return files;
}

/** The commit from which others have the project: that of the branch which this one follows, else the present one. */
function baseCommit(root: string): string | undefined {
  // A folder within another project of its own has no commits here.
  const top = git(root, 'rev-parse', '--show-prefix');
  if (top === undefined || top.toString().trim() !== '') return undefined;
  const found = git(root, 'merge-base', 'HEAD', '@{upstream}') ?? git(root, 'rev-parse', '--verify', 'HEAD');
  return found?.toString().trim() || undefined;
}

function filesOfCommit(root: string, commit: string): Files {
  const list = git(root, 'ls-tree', '-r', '-z', '--full-tree', commit, '--', ...sentFolders)?.toString() ?? '';
  const entries = list.split('\0').flatMap((line) => {
    const [, id, path] = /^100\d{3} blob (\w+)\t(.+)$/s.exec(line) ?? [];
    return id && path ? [{ id, path }] : [];
  });
  const output =
    git(root, { input: entries.map(({ id }) => `${id}\n`).join('') }, 'cat-file', '--batch') ?? Buffer.of();
  const files = new Map<string, Buffer>();
  let at = 0;
  for (const { path } of entries) {
    const end = output.indexOf('\n', at);
    const size = Number(output.toString('latin1', at, end).split(' ')[2]);
    files.set(path, output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return files;
}

/** Runs git; undefined when it is not installed, or the folder is none of its own. */
function git(root: string, ...given: [{ input: string }, ...string[]] | string[]): Buffer | undefined {
  const [first, ...rest] = given;
  const [options, words] = typeof first === 'object' ? [first, rest] : [{}, given];
  try {
    return execFileSync('git', words as string[], {
      ...options,
      cwd: root,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 200_000_000,
    });
  } catch {
    return undefined;
  }
}
