import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../lib/hash.ts';

const place = /(<code [^>]*data-sum-of="([^"]+)"[^>]*>)<\/code>/g;

/**
 * Writes the checksums of files into a page that names them. Such a file is finished before the page.
 * @param folder the site
 * @throws when a page names a file that was not made
 */
export function withChecksums(html: string, folder: string): string {
  return html.replace(
    place,
    (_, tag: string, file: string) => `${tag}${sha256(readFileSync(join(folder, file)))}</code>`,
  );
}
