import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './project.ts';

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is deleted after the tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'statement-'));
  folders.push(folder);
  return folder;
}

/**
 * A copy of the project's content in a separate folder, to be damaged.
 * @param parts what to copy in addition
 * @returns the folder
 */
export function copyOfProject(...parts: string[]): string {
  const folder = temporaryFolder();
  for (const part of ['content', ...parts]) cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

/**
 * A copy that can be built: the dependencies are linked one by one, so that what Astro caches stays in the copy. The
 * site's own cache is shared, so that only what differs is built.
 */
export function copyToBuild(): string {
  const folder = copyOfProject('src', 'public', 'astro.config.mjs', 'LICENSE', 'package.json', 'tsconfig.json');
  const results = 'node_modules/.cache/results';
  mkdirSync(join(root, results), { recursive: true });
  mkdirSync(join(folder, dirname(results)), { recursive: true });
  symlinkSync(join(root, results), join(folder, results));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!['.astro', '.cache', '.vite'].includes(name)) {
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    }
  }
  return folder;
}

/** Changes a file of a copy. */
export function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The change does nothing to ${file}.`);
  writeFileSync(path, after);
}
