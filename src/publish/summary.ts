import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, pagesIn, sizeOf } from '../lib/sizes.ts';
import { readContent } from '../model/documents/content.ts';
import { splitPath } from '../model/languages/addresses.ts';
import { type LocaleCode, localeCodes } from '../model/languages/locales.ts';
import { t } from './messages.ts';

/**
 * What was built, as tables for the terminal: the heaviest page of each kind as servers send it, the page of a statement
 * also as a multiple of its bare text; the downloads.
 * @param root folder of the project
 * @param folder the site that was built, compressed
 */
export function summary(root: string, folder: string): string {
  const rows = heaviestPages(folder).map(({ kind, page, count }) => {
    const gzip = sizeIn(folder, `${page}.gz`);
    const brotli = sizeIn(folder, `${page}.br`);
    const locale = localeCodes().find((code) => page === `${code}/index.html`);
    const text = locale && sizeOf(bareText(root, locale)).brotli;
    const times = text ? t('timesItsText', { times: (brotli / text).toFixed(2), bytes: text }) : '';
    return [kind, `${count}`, `${gzip}`, `${brotli}`, times || page];
  });
  const downloads = filesIn(folder, '.pdf', '.txt', '.png').map((file) => [file, `${sizeIn(folder, file)}`]);
  const pagesHead = [t('table.pages'), t('table.number'), 'gzip', 'Brotli', t('table.heaviest')];
  const downloadsHead = [t('table.download'), t('table.bytes')];
  return `${table([pagesHead, ...rows])}\n\n${table([downloadsHead, ...downloads])}`;
}

const sizeIn = (folder: string, file: string) => statSync(join(folder, file)).size;

/** A kind of page, such as `legal/`; each statement is a separate one. */
export interface Kind {
  readonly kind: string;
  readonly count: number;
  /** Path of the heaviest page, before it is compressed. */
  readonly page: string;
}

/** The kinds of pages of a site, each with its heaviest page. */
export function heaviestPages(folder: string): Kind[] {
  const kinds = new Map<string, Kind & { readonly bytes: number }>();
  for (const page of pagesIn(folder)) {
    const bytes = sizeIn(folder, page);
    const within = splitPath(`/${page}`)?.page.split('/');
    const kind = within && within.length > 1 ? `${within[0]}/` : page;
    const before = kinds.get(kind);
    const count = (before?.count ?? 0) + 1;
    kinds.set(kind, before && before.bytes >= bytes ? { ...before, count } : { kind, count, page, bytes });
  }
  return [...kinds.values()];
}

/** The statement's headline, paragraphs and contact block, with an empty line between them. */
export function bareText(root: string, locale: LocaleCode): string {
  const { fields, blocks } = readContent(root).read('statement', locale);
  return [(fields as { title: string }).title, ...blocks.map(({ text }) => text)].join('\n\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const isNumber = widths.map((_, column) => rows.slice(1).every((row) => /^\d+$/.test(row[column] ?? '')));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
