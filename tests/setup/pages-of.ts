import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/lib/hash.ts';
import { pagesIn } from '../../src/lib/sizes.ts';
import type { FinishedPage } from '../../src/publish/pages/finish-pages.ts';

/** What the service worker's list needs to know about the pages of a changed copy of the site. */
export function pagesOf(folder: string): Map<string, FinishedPage> {
  return new Map(
    pagesIn(folder).map((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      const fonts = html.match(/_astro\/fonts\/[\w.-]+\.woff2/g) ?? [];
      return [page, { checksum: sha256(html), policy: '', fonts }];
    }),
  );
}
