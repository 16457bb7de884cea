import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from '../lib/sizes.ts';
import { splitPath } from '../model/languages/addresses.ts';
import { formatSize } from '../model/languages/sizes.ts';

const place = /<span data-size-of="([^"]+)"[^>]*><\/span>/g;

/**
 * Writes the size of each file that a page offers into the page. Pages are rendered side by side with the files, so
 * only now it is known.
 * @param folder the site that was built
 * @throws when a page offers a file that was not made
 */
export function writeFileSizes(folder: string): void {
  for (const page of pagesIn(folder)) {
    const locale = splitPath(`/${page}`)?.locale;
    if (!locale) continue;
    const html = readFileSync(join(folder, page), 'utf8');
    const written = html.replace(place, (_, file: string) => {
      const size = statSync(join(folder, file), { throwIfNoEntry: false })?.size;
      if (size === undefined) throw new Error(`${page} offers ${file}, which was not made.`);
      return `<span data-size-of="${file}">${formatSize(size, locale)}</span>`;
    });
    if (written !== html) writeFileSync(join(folder, page), written);
  }
}
