import { join } from 'node:path';
import { build } from 'astro';
import { writeSearch } from '../search/write.ts';
import { readSite } from '../site/site.ts';
import { printSums } from '../verify/printed.ts';
import { writeSums } from '../verify/write.ts';
import { checkContent, report } from './check.ts';
import { finishCopies } from './copies.ts';
import { explainFailure } from './failure.ts';
import { writeFileSizes } from './file-sizes.ts';
import { relateLinks } from './relative.ts';
import { summary } from './summary.ts';
import { publishWhole } from './swap.ts';
import { refuseWithdrawn } from './withdrawn.ts';

/*
 * `npm run build`: checks the content, renders the pages aside, and puts them in the place of `dist/` when they are
 * whole. Whatever goes wrong, the last good `dist/` stays.
 */
const root = process.cwd();
const published = join(root, 'dist');

let sizes = '';
try {
  if (!report(checkContent(root))) {
    console.error('Nothing was built; dist/ is as it was.');
    process.exit(1);
  }
  await publishWhole(published, async (folder) => {
    await build({ root, outDir: folder, logLevel: 'error', vite: { logLevel: 'error' } });
    const site = readSite(root);
    finishCopies(folder, site);
    await writeSearch(root, folder, site.languages);
    writeFileSizes(folder);
    relateLinks(folder);
    printSums(folder);
    await refuseWithdrawn(root, folder);
    writeSums(folder);
    sizes = await summary(root, folder);
  });
} catch (error) {
  console.error(explainFailure(error));
  console.error('dist/ is as it was.');
  process.exit(1);
}
console.log(sizes);
const { address } = readSite(root);
if (address.endsWith('.example')) {
  console.log(
    `\nThe links say ${address}, which belongs to nobody: put the real address in content/site.yaml before you publish.`,
  );
}
