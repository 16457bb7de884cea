import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { close } from 'pagefind';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { type FirstIndex, type IndexFile, type PageText, packIndex } from '../format/index-format.ts';
import { type Bundle, bundleCopy, bundleFullText, bundleRules, bundleScript } from './bundle.ts';
import { readPages } from './extract-text.ts';
import { dataScript, filePath, fullTextName, indexName, scriptName, shardName, textName } from './files.ts';
import { writeFullText } from './full-text.ts';
import { makeIndexes } from './make-index.ts';
import { shardIndex } from './shards.ts';
import { readSameThings } from './synonyms.ts';

/**
 * Writes what the search needs beside the pages of a site: its script, the first index of each language, and the
 * texts of the pages for excerpts.
 * @param root folder of the project, for the names in its content
 * @param folder the site that was rendered
 * @returns paths of the modules in its scripts, and the script of the file that is used alone
 */
export async function writeSearch(
  root: string,
  folder: string,
  locales: readonly LocaleCode[],
): Promise<{ readonly modules: readonly string[]; readonly copyScript: string }> {
  const things = readSameThings(root);
  const modulesOfRules: string[] = [];
  const indexes: Partial<Record<LocaleCode, IndexFile>> = Object.fromEntries(
    locales.map((locale) => [locale, undefined]),
  );
  try {
    // One language after the other: the words of all would fill the memory.
    const made = makeIndexes(locales, (locale) => readPages(folder, locale), things);
    for (const { locale, pages, index } of made) {
      await writeFullText(locale, pages, folder);
      indexes[locale] = packIndex(index);
      const rules = await bundleRules(root, locale);
      modulesOfRules.push(...(rules?.modules ?? []));
      writeIndex(index, folder, locale, rules?.code);
      for (const { path, units } of pages) {
        const text: PageText = units.map(({ anchor, text }) => [anchor, text]);
        writeData(folder, textName(locale, path), text);
      }
    }
  } finally {
    // Pagefind is a process, started for the first language.
    await close();
  }
  const write = (name: string, { code, modules }: Bundle) => {
    writeFileSync(join(folder, filePath(name)), code);
    return modules;
  };
  const copy = await bundleCopy(root);
  return {
    modules: [
      ...write(scriptName, await bundleScript(root)),
      ...write(fullTextName, await bundleFullText(root)),
      ...copy.modules,
      ...modulesOfRules,
    ],
    // Nothing in it may end its element.
    copyScript: `const searchIndexes=${JSON.stringify(indexes).replaceAll('<', '\\u003c')};${copy.code.trim().replaceAll('</', '<\\/')}`,
  };
}

/** With the script, a first answer stays below 60 kB, that to three words of the largest parts too: see docs/search.md. */
const largest = 45_000;
export const largestPart = 12_000;

/** Whether data, packed, are smaller than so many bytes. Mostly this is seen at once: to pack megabytes takes seconds. */
function packsBelow(bytes: number, content: object): boolean {
  const whole = Buffer.from(JSON.stringify(content));
  // What is small need not be packed, and nothing gets as small as a tenth.
  return whole.length < bytes || (whole.length < 10 * bytes && brotliCompressSync(whole).length < bytes);
}

/** Writes a file with data, and with what runs after they are there. */
function writeData(folder: string, name: string, content: object, code = ''): void {
  const path = join(folder, filePath(name));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, dataScript(name, content) + (code && `\n;${code}`));
}

function writeIndex(index: FirstIndex, folder: string, locale: LocaleCode, rules = ''): void {
  const write = (name: string, content: object, code = '') => writeData(folder, name, content, code);
  const whole = packIndex(index);
  if (packsBelow(largest, whole)) {
    write(indexName(locale), whole, rules);
    return;
  }
  const { base, shards } = shardIndex(index, (shard) => packsBelow(largestPart, shard));
  write(indexName(locale), base, rules);
  for (const [name, shard] of shards) write(shardName(locale, name), shard);
}
