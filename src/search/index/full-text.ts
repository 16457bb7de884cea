import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { type CustomRecord, createIndex } from 'pagefind';
import { stored } from '../../lib/result-store.ts';
import { noTime } from '../../lib/zip-time.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import type { ReadPage } from './extract-text.ts';
import { fullTextFolder } from './files.ts';

/** Of what Pagefind writes, what a search loads: not its interfaces, nor its worker, which Trusted Types forbid. */
const isLoaded = (path: string) => /^(?:pagefind\.js|pagefind-entry\.json|.*\.(?:pf_\w+|pagefind))$/.test(path);

/**
 * Has Pagefind index the pages of a language, for those who find nothing otherwise: https://pagefind.app/docs/node-api/
 * Each language has a folder of its own, so that its index is used whatever language a browser that translates the page
 * names in it.
 * @param folder the site
 * @throws when Pagefind can't read a page or write its files
 */
export async function writeFullText(locale: LocaleCode, pages: readonly ReadPage[], folder: string): Promise<void> {
  const records = pages.map(({ path, title, units }) => ({
    url: path || './',
    content: [title, ...units.map(({ text }) => text)].join('\n'),
    language: locale,
    meta: { title },
  }));
  const packed = await stored('full text', [JSON.stringify(records)], async () =>
    zipSync(await indexOf(locale, records), { level: 0, mtime: noTime }),
  );
  for (const [path, content] of Object.entries(unzipSync(packed))) {
    const file = join(folder, fullTextFolder(locale), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** @returns the files of Pagefind's index that a search loads, by their paths */
async function indexOf(locale: LocaleCode, records: readonly CustomRecord[]): Promise<Record<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: locale });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  await index.deleteIndex();
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  const files = written.files.filter(({ path }) => isLoaded(path));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')?.content;
  // The engine with the endings of the language where Pagefind has one, else the one without.
  const { wasm } = JSON.parse(new TextDecoder().decode(entry)).languages[locale];
  const engine = `wasm.${wasm ?? 'unknown'}.pagefind`;
  const used = files.filter(({ path }) => !path.startsWith('wasm.') || path === engine);
  return Object.fromEntries(used.map(({ path, content }) => [path, content]));
}
