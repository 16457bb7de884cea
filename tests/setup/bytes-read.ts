import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/* Loaded before a command (`node --import`): adds up the bytes that the command reads of `content/`, and prints the sum. */
const content = join(process.cwd(), 'content');
const { readFileSync } = fs;
let bytes = 0;
Object.assign(fs, {
  readFileSync: (...given: Parameters<typeof readFileSync>) => {
    const text = readFileSync(...given);
    if (String(given[0]).startsWith(content)) bytes += text.length;
    return text;
  },
});
syncBuiltinESMExports();
process.on('exit', () => console.log(`bytes read: ${bytes}`));
