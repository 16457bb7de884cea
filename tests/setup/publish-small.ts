import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preparePublication } from '../../src/publish/publication.ts';

/* Publishes a site of one page: `node publish-small.ts FOLDER WORDS`. */
const [folder = '', words = ''] = process.argv.slice(2);
const publication = preparePublication(folder);
writeFileSync(join(publication.folder, 'index.html'), words);
publication.publish();
