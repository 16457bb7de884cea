import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../model/site/schema.ts';
import { headersOf } from '../security-headers/headers.ts';
import { headersFile, redirectsFile } from './headers-file.ts';

/**
 * Writes `_headers` and `_redirects`, which Netlify and Cloudflare Pages look for in the site itself.
 * @param folder the site
 */
export function writeForServers(folder: string, site: Site): void {
  writeFileSync(join(folder, '_headers'), headersFile(headersOf(folder)));
  writeFileSync(join(folder, '_redirects'), redirectsFile(site));
}
