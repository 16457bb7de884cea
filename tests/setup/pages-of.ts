import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from '../../src/lib/sizes.ts';
import { describePage, type FinishedPage } from '../../src/publish/pages/finish-pages.ts';

/** The data on pages for the service worker's list, for a changed copy of the site. */
export const pagesOf = (folder: string): Map<string, FinishedPage> =>
  new Map(pagesIn(folder).map((page) => [page, describePage(readFileSync(join(folder, page), 'utf8'))]));
