import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Loader } from 'astro/loaders';

const folder = join(process.cwd(), 'content', 'ui');

/**
 * Loads `content/ui/<language>.json`. Astro's own loader for JSON refuses the byte-order mark that Windows editors
 * put at the beginning of a file.
 */
export const interfaceStringsLoader: Loader = {
  name: 'interface-strings',
  async load({ store, parseData, watcher }) {
    const read = async () => {
      store.clear();
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'notes.json')) {
        const id = basename(file, '.json');
        const text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '');
        store.set({ id, data: await parseData({ id, data: JSON.parse(text) }) });
      }
    };
    await read();
    watcher?.add(folder);
    watcher?.on('change', (path) => {
      if (path.startsWith(folder)) void read();
    });
  },
};
