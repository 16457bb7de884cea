import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../lib/files.ts';
import { sha256 } from '../lib/hash.ts';

const place = /(<code [^>]*data-sum-of="([^"]+)"[^>]*>)<\/code>/g;

/**
 * Writes the sums of files into the pages that name them. Such a file must be finished: nothing may change it later.
 * @param folder the site that was built
 * @throws when a page names a file that was not made
 */
export function printSums(folder: string): void {
  for (const page of filesUnder(folder).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(folder, page), 'utf8');
    const written = html.replace(place, (_, tag: string, file: string) => {
      return `${tag}${sha256(readFileSync(join(folder, file)))}</code>`;
    });
    if (written !== html) writeFileSync(join(folder, page), written);
  }
}
