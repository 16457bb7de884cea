import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { traceOf } from '../model/contacts/contact-patterns.ts';
import { readWithdrawn } from '../model/contacts/files.ts';
import { readingsOf } from '../model/contacts/readings.ts';
import { isCopy } from '../model/standalone/addresses.ts';
import { t } from './messages.ts';
import { textsOf } from './readable/texts.ts';

/**
 * Searches everything that is about to be published for what has been withdrawn, in whatever form it occurs.
 * @param root folder of the project
 * @param folder the site that was built
 * @throws Error with a sentence that names the file and what was found in it
 */
export async function refuseWithdrawn(root: string, folder: string): Promise<void> {
  const withdrawn = readWithdrawn(root);
  if (withdrawn.length === 0) return;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  // Pages first, then what contains several of them: most published files are made from pages.
  const rankOf = (path: string) => (!path.endsWith('.html') ? 2 : isCopy(`/${relative(folder, path)}`) ? 1 : 0);
  for (const path of paths.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const file = relative(folder, path);
    for (const text of [file, ...(await textsOrFailure(file, path))]) {
      const readings = readingsOf(text);
      for (const channel of withdrawn) {
        const trace = traceOf(channel, readings);
        if (trace === undefined) continue;
        throw new Error(t('withdrawnFound', { file, trace, channel: channel.printed }));
      }
    }
  }
}

async function textsOrFailure(file: string, path: string): Promise<string[]> {
  try {
    return await textsOf(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(t('notSearchable', { file, why }));
  }
}
