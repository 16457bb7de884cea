import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import type { Problem } from '../../model/problems/problem.ts';
import { report } from '../check.ts';
import { checkerOf } from './check-aside.ts';
import { configurationOf } from './configuration.ts';
import { contentState } from './content-state.ts';
import { contentGate } from './gate.ts';
import { startAnew } from './start-anew.ts';
import { waitingServer } from './waiting-server.ts';

/*
 * The server for those who write. Until the content is in order it shows what has to be mended; then Astro takes over
 * its port. When the table of languages or the facts of the site have changed, it ends and `dev.ts` starts it anew.
 */
const root = process.cwd();
const configuration = configurationOf(root);
let isServing = false;

const state = contentState(checkerOf(root), (found: readonly Problem[], before: readonly Problem[]) => {
  if (report(found) && before.length) console.log('The content is in order again.\n');
  if (found.length === 0 && isServing && configurationOf(root) !== configuration) process.exit(startAnew);
});
const waiting = await waitingServer(Number(process.argv[2]), state);
process.send?.(waiting.port);
process.on('disconnect', () => process.exit());
console.log(`http://localhost:${waiting.port}/ (stop with Ctrl+C)\n`);

const watcher = watch(join(root, 'content'), { recursive: true }, () => state.changed());
state.changed();
while ((await state.problems()).length) await new Promise((resolve) => watcher.once('change', resolve));

await waiting.close();
await dev({ root, server: { port: waiting.port }, integrations: [contentGate(root, state)] });
watcher.close();
isServing = true;
