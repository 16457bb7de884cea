import type { Site } from '../../model/site/schema.ts';
import { contentTypes } from '../security-headers/content-types.ts';
import type { Header } from '../security-headers/headers.ts';
import { regularExpression } from './patterns.ts';
import { redirectsOf } from './redirects.ts';

/**
 * A site for nginx with its own certificate, to be put into `/etc/nginx/sites-enabled/`.
 * @param folder where the server finds the site
 */
export function nginxWithCertificate(headers: readonly Header[], site: Site, folder: string): string {
  const { host } = new URL(site.address);
  return `${mapsOf(headers)}
server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name ${host};
  ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:statement:1m;
${indent(serverOf(headers, site, folder))}
}
`;
}

/**
 * A site for nginx where something else terminates TLS: an onion service, a container behind a proxy.
 * @param folder where the server finds the site
 */
export function nginxWithout(headers: readonly Header[], site: Site, folder: string): string {
  const inside = { ...site, onion: undefined };
  return `${mapsOf(headers)}
server {
  listen 8080;
  server_name _;
${indent(serverOf(headers, inside, folder))}
}
`;
}

/** Headers by file: https://nginx.org/en/docs/http/ngx_http_map_module.html */
function mapsOf(headers: readonly Header[]): string {
  const longest = Math.max(...headers.flatMap(({ only }) => only.map(({ files }) => files.length)));
  const maps = headers
    .filter(({ only }) => only.length > 0)
    .map(({ name, value, only }) => {
      const lines = only.map(({ files, value }) =>
        files.includes('*') ? `  "~${regularExpression(files)}" "${value}";` : `  "${files}" "${value}";`,
      );
      return `map $uri ${variableOf(name)} {\n  default "${value}";\n${lines.join('\n')}\n}\n`;
    });
  return `map_hash_bucket_size ${longest > 100 ? 256 : 128};\n\n${maps.join('\n')}`;
}

/** Headers are in the server block and nowhere else: one in a `location` would remove all of these. */
function serverOf(headers: readonly Header[], site: Site, folder: string): string {
  const plain = contentTypes.filter(({ ending }) => ending.startsWith('.'));
  const named = contentTypes.filter(({ ending }) => ending.startsWith('/'));
  return [
    `root ${folder};`,
    'index index.html;',
    'error_page 404 /404.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    'access_log off;',
    '',
    '# What was packed at build is sent as it is. Brotli: Debian has libnginx-mod-http-brotli-static; without it, leave it out.',
    'gzip_static on;',
    'gzip_vary on;',
    'brotli_static on;',
    '',
    'default_type application/octet-stream;',
    'types {',
    ...plain.map(({ ending, type }) => `  "${type}" ${ending.slice(1)};`),
    '}',
    ...named.map(
      ({ ending, type }) => `location ~ "${regularExpression(`*${ending}`)}" { types {} default_type "${type}"; }`,
    ),
    ...redirectsOf(site).map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
    '',
    ...headers.map(
      ({ name, value, only }) => `add_header ${name} ${only.length > 0 ? variableOf(name) : `"${value}"`} always;`,
    ),
    ...(site.onion ? [`add_header Onion-Location ${site.onion}$request_uri always;`] : []),
  ].join('\n');
}

const variableOf = (name: string) => `$statement_${name.toLowerCase().replaceAll('-', '_')}`;
const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');
