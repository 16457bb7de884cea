import { readSite } from '../model/site/site.ts';
import { writeSearch } from '../search/index/write.ts';
import { ownStyles } from '../views/styles/own-styles.ts';
import { finishCopies } from './copies.ts';
import { writeFileSizes } from './file-sizes.ts';
import { writeForServers } from './hosting/write.ts';
import { withUnixLineEnds } from './line-ends.ts';
import { packagesOf, writeNotices } from './notices.ts';
import { precompress } from './precompress.ts';
import { printSums } from './printed.ts';
import { withRelativeLinks } from './relative.ts';
import { refuseForeignCode } from './security-headers/foreign.ts';
import { ownScripts } from './security-headers/own-scripts.ts';
import { securityNotice, writeSecurityText } from './security-headers/security-text.ts';
import { writePolicies } from './security-headers/write.ts';
import { bundleWorker, writeServiceWorker } from './service-worker/write.ts';
import { summary } from './summary.ts';
import { refuseWithdrawn } from './withdrawn.ts';
import { writeSums } from './write-sums.ts';

/**
 * Makes a site of rendered pages: every step after Astro's, in their order.
 * @param root folder of the project
 * @param folder the pages as they were rendered
 * @returns what was made, in words for the terminal
 * @throws Error with a sentence when the site may not be published
 */
export async function finishSite(root: string, folder: string): Promise<string> {
  withUnixLineEnds(root, folder);
  const site = readSite(root);
  finishCopies(folder, site);
  refuseForeignCode(folder, { scripts: ownScripts(root), styles: ownStyles() });
  const searching = await writeSearch(root, folder, site.languages);
  const worker = await bundleWorker(site);
  writeNotices(root, folder, site, packagesOf([...searching, ...worker.modules]));
  writePolicies(folder, withRelativeLinks);
  // The copies that stand alone have their last byte now.
  writeFileSizes(folder);
  printSums(folder);
  writeSecurityText(folder, site);
  await writeServiceWorker(folder, site, worker.code);
  await refuseWithdrawn(root, folder);
  writeForServers(folder, site);
  writeSums(folder);
  await precompress(folder);
  return [summary(root, folder), ...noticesOf(site)].join('\n\n');
}

/** What whoever publishes the site has still to do. */
function noticesOf(site: ReturnType<typeof readSite>): string[] {
  const nobodys = site.address.endsWith('.example')
    ? `The links say ${site.address}, which belongs to nobody: put the real address in content/site.yaml before you publish.`
    : undefined;
  return [nobodys, securityNotice(site)].filter((notice) => notice !== undefined);
}
