import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { sizeOf } from '../../src/lib/sizes.ts';
import { heaviestPages } from '../../src/publish/summary.ts';

/** A kind of page by its heaviest one. */
export interface Weight {
  readonly kind: string;
  readonly pages: number;
  readonly html: number;
  readonly gzip: number;
  readonly brotli: number;
  /** The words that are read on it, nothing else, in Brotli. */
  readonly text: number;
}

/**
 * What pages weigh as servers send them, and what their bare text does.
 * @param folder a published site
 */
export function weights(folder: string): Weight[] {
  return heaviestPages(folder).map(({ kind, count, page }) => {
    const html = readFileSync(join(folder, page));
    const { gzip, brotli } = sizeOf(html);
    const words = parse(html.toString()).querySelector('main')?.structuredText ?? '';
    return { kind, pages: count, html: html.length, gzip, brotli, text: sizeOf(words).brotli };
  });
}
