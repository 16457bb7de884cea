import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoizeByText, memoizeInBuild } from '../../lib/memoize.ts';
import { parseValues } from '../../lib/yaml.ts';
import { type Site, siteSchema } from './schema.ts';

/**
 * Reads `content/site.yaml`.
 * @param root folder of the project; by default the one the command was started in
 * @throws when the file is missing or wrong; `npm run check` says what is wrong, with its line
 */
export function readSite(root = process.cwd()): Site {
  return read(root);
}

const read = memoizeInBuild((root: string) => parseSite(readFileSync(join(root, 'content', 'site.yaml'), 'utf8')));

const parseSite = memoizeByText((text) => siteSchema.parse(parseValues(text)));
