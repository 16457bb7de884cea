import { preview } from 'astro';

/*
 * `npm run preview`: serves `dist/` as it would be published and prints the address. Another port than 4321 can be
 * given as an argument.
 */
const port = Number(process.argv[2] ?? 4321);
const server = await preview({ root: process.cwd(), server: { port }, logLevel: 'error' });
console.log(`The site is at http://localhost:${server.port}/ (stop with Ctrl+C)`);
await server.closed();
