import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { pathOf } from '../../model/languages/addresses.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import type { ReadPage } from './extract-text.ts';
import { fragmentEnding, readFragment } from './fragment.ts';

/**
 * Has Pagefind read the pages of a language and keeps the fragments it writes: a small file for each page, with the text of each part,
 * from which excerpts are taken. Its engine stays behind: the first index knows which page to open, and a fragment is a
 * thirtieth of what the engine weighs.
 * @param folder where the fragments go
 * @returns the name of each page's fragment, by the address of the page
 * @throws when Pagefind can't read a page or write its files
 */
export async function writeFragments(
  locale: LocaleCode,
  pages: readonly ReadPage[],
  folder: string,
): Promise<Map<string, string>> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  const all = `${resolve(folder)}.all`;
  try {
    for (const page of pages) {
      const added = await index.addHTMLFile({ url: pathOf(locale, page.path), content: bareHtml(locale, page) });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: all });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    mkdirSync(folder, { recursive: true });
    return new Map(readdirSync(join(all, 'fragment')).map((name) => take(join(all, 'fragment', name), folder)));
  } finally {
    rmSync(all, { recursive: true, force: true });
    await close();
  }
}

/** Takes a fragment into a folder; returns the address of its page and its name. */
function take(file: string, folder: string): [url: string, name: string] {
  const { url } = readFragment(gunzipSync(readFileSync(file)).toString());
  renameSync(file, join(folder, basename(file)));
  return [url, basename(file, fragmentEnding)];
}

function bareHtml(locale: LocaleCode, { title, units }: ReadPage): string {
  const parts = units.map(({ anchor, text }) => `<p${anchor && ` id="${asText(anchor)}"`}>${asText(text)}</p>`);
  return `<!doctype html><html lang="${locale}"><body><h1>${asText(title)}</h1>${parts.join('\n')}</body></html>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const asText = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
