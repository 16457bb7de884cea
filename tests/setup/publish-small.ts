import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishWhole } from '../../src/publish/swap.ts';

/* Publishes a site of one page: `node publish-small.ts FOLDER WORDS`. */
const [folder = '', words = ''] = process.argv.slice(2);
await publishWhole(folder, async (next) => writeFileSync(join(next, 'index.html'), words));
