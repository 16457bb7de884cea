import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { describe } from '../problems/problem.ts';
import { readSite } from '../site/site.ts';
import { checkInterfaceStrings } from './check.ts';

/**
 * Loads `content/ui/<language>.json` for every language of the site. Astro's own loader for JSON refuses the byte-order
 * mark that Windows editors put at the beginning of a file.
 *
 * While a translator writes, all files are read before any string is replaced: as long as one of them cannot be read,
 * the last good strings stay, and the terminal reports what is wrong.
 */
export const interfaceStringsLoader: Loader = {
  name: 'interface-strings',
  async load({ store, parseData, watcher, logger }) {
    const root = process.cwd();
    const folder = join(root, 'content', 'ui');
    const site = readSite(root);
    const read = async (id: string) => {
      const text = readFileSync(join(folder, `${id}.json`), 'utf8').replace(/^\uFEFF/, '');
      return { id, data: await parseData({ id, data: JSON.parse(text) }) };
    };
    /** A new language begins with empty strings; it is shown when none is left. */
    const isTranslated = (id: string) => !/:\s*""/.test(readFileSync(join(folder, `${id}.json`), 'utf8'));
    const replaceAll = async () => {
      try {
        const entries = await Promise.all([...site.languages, ...site.incomplete.filter(isTranslated)].map(read));
        store.clear();
        for (const entry of entries) store.set(entry);
      } catch {
        for (const problem of checkInterfaceStrings(root, site)) logger.error(describe(problem));
      }
    };
    await replaceAll();
    watcher?.add(folder);
    for (const event of ['add', 'change', 'unlink'] as const) {
      watcher?.on(event, (path) => {
        if (path.startsWith(folder)) void replaceAll();
      });
    }
  },
};
