// First, so that it holds before anything is asked.
import './src/publish/no-requests.ts';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cutFaces } from './src/fonts/faces.ts';
import { isComparison } from './src/model/compare/addresses.ts';
import { contactBlock } from './src/model/contacts/block.ts';
import { compileCheck } from './src/model/documents/compile-check.ts';
import { paragraphIds } from './src/model/documents/paragraph-ids.ts';
import { alternatesOf, splitPath } from './src/model/languages/addresses.ts';
import { noteMarks } from './src/model/notes/marks.ts';
import { refuseEntries } from './src/model/problems/entries.ts';
import { readSite } from './src/model/site/site.ts';
import { citationNumbers } from './src/model/sources/citations.ts';
import { isCopy } from './src/model/standalone/addresses.ts';
import { voices } from './src/model/statement/voices.ts';
import { languagesOf } from './src/model/translations/published.ts';
import { bundledStyles } from './src/views/styles/own-styles.ts';

const site = readSite();

/** The versions of a page, in the languages in which it is published. */
const alternates = (path) => alternatesOf(path, languagesOf(splitPath(path)?.page ?? ''), site.address);

export default defineConfig({
  site: site.address,
  trailingSlash: 'always',
  // A page is readable after one request: its styles stand in it. While a card is drawn, another page is made.
  build: { inlineStylesheets: 'always', concurrency: 2 },
  // Astro's default ('jsx') eats the space between inline elements on separate lines.
  compressHTML: true,
  // The first versions with cascade layers: what is newer is written in older terms where that is possible.
  vite: { plugins: [bundledStyles], build: { cssTarget: ['chrome99', 'firefox97', 'safari15.4', 'ios15.4'] } },
  // Editors complete the front matter and say what is wrong in it: see .vscode/settings.json.
  experimental: { contentIntellisense: true },
  fonts: await cutFaces(process.cwd()),
  markdown: {
    // Words are published as they were written: no quotation mark or dash is changed on the way.
    processor: satteri({
      // A text is data: what would make a program of it does not compile.
      mdastPlugins: [compileCheck],
      hastPlugins: [paragraphIds, voices, citationNumbers, noteMarks, contactBlock],
      features: { smartPunctuation: false },
    }),
    syntaxHighlight: false,
  },
  // In a browser it asks Astro's makers for news.
  devToolbar: { enabled: false },
  integrations: [
    // Astro copies public/ as it is, through links as well.
    { name: 'published-entries', hooks: { 'astro:build:start': () => refuseEntries(process.cwd()) } },
    mdx(),
    sitemap({
      filter: (address) => ![isComparison, isCopy].some((is) => is(new URL(address).pathname)),
      namespaces: { news: false, image: false, video: false },
      serialize: (item) => ({
        ...item,
        links: alternates(new URL(item.url).pathname).map(({ hreflang, href }) => ({
          lang: hreflang,
          url: href,
        })),
      }),
    }),
  ],
});
