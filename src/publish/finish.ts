import { readEditions } from '../model/editions/editions.ts';
import { hasChangedSince } from '../model/editions/next.ts';
import { signingKeysOf } from '../model/site/keys.ts';
import { readSite } from '../model/site/site.ts';
import { writeSearch } from '../search/index/write.ts';
import { ownStyles } from '../views/styles/own-styles.ts';
import { writeBooks } from './epub/write.ts';
import { withUnixLineEnds } from './line-ends.ts';
import { t } from './messages.ts';
import { packagesOf, writeNotices } from './notices.ts';
import { takeCopies, withScript } from './pages/copies.ts';
import { finishPages } from './pages/finish-pages.ts';
import { precompress } from './precompress.ts';
import { refuseWithdrawn } from './redaction-check.ts';
import { ownScripts } from './security-headers/own-scripts.ts';
import { securityNotice, writeSecurityText } from './security-headers/security-text.ts';
import { bundleWorker, writeServiceWorker } from './service-worker/write.ts';
import { summary } from './summary.ts';
import { removeSystemFiles } from './system-files.ts';
import { writeSums } from './write-checksums.ts';

/**
 * Makes a site of rendered pages: every step after Astro's, in their order.
 * @param root folder of the project
 * @param folder the pages as they were rendered
 * @returns what was made, in words for the terminal
 * @throws Error with a sentence when the site may not be published
 */
export async function finishSite(root: string, folder: string): Promise<string> {
  removeSystemFiles(folder);
  withUnixLineEnds(root, folder);
  const site = readSite(root);
  const copies = takeCopies(folder, site);
  writeBooks(folder, site);
  const searching = await writeSearch(root, folder, site.languages);
  const worker = await bundleWorker(root, site);
  writeNotices(root, folder, site, packagesOf([...searching.modules, ...worker.modules]));
  withScript(copies, searching.copyScript);
  const scripts = ownScripts(root).add(searching.copyScript);
  const pages = finishPages(folder, copies, { scripts, styles: ownStyles() });
  writeSecurityText(folder, site);
  writeServiceWorker(folder, site, worker.code, pages);
  await refuseWithdrawn(root, folder);
  writeSums(folder, new Map([...pages].map(([page, { checksum }]) => [page, checksum])));
  await precompress(folder);
  return [summary(root, folder), ...noticesOf(root, site)].join('\n\n');
}

/** What the publisher of the site still has to do. */
function noticesOf(root: string, site: ReturnType<typeof readSite>): string[] {
  const nobodys = site.address.endsWith('.example') ? t('exampleAddress', { address: site.address }) : undefined;
  return [nobodys, securityNotice(site), editionNotice(root, site)].filter((notice) => notice !== undefined);
}

/** A site may have no records; one that has some must not be published again under the number of the last. */
function editionNotice(root: string, site: ReturnType<typeof readSite>): string | undefined {
  const last = readEditions(root).at(-1);
  if (!last) return undefined;
  const { edition: number } = last;
  if (hasChangedSince(root, site, last)) return t('changedSinceEdition', { number });
  return site.offline && signingKeysOf(site).length > 0 ? t('signBeforePublishing') : undefined;
}
