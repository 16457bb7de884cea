import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../../model/site/site.ts';
import { headersOf, policiesIn } from '../security-headers/headers.ts';
import { caddyfile } from './caddy.ts';
import { nginxWithCertificate, nginxWithout } from './nginx.ts';

/*
 * `npm run recipes`: writes into `recipes/` how nginx and Caddy serve the site in `dist/`, with its address
 * and the policy of each of its pages. The folder of the site on the server can be given as an argument.
 */
const root = process.cwd();
const dist = join(root, 'dist');
if (!existsSync(dist)) {
  console.error('There is no dist/ yet: run npm run build first.');
  process.exit(1);
}
const folder = process.argv[2] ?? '/srv/statement/dist';
const site = readSite(root);
const headers = headersOf(policiesIn(dist));
const recipes = {
  'nginx.conf': nginxWithCertificate(headers, site, folder),
  'nginx-plain.conf': nginxWithout(headers, site, folder),
  Caddyfile: caddyfile(headers, site, folder),
};
mkdirSync(join(root, 'recipes'), { recursive: true });
for (const [name, text] of Object.entries(recipes)) writeFileSync(join(root, 'recipes', name), text);
console.log(`${Object.keys(recipes).join(', ')} are in recipes/; docs/publishing.md says where they go.`);
