import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { preview } from 'astro';
import { t } from './messages.ts';
import { putBack } from './publication.ts';
import { headersFor } from './security-headers/headers.ts';

/*
 * `npm run preview`: serves `dist/` as it would be published, with its headers, and prints the address. Another port than 4321 can be
 * given as an argument.
 */
putBack(join(process.cwd(), 'dist'));
if (!existsSync(join(process.cwd(), 'dist'))) {
  console.error(t('noDist'));
  process.exit(1);
}
const port = Number(process.argv[2] ?? 4321);
const server = await preview({ root: process.cwd(), server: { port }, logLevel: 'error' });
// Astro can send the same headers with everything, but not one set with pages and another with files.
const { server: http } = server as typeof server & { readonly server: Server };
http.prependListener('request', ({ url = '/' }, response) => {
  // The next build is seen at once: nothing is cached here.
  const { 'Cache-Control': _, ...headers } = headersFor(url.replace(/[?#].*/s, ''));
  response.setHeaders(new Map(Object.entries(headers)));
});
console.log(t('previewing', { port: server.port }));
await server.closed();
