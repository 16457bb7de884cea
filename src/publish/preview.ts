import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { putBack } from './publication.ts';

/*
 * `npm run preview`: serves `dist/` as it would be published and prints the address. Another port than 4321 can be
 * given as an argument.
 */
putBack(join(process.cwd(), 'dist'));
if (!existsSync(join(process.cwd(), 'dist'))) {
  console.error('There is no dist/ yet: run npm run build first.');
  process.exit(1);
}
const port = Number(process.argv[2] ?? 4321);
const server = await preview({ root: process.cwd(), server: { port }, logLevel: 'error' });
console.log(`The site is at http://localhost:${server.port}/ (stop with Ctrl+C)`);
await server.closed();
