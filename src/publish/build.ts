import { join } from 'node:path';
import { readSite } from '../model/site/site.ts';
import { writeSearch } from '../search/index/write.ts';
import { aside } from './aside.ts';
import { finishCopies } from './copies.ts';
import { explainFailure } from './failure.ts';
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
import { publishWhole } from './swap.ts';
import { contentState, refuseChanged } from './unchanged.ts';
import { refuseWithdrawn } from './withdrawn.ts';
import { writeSums } from './write-sums.ts';

/*
 * `npm run build`: checks the content, renders the pages aside, and puts them in the place of `dist/` when they are
 * whole. Whatever goes wrong, the last good `dist/` stays.
 */
const root = process.cwd();
const published = join(root, 'dist');

let sizes = '';
try {
  const checked = contentState(root);
  if (!(await aside('check')).isDone) {
    console.error('Nothing was built; dist/ is as it was.');
    process.exit(1);
  }
  await publishWhole(published, async (folder) => {
    const { styles = [] } = await aside('render', folder);
    withUnixLineEnds(root, folder);
    const site = readSite(root);
    finishCopies(folder, site);
    refuseForeignCode(folder, { scripts: ownScripts(root), styles });
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
    sizes = summary(root, folder);
    refuseChanged(root, checked);
  });
} catch (error) {
  console.error(explainFailure(error));
  console.error('dist/ is as it was.');
  process.exit(1);
}
console.log(sizes);
const site = readSite(root);
const { address } = site;
if (address.endsWith('.example')) {
  console.log(
    `\nThe links say ${address}, which belongs to nobody: put the real address in content/site.yaml before you publish.`,
  );
}
const notice = securityNotice(site);
if (notice) console.log(`\n${notice}`);
