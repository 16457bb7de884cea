import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Site } from '../../model/site/schema.ts';
import type { Bundle } from '../../search/index/bundle.ts';
import type { FinishedPage } from '../pages/finish-pages.ts';
import { workerPath } from './addresses.ts';
import { writeList } from './list.ts';

/**
 * Writes the service worker, and the list of what it keeps; for a site without one, a script that deletes what earlier
 * ones kept.
 * @param folder the site; its pages do not change after this
 * @param script the service worker
 * @param pages what is known about its pages
 */
export function writeServiceWorker(
  folder: string,
  site: Site,
  script: string,
  pages: ReadonlyMap<string, FinishedPage>,
): void {
  writeFileSync(join(folder, workerPath), script);
  if (site.offline) writeList(folder, site, pages);
}

/** @returns the service worker of a site with all it needs in one file */
export const bundleWorker = ({ offline }: Site): Promise<Bundle> => bundleNamed(offline ? 'worker' : 'retire');

/** @returns one of the two by its name */
export async function bundle(name: 'worker' | 'retire'): Promise<string> {
  return (await bundleNamed(name)).code;
}

async function bundleNamed(name: 'worker' | 'retire'): Promise<Bundle> {
  const made = await rolldown({
    input: join(import.meta.dirname, `${name}.ts`),
    transform: {
      define: { 'process.env.NODE_ENV': '"production"' },
      target: ['chrome99', 'firefox97', 'safari15.4', 'ios15.4'],
    },
  });
  const { output } = await made.generate({ format: 'iife', minify: true });
  await made.close();
  const [{ code, moduleIds }] = output;
  return { code, modules: moduleIds };
}
