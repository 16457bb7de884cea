import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from '../../src/lib/sizes.ts';
import { root } from './project.ts';

export const dist = join(root, 'dist');

/** Files of all pages, such as `en/about/index.html`. */
export const pages = pagesIn(dist);

/** Path of a page from the root of the site, such as `/en/about/`. */
export const pathOfPage = (page: string) => `/${page.replace(/index\.html$/, '')}`;

/** The page file for a path: the reverse. */
export const pageOfPath = (path: string) => `${path.slice(1)}index.html`;

/** Paths that the sitemap lists. */
export const listed = [...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address = '']) => new URL(address).pathname,
);

export const htmlOf = (page: string) => readFileSync(join(dist, page), 'utf8');
