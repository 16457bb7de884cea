import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
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
  const { index, errors } = await createIndex({ forceLanguage: locale });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  for (const { path, title, units } of pages) {
    const content = [title, ...units.map(({ text }) => text)].join('\n');
    const added = await index.addCustomRecord({ url: path || './', content, language: locale, meta: { title } });
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
  for (const { path, content } of files) {
    if (path.startsWith('wasm.') && path !== engine) continue;
    const file = join(folder, fullTextFolder(locale), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
