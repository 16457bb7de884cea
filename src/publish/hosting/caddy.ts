import type { Site } from '../../model/site/schema.ts';
import { contentTypes } from '../security-headers/content-types.ts';
import type { Header } from '../security-headers/headers.ts';
import { addressOf, regularExpression } from './patterns.ts';
import { redirectsOf } from './redirects.ts';

/**
 * A site for Caddy, which fetches its certificate by itself: https://caddyserver.com/docs/caddyfile
 * @param folder where the server finds the site
 */
export function caddyfile(headers: readonly Header[], site: Site, folder: string): string {
  const { host } = new URL(site.address);
  const varying = headers.filter(({ only }) => only.length > 0);
  // The more general ending first: what comes later overrides it.
  const types = [...contentTypes].filter(({ ending }) => ending !== '.html').reverse();
  const notFound = headers.map(({ name, value, only }) => ({ name, value: valueFor(only, '/404.html') ?? value }));
  return `${host} {
\troot * ${folder}

${varying.map((header) => indent(mapOf(header))).join('\n')}
\troute {
\t\theader {
\t\t\t-Server
${headers.map(({ name, value, only }) => `\t\t\t${name} ${only.length > 0 ? `{${variableOf(name)}}` : quote(value)}`).join('\n')}
${site.onion ? `\t\t\tOnion-Location ${site.onion}{uri}\n` : ''}\t\t}
${types.map(({ ending, type }, at) => `\t\t@type${at} path *${ending}\n\t\theader @type${at} Content-Type ${quote(type)}`).join('\n')}
${redirectsOf(site)
  .map(({ from, to }) => `\t\tredir ${from} ${to} 301`)
  .join('\n')}
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}

\thandle_errors {
\t\t@notFound expression {http.error.status_code} == 404
\t\theader @notFound {
\t\t\tContent-Type "text/html; charset=utf-8"
${notFound.map(({ name, value }) => `\t\t\t${name} ${quote(value)}`).join('\n')}
\t\t}
\t\trewrite @notFound /404.html
\t\tfile_server
\t}
}
`;
}

/** A header by address: https://caddyserver.com/docs/caddyfile/directives/map */
function mapOf({ name, value, only }: Header): string {
  const lines = only.map(({ files, value }) => {
    const address = files.includes('*') ? `~${regularExpression(files)}` : addressOf(files);
    return `\t${quote(address)} ${quote(value)}`;
  });
  return `map {path} {${variableOf(name)}} {\n${lines.join('\n')}\n\tdefault ${quote(value)}\n}\n`;
}

const valueFor = (only: Header['only'], file: string) => only.find(({ files }) => files === file)?.value;
const variableOf = (name: string) => name.toLowerCase().replaceAll('-', '_');
const quote = (text: string) => `\`${text}\``;
const indent = (text: string) => text.replace(/^(?=.)/gm, '\t');
