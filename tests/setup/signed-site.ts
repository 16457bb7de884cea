import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../src/lib/files.ts';
import type { EditionRecord } from '../../src/model/editions/schema.ts';
import { settingsOf } from '../../src/publish/service-worker/signed/settings-of.ts';
import { bundleSigned } from '../../src/publish/service-worker/write.ts';
import { temporaryFolder } from './copy.ts';
import { addEdition, renewSums } from './editions.ts';
import { root, site } from './project.ts';
import { newKey } from './signature.ts';
import { signEdition } from './signed-edition.ts';
import { dist } from './site.ts';

export const publisher = newKey();

/** A key as an edition names it. */
export const entryOf = (key: ReturnType<typeof newKey>, rest: Partial<EditionRecord['keys'][number]> = {}) => ({
  key: key.line.split(' ', 2).join(' '),
  from: 1,
  ...rest,
});

/** The built site without a record, with the service worker of a site with a key. */
export async function siteWithKey(): Promise<string> {
  const folder = join(temporaryFolder(), 'dist');
  cpSync(dist, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
  const records = join(folder, 'editions');
  const files = existsSync(records) ? filesUnder(records) : [];
  for (const file of files) if (/^\d/.test(file)) rmSync(join(records, file));
  const trust = { namespace: 'statement@statement.example', keys: [entryOf(publisher)] };
  const { code } = await bundleSigned({ ...settingsOf(root, site), trust });
  writeFileSync(join(folder, 'sw.js'), code);
  return folder;
}

/** The changes of an edition, and of its record. */
interface Next extends Partial<EditionRecord> {
  readonly by?: ReturnType<typeof newKey>;
  readonly namespace?: string;
}

/** The next edition of a site, signed: every page names it. */
export async function nextEdition(
  folder: string,
  { by = publisher, namespace, ...fields }: Next = {},
): Promise<string> {
  const next = addEdition(folder, fields);
  const edition = filesUnder(join(next, 'editions')).filter((file) => /^\d/.test(file)).length;
  for (const file of filesUnder(next).filter((name) => name.endsWith('.html'))) {
    const path = join(next, file);
    const html = readFileSync(path, 'utf8').replace(/<p id="marked">.*?<\/p>/, '');
    writeFileSync(path, html.replace(/<body[^>]*>/, `$&<p id="marked">${marked(edition)}</p>`));
  }
  return signEdition(renewSums(next), by, namespace);
}

/** The words by which the pages of an edition are recognised. */
export const marked = (edition: number): string => `Pages of edition ${edition}`;
