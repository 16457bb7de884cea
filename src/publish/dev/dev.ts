import { dev } from 'astro';
// First, as it removes its option from the arguments.
import '../../lib/reader-language.ts';
import { t } from '../messages.ts';

/*
 * `npm run dev`: the site while you write, as `astro dev` shows it (see `../astro/integration.ts`). What is wrong in
 * the content is reported in the terminal and on every page until it is fixed. Another port than 4321 can be given as
 * an argument.
 */
const { address } = await dev({
  root: process.cwd(),
  server: { port: Number(process.argv[2] ?? 4321) },
  logLevel: 'warn',
});
console.log(`${t('serving', { port: address.port })}\n`);
