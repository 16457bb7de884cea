import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliOf, gzipOf } from './compress.ts';

/** Size of a text in bytes: as it is, and as servers send it. */
export interface Size {
  readonly plain: number;
  /** gzip, level 9 */
  readonly gzip: number;
  /** Brotli, quality 11 */
  readonly brotli: number;
}

/**
 * @param content a text or the bytes of a file
 * @returns its size in bytes
 */
export function sizeOf(content: string | Uint8Array): Size {
  const bytes = Buffer.from(content);
  return { plain: bytes.length, gzip: gzipOf(bytes).length, brotli: brotliOf(bytes).length };
}

/**
 * @param folder a published site
 * @param endings how the names of the files end, such as `.pdf`
 * @returns the path of every such file, in alphabetical order
 */
export function filesIn(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/**
 * @param folder a published site
 * @returns the path of every page, such as `en/index.html`, in alphabetical order
 */
export function pagesIn(folder: string): string[] {
  return filesIn(folder, '.html');
}

/**
 * @param folder a published site
 * @param page path of a page from there, such as `en/index.html`
 * @returns the size of its HTML in bytes
 */
export function pageSize(folder: string, page: string): Size {
  return sizeOf(readFileSync(join(folder, page)));
}
