import type { LocaleCode } from '../../model/languages/locales.ts';
import { fullTextFolder } from '../index/files.ts';
import type { Piece } from './excerpt.ts';

/** The part of Pagefind’s public API that is used here: https://pagefind.app/docs/api/ */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean; excerptLength: number }): {
    search(query: string): Promise<{ results: readonly { data(): Promise<PagefindResult> }[] }>;
  };
}

interface PagefindResult {
  readonly raw_url?: string;
  readonly url: string;
  readonly meta: { readonly title?: string };
  /** HTML: the words that were found are in `<mark>`. */
  readonly excerpt: string;
}

/** A page that Pagefind has found. */
export interface FullTextResult {
  /** Address of the page within its language. */
  readonly path: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

/** The smallest module there is: https://webassembly.github.io/spec/core/binary/modules.html#binary-module */
const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** Whether Pagefind can run here: from a disk no module can be loaded, and WebAssembly may be missing or forbidden. */
export function canSearchFullText(): boolean {
  if (location.protocol === 'file:') return false;
  try {
    return WebAssembly.Module.prototype === Object.getPrototypeOf(new WebAssembly.Module(emptyModule));
  } catch {
    return false;
  }
}

/**
 * Loads Pagefind, when somebody asks for it, and searches the full text.
 * @returns the first ten results
 * @throws when its files can't be had
 */
export async function searchFullText(query: string, locale: LocaleCode): Promise<FullTextResult[]> {
  const folder = new URL(`../../${fullTextFolder(locale)}`, location.href);
  const pagefind: Pagefind = await import(`${folder.href}pagefind.js`);
  const instance = pagefind.createInstance({ basePath: folder.pathname, noWorker: true, excerptLength: 30 });
  const { results } = await instance.search(query);
  const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return found.map(({ raw_url, url, meta, excerpt }) => ({
    path: (raw_url ?? url).replace(/^\.?\//, ''),
    title: meta.title ?? '',
    excerpt: piecesOf(excerpt),
  }));
}

const characters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Excerpts are put into the page as texts, never as markup. */
const piecesOf = (html: string): Piece[] =>
  html.split(/<\/?mark>/).map((text, index) => ({
    text: text.replace(/&(?:lt|gt|quot|#39|amp);/g, (reference) => characters[reference] ?? ''),
    isFound: index % 2 === 1,
  }));
