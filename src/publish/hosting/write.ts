import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../model/site/schema.ts';
import { headersOf } from '../security-headers/headers.ts';
import { headersFile, redirectsFile } from './headers-file.ts';

/**
 * Writes `_headers` and `_redirects`, which Netlify and Cloudflare Pages look for in the site itself.
 * @param folder the site
 * @param policies of its pages
 */
export function writeForServers(folder: string, site: Site, policies: ReadonlyMap<string, string>): void {
  writeFileSync(join(folder, '_headers'), headersFile(headersOf(policies)));
  writeFileSync(join(folder, '_redirects'), redirectsFile(site));
}
