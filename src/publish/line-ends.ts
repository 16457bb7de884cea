import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../lib/sizes.ts';

/** Kinds of files in which a line may end as on Windows without meaning anything else. */
const texts = [
  '.asc',
  '.css',
  '.csv',
  '.htm',
  '.html',
  '.js',
  '.json',
  '.md',
  '.mjs',
  '.pem',
  '.pub',
  '.rss',
  '.svg',
  '.txt',
  '.webmanifest',
  '.xml',
];

/**
 * Gives the files that are published as they are Unix line endings, so that the same content has the same checksums
 * whatever system it was saved on.
 * @param root folder of the project, whose `public/` was copied
 * @param folder the site
 */
export function withUnixLineEnds(root: string, folder: string): void {
  const copied = join(root, 'public');
  if (!existsSync(copied)) return;
  for (const file of filesIn(copied, ...texts)) {
    const text = readFileSync(join(copied, file), 'latin1');
    if (text.includes('\r\n') && existsSync(join(folder, file)))
      writeFileSync(join(folder, file), text.replaceAll('\r\n', '\n'), 'latin1');
  }
}
