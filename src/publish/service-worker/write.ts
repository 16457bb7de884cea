import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { readEditions } from '../../model/editions/editions.ts';
import { signingKeysOf } from '../../model/site/keys.ts';
import type { Site } from '../../model/site/schema.ts';
import type { Bundle } from '../../search/index/bundle.ts';
import type { FinishedPage } from '../pages/finish-pages.ts';
import { workerPath } from './addresses.ts';
import { writeList } from './list.ts';
import type { Settings } from './signed/settings.ts';
import { settingsOf } from './signed/settings-of.ts';

/**
 * Writes the service worker and the list of what it keeps; for a site without one, a script that deletes what earlier
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

/**
 * Bundles the service worker of a site with all it needs into one file.
 * @param root folder of the project, whose content has been checked
 */
export function bundleWorker(root: string, site: Site): Promise<Bundle> {
  if (!site.offline) return bundleNamed('retire');
  // Without a record, no edition can be known.
  const isSigned = signingKeysOf(site).length > 0 && readEditions(root).length > 0;
  return isSigned ? bundleSigned(settingsOf(root, site)) : bundleNamed('worker');
}

/** The service worker of a site whose editions are signed. */
export const bundleSigned = (settings: Settings): Promise<Bundle> =>
  bundleNamed('signed/worker', { SETTINGS: JSON.stringify(settings) });

/** @returns another service worker by its name */
export async function bundle(name: 'worker' | 'retire'): Promise<string> {
  return (await bundleNamed(name)).code;
}

async function bundleNamed(name: string, values: Readonly<Record<string, string>> = {}): Promise<Bundle> {
  const made = await rolldown({
    input: join(import.meta.dirname, `${name}.ts`),
    transform: {
      define: { 'process.env.NODE_ENV': '"production"', ...values },
      target: ['chrome99', 'firefox97', 'safari15.4', 'ios15.4'],
    },
  });
  const { output } = await made.generate({ format: 'iife', minify: true });
  await made.close();
  const [{ code, moduleIds }] = output;
  return { code, modules: moduleIds };
}
