import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleCode } from '../languages/locales.ts';
import type { Site } from '../site/schema.ts';
import { readSite } from '../site/site.ts';
import { type Document, pairsOf } from './documents.ts';

/*
 * Where an incomplete language is shown (`incomplete` in content/site.yaml). It opens with the statement, when that,
 * the interface and the names in it are translated. Of the other texts it shows those that are completely translated;
 * pages made of data, such as the timeline, wait until the language is complete.
 */

/** What a language must have before it is shown at all. */
const needed: readonly Document[] = [
  { name: 'ui', kind: 'strings' },
  { name: 'organisations', kind: 'data' },
  { name: 'people', kind: 'data' },
  { name: 'statement', kind: 'text' },
];

/** What is known about a document in a language; in `npm run dev` nothing is cached. */
const known = new Map<string, boolean>();

/**
 * The languages in which a page is published, in their order.
 * @param page address within a language, such as `''` (the statement) or `legal/assembly/`
 */
export function languagesOf(page: string): LocaleCode[] {
  const root = process.cwd();
  const site = readSite(root);
  return [
    ...site.languages,
    ...site.incomplete.filter((locale) => isOpen(root, site, locale) && isShown(root, site, locale, page)),
  ];
}

/** Paths of a page for `getStaticPaths` of a route `[locale]/…`, in each language in which it is published. */
export function pathsOf(page: string): { params: { locale: LocaleCode }; props: { locale: LocaleCode } }[] {
  return languagesOf(page).map((locale) => ({ params: { locale }, props: { locale } }));
}

/**
 * Whether a text is completely translated.
 * @param name the text's folder in `content/`, such as `notes/count`
 */
export function isWhole(name: string, locale: LocaleCode): boolean {
  const site = readSite();
  return !site.incomplete.includes(locale) || hasAll(process.cwd(), site, locale, { name, kind: 'text' });
}

/** In `npm run dev`, a text that is only begun is shown as well, for its translator. */
const isBegun = (root: string, locale: LocaleCode, name: string): boolean =>
  import.meta.env?.DEV === true && existsSync(join(root, 'content', name, `${locale}.mdx`));

function isOpen(root: string, site: Site, locale: LocaleCode): boolean {
  if (isBegun(root, locale, 'statement')) return true;
  return needed.every((document) => hasAll(root, site, locale, document));
}

function isShown(root: string, site: Site, locale: LocaleCode, page: string): boolean {
  if (page === '') return true;
  const texts = page === 'legal/' ? site.topics.map((topic) => `legal/${topic}`) : [textOf(page)];
  return texts.some(
    (name) =>
      existsSync(join(root, 'content', name, `${site.original}.mdx`)) &&
      (isBegun(root, locale, name) || hasAll(root, site, locale, { name, kind: 'text' })),
  );
}

/** The text that a page depends on; the page on the translations belongs to the one about the edition. */
const textOf = (page: string) => (page === 'about/translations/' ? 'about' : page.replace(/\/$/, ''));

function hasAll(root: string, site: Site, locale: LocaleCode, document: Document): boolean {
  const key = `${root} ${locale} ${document.name}`;
  const before = import.meta.env?.DEV ? undefined : known.get(key);
  if (before !== undefined) return before;
  const { fields, blocks, there } = pairsOf(root, site, document, locale, {});
  const whole = there === blocks.length && [...fields, ...blocks].every(({ translation }) => translation !== undefined);
  known.set(key, whole);
  return whole;
}
