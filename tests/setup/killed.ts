import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/* Loaded before a program (`node --import`): kills it before the nth change that it makes to folders (`KILLED_AT`). */
const last = Number(process.env['KILLED_AT']);
let changes = 0;
for (const name of ['renameSync', 'rmSync', 'mkdirSync'] as const) {
  const change = fs[name] as (...given: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...given: unknown[]) => {
      changes += 1;
      if (changes === last) process.kill(process.pid, 'SIGKILL');
      return change(...given);
    },
  });
}
syncBuiltinESMExports();
