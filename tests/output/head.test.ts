import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { PNG } from 'pngjs';
import { isComparison } from '../../src/model/compare/addresses.ts';
import { localeOf } from '../../src/model/languages/locales.ts';
import { isCopy } from '../../src/model/standalone/addresses.ts';
import { site } from '../setup/project.ts';
import { dist, htmlOf, listed, pageOfPath, pages, pathOfPage } from '../setup/site.ts';

/** Languages and addresses of the other versions that a page names, in its order. */
const alternatesOn = (path: string) =>
  [...htmlOf(pageOfPath(path)).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
    ([, hreflang = '', href = '']) => [hreflang, href] as const,
  );

test('The sitemap lists every page but those that repeat others and the one for addresses that do not exist', () => {
  expect(listed.toSorted()).toEqual(
    pages
      .filter((page) => page !== '404.html')
      .map(pathOfPage)
      .filter((path) => !isComparison(path) && !isCopy(path))
      .toSorted(),
  );
});

for (const path of listed) {
  test(`${path} gives its own address, its versions in all languages, and for everyone else the cover or the original`, () => {
    expect(htmlOf(pageOfPath(path))).toContain(`<link rel="canonical" href="${site.address}${path}">`);
    const alternates = alternatesOn(path);
    expect(alternates.map(([hreflang]) => hreflang)).toEqual([...site.languages, 'x-default']);
    // The cover, in all languages, is a version of the statement and of no other page.
    const page = path.split('/').slice(2).join('/');
    expect(alternates.at(-1)?.[1]).toBe(`${site.address}${page ? `/${site.original}/${page}` : '/'}`);
    for (const [hreflang, href] of alternates) {
      expect(href).toMatch(/^https?:\/\//);
      const target = new URL(href).pathname;
      expect(listed).toContain(target);
      if (hreflang === 'x-default') continue;
      // Reciprocal: the version named here names the same set, this page among it.
      if (path !== '/') expect(alternatesOn(target)).toEqual(alternates);
      expect(htmlOf(pageOfPath(target))).toContain(`<html lang="${hreflang}"`);
    }
  });

  test(`${path} tells link previews its language and the others`, () => {
    const head = parse(htmlOf(pageOfPath(path)));
    const contents = (property: string) =>
      head.querySelectorAll(`meta[property="${property}"]`).map((meta) => meta.getAttribute('content'));
    const own = head.querySelector('html')?.getAttribute('lang');
    const territory = (code: string) => localeOf(code as (typeof site.languages)[number]).openGraph;
    expect(contents('og:locale')).toEqual([territory(own ?? '')]);
    expect(contents('og:locale:alternate')).toEqual(site.languages.filter((code) => code !== own).map(territory));
    expect(head.querySelector('title')?.text).toMatch(/\S/);
  });
}

test('Every page that search engines index names the card of its language with its size, and a description', () => {
  for (const path of listed) {
    const [, locale] = path.split('/');
    const html = htmlOf(pageOfPath(path));
    const content = (name: string) => new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
    const card = `${locale || site.languages[0]}/card.png`;
    expect(content('og:image'), path).toBe(`${site.address}/${card}`);
    const { width, height } = PNG.sync.read(readFileSync(join(dist, card)));
    expect([content('og:image:width'), content('og:image:height')], path).toEqual([String(width), String(height)]);
    expect(content('og:description'), path).toBe(content('description'));
  }
});

test('Every page that search engines index describes itself', () => {
  for (const path of listed)
    expect(htmlOf(pageOfPath(path)), path).toMatch(/<meta name="description" content="[^"]{20,}"/);
});

test('The sitemap gives the same versions as the pages do', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  for (const [, entry = ''] of sitemap.matchAll(/<url>([\s\S]*?)<\/url>/g)) {
    const [, address = ''] = /<loc>([^<]+)</.exec(entry) ?? [];
    const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, hreflang, href]) => [
      hreflang,
      href,
    ]);
    expect(links).toEqual(alternatesOn(new URL(address).pathname));
  }
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${site.address}/sitemap-index.xml`);
  expect((await request.get('/sitemap-index.xml')).ok()).toBe(true);
});
