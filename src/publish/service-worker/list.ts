import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../lib/hash.ts';
import { filesIn } from '../../lib/sizes.ts';
import { isComparison } from '../../model/compare/addresses.ts';
import { splitPath } from '../../model/languages/addresses.ts';
import type { Site } from '../../model/site/schema.ts';
import { filePath, indexName, scriptName } from '../../search/index/files.ts';
import type { FinishedPage } from '../pages/finish-pages.ts';
import { listPath } from './addresses.ts';
import { fingerprintFrom } from './fingerprint.ts';

/**
 * What the service worker keeps for a language: paths from the root of the site, without a slash before them, each with
 * the fingerprint of its content.
 */
type Kept = Readonly<Record<string, string>>;

/** The same for all languages. */
export type List = Readonly<Record<string, Kept>>;

/**
 * Writes the list of what readers keep: the pages of a language with their fonts, the files for address books, the
 * search index and its scripts. Comparisons, which are in two languages, and downloads are not included.
 * @param folder the site; what is listed does not change after this
 * @param pages what is known about its pages
 */
export function writeList(folder: string, { languages }: Site, pages: ReadonlyMap<string, FinishedPage>): void {
  const checksumOf = (file: string) => pages.get(file)?.checksum ?? sha256(readFileSync(join(folder, file)));
  const scripts = filesIn(folder, '.js').filter((file) => file.startsWith('_astro/'));
  const list: Record<string, Kept> = {};
  for (const locale of languages) {
    const own = filesIn(folder, '.html', '.vcf').filter(
      (file) =>
        splitPath(`/${file}`)?.locale === locale && !isComparison(`/${file}`) && /\/index\.html$|\.vcf$/.test(file),
    );
    const search = [scriptName, indexName(locale)];
    const files = [
      'index.html',
      ...own,
      ...fontsOf(own, pages),
      ...search.map((name) => filePath(name).slice(1)),
      ...scripts,
    ];
    const kept: Record<string, string> = {};
    for (const file of files) {
      kept[file.replace(/(^|\/)index\.html$/, '$1')] = fingerprintFrom(Buffer.from(checksumOf(file), 'hex'));
    }
    list[locale] = kept;
  }
  writeFileSync(join(folder, listPath), JSON.stringify(list satisfies List));
}

/** The fonts that some pages load. */
const fontsOf = (files: readonly string[], pages: ReadonlyMap<string, FinishedPage>) =>
  [...new Set(files.flatMap((file) => pages.get(file)?.fonts ?? []))].sort();
