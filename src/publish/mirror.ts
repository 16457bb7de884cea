import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { makeReadable } from '../lib/readable.ts';
import { noTime } from '../lib/zip-time.ts';
import { lastChange } from '../model/site/last-change.ts';
import { t } from './messages.ts';

/**
 * Packs a site into one archive, with a folder at its top, so that unpacking it gives one folder and not hundreds of
 * files. The same files give the same bytes.
 * @param folder a published site
 * @param name of the folder in the archive
 */
export function packMirror(folder: string, name: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    // Files compressed for servers are duplicates that nobody needs who unpacks the archive.
    .filter((file) => !/\.(?:br|gz)$/.test(file))
    .sort();
  const packed: Zippable = {};
  for (const file of files) packed[`${name}/${file}`] = readFileSync(join(folder, file));
  return zipSync(packed, { level: 9, mtime: noTime });
}

/*
 * `npm run mirror`: packs `dist/` into an archive that is unpacked on another server or opened from a disk. Its name
 * has the date of the last change of the content.
 */
if (process.argv[1] === import.meta.filename) {
  const root = process.cwd();
  const folder = join(root, 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(t('noSite'));
    process.exit(1);
  }
  const name = `statement-mirror-${lastChange(root)}`;
  const archive = packMirror(folder, name);
  writeFileSync(join(root, `${name}.zip`), archive);
  makeReadable(join(root, `${name}.zip`));
  console.log(t('packed', { file: `${name}.zip`, size: (archive.length / 1e6).toFixed(1) }));
}
