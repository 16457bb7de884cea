import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { pagesIn } from '../../src/lib/sizes.ts';
import { readSite } from '../../src/model/site/site.ts';

export const root = process.cwd();
export const dist = join(root, 'dist');
export const site = readSite(root);

/** Files of all pages, such as `en/about/index.html`. */
export const pages = pagesIn(dist);

/** Path of a page from the root of the site, such as `/en/about/`. */
export const pathOfPage = (page: string) => `/${page.replace(/index\.html$/, '')}`;

/** The page behind a path: the other way round. */
export const pageOfPath = (path: string) => `${path.slice(1)}index.html`;

/** Paths that the sitemap lists. */
export const listed = [...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address = '']) => new URL(address).pathname,
);

export const htmlOf = (page: string) => readFileSync(join(dist, page), 'utf8');

/** What stands in a YAML file of `content/`; nothing when the site does without the file. */
export function contentOf(file: string) {
  const path = join(root, 'content', file);
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
}

/** Words of a text, however it is broken into lines. */
export const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** Name of a person or an organisation that is quoted, read from `content/` by its id. */
export function nameOf(speaker: string, locale: string): string {
  const files = ['people', 'organisations'].map((folder) => join(root, 'content', folder, `${speaker}.yaml`));
  return parse(readFileSync(files.find(existsSync) ?? speaker, 'utf8')).name[locale];
}
