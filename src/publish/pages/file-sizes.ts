import { statSync } from 'node:fs';
import { join } from 'node:path';
import { splitPath } from '../../model/languages/addresses.ts';
import { formatSize } from '../../model/languages/sizes.ts';

const place = /<span data-size-of="([^"]+)"[^>]*><\/span>/g;

/**
 * Writes the size of each file that a page offers into the page. Such a file is finished before the page.
 * @param page path of the page
 * @param folder the site
 * @throws when a page offers a file that was not made
 */
export function withFileSizes(html: string, page: string, folder: string): string {
  const locale = splitPath(`/${page}`)?.locale;
  if (!locale) return html;
  return html.replace(place, (_, file: string) => {
    const size = statSync(join(folder, file), { throwIfNoEntry: false })?.size;
    if (size === undefined) throw new Error(`The page offers ${file}, which was not made.`);
    return `<span data-size-of="${file}">${formatSize(size, locale)}</span>`;
  });
}
