import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import type { HookParameters } from 'astro';
import { subsetFonts } from '../../fonts/subset-fonts.ts';
import { isComparison } from '../../model/compare/addresses.ts';
import { contactBlock } from '../../model/contacts/block.ts';
import { compileCheck } from '../../model/documents/compile-check.ts';
import { paragraphIds } from '../../model/documents/paragraph-ids.ts';
import { alternatesOf, splitPath } from '../../model/languages/addresses.ts';
import { noteMarks } from '../../model/notes/marks.ts';
import { readSite } from '../../model/site/site.ts';
import { citationNumbers } from '../../model/sources/citations.ts';
import { isCopy, isFirstOfBook } from '../../model/standalone/addresses.ts';
import { voices } from '../../model/statement/voices.ts';
import { languagesOf } from '../../model/translations/availability.ts';
import { bundledStyles } from '../../views/styles/own-styles.ts';

type Configuration = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];

/**
 * Astro's configuration of the site. Nothing in it is used before the content is known to be valid.
 * @param root folder of the project
 */
export async function configurationOf(root: string): Promise<Configuration> {
  return {
    site: readSite(root).address,
    trailingSlash: 'always',
    // A page is readable after one request: its styles are in it. While a card is drawn, another page is rendered.
    build: { inlineStylesheets: 'always', concurrency: 2 },
    // Astro's default ('jsx') removes the space between inline elements on separate lines.
    compressHTML: true,
    // The first versions with cascade layers: newer syntax is converted to older syntax where that is possible.
    vite: { plugins: [bundledStyles], build: { cssTarget: ['chrome99', 'firefox97', 'safari15.4', 'ios15.4'] } },
    // Editors complete the front matter and say what is wrong in it: see .vscode/settings.json.
    experimental: { contentIntellisense: true },
    fonts: await subsetFonts(root),
    markdown: {
      // Words are published as they were written: no quotation mark or dash is changed.
      processor: satteri({
        // A text is data: anything that would make it a program does not compile.
        mdastPlugins: [compileCheck],
        hastPlugins: [paragraphIds, voices, citationNumbers, noteMarks, contactBlock],
        features: { smartPunctuation: false },
      }),
      syntaxHighlight: false,
    },
    // In a browser it asks Astro's developers for news.
    devToolbar: { enabled: false },
  };
}

/** The list of pages for search engines, each with its versions in other languages. */
export const siteMap = () =>
  sitemap({
    filter: (address) => ![isComparison, isCopy, isFirstOfBook].some((is) => is(new URL(address).pathname)),
    namespaces: { news: false, image: false, video: false },
    serialize: (item) => ({ ...item, links: alternatesIn(new URL(item.url).pathname) }),
  });

/** The versions of a page, in the languages in which it is published. */
const alternatesIn = (path: string) =>
  alternatesOf(path, languagesOf(splitPath(path)?.page ?? ''), readSite()).map(({ hreflang, href }) => ({
    lang: hreflang,
    url: href,
  }));
