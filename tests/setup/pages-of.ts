import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from '../../src/lib/sizes.ts';
import { describePage, type FinishedPage } from '../../src/publish/pages/finish-pages.ts';

/** What the service worker's list needs to know of the pages of a copy of the site that was changed. */
export const pagesOf = (folder: string): Map<string, FinishedPage> =>
  new Map(pagesIn(folder).map((page) => [page, describePage(readFileSync(join(folder, page), 'utf8'))]));
