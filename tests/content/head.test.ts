import { expect, type Page, test } from 'playwright/test';
import { localeOf } from '../../src/i18n/locales.ts';
import { listed, pages, pathOfPage, site } from '../setup/site.ts';

const alternatesOn = (page: Page) =>
  page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));

test('The sitemap lists every page but the one for addresses that do not exist', () => {
  expect(listed.toSorted()).toEqual(
    pages
      .filter((page) => page !== '404.html')
      .map(pathOfPage)
      .toSorted(),
  );
});

for (const path of listed) {
  test(`${path} names itself, its versions in all languages, and the cover for everyone else`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', site.address + path);
    const alternates = await alternatesOn(page);
    expect(alternates.map(([hreflang]) => hreflang)).toEqual([...site.languages, 'x-default']);
    expect(alternates.at(-1)?.[1]).toBe(`${site.address}/`);
    for (const [hreflang, href = ''] of alternates) {
      expect(href).toMatch(/^https?:\/\//);
      const target = new URL(href ?? '').pathname;
      expect(listed).toContain(target);
      await page.goto(target);
      // Reciprocal: the version named here names the same set, this page among it.
      if (hreflang !== 'x-default' && path !== '/') expect(await alternatesOn(page)).toEqual(alternates);
      if (hreflang !== 'x-default') await expect(page.locator('html')).toHaveAttribute('lang', hreflang ?? '');
    }
  });

  test(`${path} tells link previews its language and the others`, async ({ page }) => {
    await page.goto(path);
    const own = await page.locator('html').getAttribute('lang');
    const territory = (code: string) => localeOf(code as (typeof site.languages)[number]).openGraph;
    await expect(page.locator('meta[property="og:locale"]')).toHaveAttribute('content', territory(own ?? ''));
    const others = await page
      .locator('meta[property="og:locale:alternate"]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')));
    expect(others).toEqual(site.languages.filter((code) => code !== own).map(territory));
    await expect(page).toHaveTitle(/\S/);
  });
}

test('The sitemap names the same versions as the pages do', async ({ page, request }) => {
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  for (const [, entry = ''] of sitemap.matchAll(/<url>([\s\S]*?)<\/url>/g)) {
    const [, address = ''] = /<loc>([^<]+)</.exec(entry) ?? [];
    const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, hreflang, href]) => [
      hreflang,
      href,
    ]);
    await page.goto(new URL(address).pathname);
    expect(links).toEqual(await alternatesOn(page));
  }
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${site.address}/sitemap-index.xml`);
  expect((await request.get('/sitemap-index.xml')).ok()).toBe(true);
});
