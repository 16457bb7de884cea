import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startAnew } from './start-anew.ts';

/*
 * `npm run dev`: the site while you write. What is wrong in the content is said in the terminal and on every page, in
 * plain words, and goes away when it is mended. Another port than 4321 can be given as an argument.
 */
const server = fileURLToPath(new URL('./server.ts', import.meta.url));
let port = process.argv[2] ?? '4321';

function start(): void {
  const child = fork(server, [port]);
  child.on('message', (message) => {
    port = String(message);
  });
  child.on('exit', (code) => {
    if (code === startAnew) start();
    else process.exitCode = code ?? 1;
  });
}

start();
