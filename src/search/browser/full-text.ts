import type { LocaleCode } from '../../model/languages/locales.ts';
import { fullTextFolder, fullTextName } from '../index/files.ts';
import type { Piece } from './excerpt.ts';
import { element, marked, replaceContent, type Strings } from './view.ts';

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
interface FullTextResult {
  /** Address of the page within its language. */
  readonly path: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

/**
 * Loads Pagefind, when somebody asks for it, and searches the full text.
 * @returns the first ten results
 * @throws when its files can't be had
 */
async function search(query: string, locale: LocaleCode): Promise<FullTextResult[]> {
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

/** Shows what was found in the full text, and says that it was found there. */
function show(status: HTMLElement, list: HTMLElement, results: readonly FullTextResult[], strings: Strings): void {
  replaceContent(status, element('p', results.length > 0 ? strings.fullTextFound : strings.fullTextNone));
  replaceContent(
    list,
    ...results.map(({ path, title, excerpt }) => {
      const item = element('li', '', { 'data-search-result': '' });
      const text = element('p');
      text.append(...marked(excerpt));
      item.append(element('a', title, { href: `../${path}` }), text);
      return item;
    }),
  );
}

/** What the script of the full text brings: few readers press its button, so it is not part of the search’s script. */
export interface FullText {
  readonly search: typeof search;
  readonly show: typeof show;
}

window.searchFiles[fullTextName] = { search, show } satisfies FullText;
