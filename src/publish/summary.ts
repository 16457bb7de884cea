import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBlocks } from '../document/blocks.ts';
import { localeCodes } from '../i18n/locales.ts';
import { parseFrontMatter } from '../site/yaml.ts';
import { filesIn, pageSize, pagesIn, sizeOf } from './sizes.ts';

/**
 * The sizes of all pages and downloads as tables for the terminal; the page of a statement also as a multiple of its
 * bare text.
 * @param root folder of the project
 * @param folder the site that was built
 */
export function summary(root: string, folder: string): string {
  const rows = pagesIn(folder).map((page) => {
    const { gzip, brotli } = pageSize(folder, page);
    const locale = localeCodes.find((code) => page === `${code}/index.html`);
    const text = locale && sizeOf(bareText(root, locale)).brotli;
    return [page, `${gzip}`, `${brotli}`, text ? `${(brotli / text).toFixed(2)} × its text (${text})` : ''];
  });
  const downloads = filesIn(folder, '.pdf', '.txt', '.png').map((file) => [
    file,
    `${statSync(join(folder, file)).size}`,
  ]);
  return `${table([['page', 'gzip -9', 'brotli 11', ''], ...rows])}\n\n${table([['download', 'bytes'], ...downloads])}`;
}

/** The statement's headline, paragraphs and contact block, with an empty line between them. */
export function bareText(root: string, locale: string): string {
  const source = readFileSync(join(root, 'content', 'statement', `${locale}.mdx`), 'utf8');
  const front = parseFrontMatter(source) as { title: string };
  return [front.title, ...readBlocks(source).map(({ text }) => text)].join('\n\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
