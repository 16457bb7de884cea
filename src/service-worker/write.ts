import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Site } from '../site/schema.ts';
import { workerPath } from './addresses.ts';
import { writeList } from './list.ts';

/**
 * Writes the service worker, and the list of what it keeps; for a site that does without, one that clears away what
 * earlier ones kept.
 * @param folder the site; its pages change no more after this
 */
export async function writeServiceWorker(folder: string, site: Site): Promise<void> {
  writeFileSync(join(folder, workerPath), await bundle(site.offline ? 'worker' : 'retire'));
  if (site.offline) await writeList(folder, site);
}

/** @returns the script with all it needs in one file */
export async function bundle(name: 'worker' | 'retire'): Promise<string> {
  const made = await rolldown({
    input: join(import.meta.dirname, `${name}.ts`),
    transform: {
      define: { 'process.env.NODE_ENV': '"production"' },
      target: ['chrome99', 'firefox97', 'safari15.4', 'ios15.4'],
    },
  });
  const { output } = await made.generate({ format: 'iife', minify: true });
  await made.close();
  return output[0].code;
}
