import { spawn } from 'node:child_process';
import { dev } from 'astro';
// First, as it removes its option from the arguments.
import '../../lib/reader-language.ts';
import { t } from '../messages.ts';

/*
 * `npm run translate`: the site while you write, as `npm run dev` shows it, with the edit page open in the browser. Another
 * port than 4321 can be given as an argument.
 */
const { address } = await dev({
  root: process.cwd(),
  server: { port: Number(process.argv[2] ?? 4321) },
  logLevel: 'error',
});
const page = `http://localhost:${address.port}/edit/`;
console.log(`${t('translatePage', { page })}\n`);
open(page);

/** Opens an address in the browser of the system; where there is none, a person opens it. */
function open(url: string): void {
  if (process.env['BROWSER'] === 'none') return;
  const [program, ...words] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '""', url]
      : [process.platform === 'darwin' ? 'open' : process.env['BROWSER'] || 'xdg-open', url];
  spawn(program as string, words, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
