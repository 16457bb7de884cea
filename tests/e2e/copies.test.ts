import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { root, site, words } from '../setup/project.ts';
import { dist, pages } from '../setup/site.ts';

/** Words of the statement in an element, without what the editors added. */
const statementIn = (page: Page, within: string) =>
  page.locator(`${within} [data-statement]`).evaluate((statement) => {
    const copy = statement.cloneNode(true) as HTMLElement;
    for (const added of copy.querySelectorAll('[data-editorial]')) added.remove();
    return copy.textContent;
  });

/** Links within a file lead to a place in it; all others are whole addresses. */
async function expectLinksToStand(page: Page): Promise<void> {
  const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size, 'no id stands there twice').toBe(ids.length);
  for (const link of new Set(links)) {
    if (link.startsWith('#')) expect(ids).toContain(decodeURIComponent(link.slice(1)));
    else expect(link).toMatch(/^(https?|mailto|tel):/);
  }
}

test.describe('on a phone, without scripts and without a network', () => {
  test.use({ javaScriptEnabled: false, offline: true, viewport: { width: 360, height: 640 } });

  for (const file of [...site.languages.map((locale) => `${locale}/statement.html`), 'statement.html']) {
    test(`${file} opens from a disk, requests nothing, and contains the statement and its origin`, {
      tag: '@layout',
    }, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const address = pathToFileURL(join(dist, file)).href;
      await page.goto(address);
      const sections =
        file === 'statement.html' ? site.languages : site.languages.filter((code) => file.startsWith(`${code}/`));
      for (const locale of sections) {
        const within = sections.length > 1 ? `#${locale}` : 'main';
        const prefix = sections.length > 1 ? `${locale}-` : '';
        expect(words(await statementIn(page, within))).toEqual(await statementOf(locale));
        await expect(page.locator(`[data-statement] #${prefix}p1`)).toBeVisible();
        const names = page.locator(`${within} figure svg[role=img] text`);
        expect((await names.count()) > 0, 'there is a map').toBe(pages.includes(`${locale}/timeline/index.html`));
        await expect(page.locator(within)).toContainText(`${site.address}/${locale}/`);
        await expect(page.locator(`${within} a[href="${site.address}/${locale}/verify/"]`)).toBeVisible();
      }
      await expectLinksToStand(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(asked).toEqual([address]);
    });
  }

  test('From the cover in an unpacked zip the common file is one tap away', async ({ page }) => {
    await page.goto(pathToFileURL(join(dist, 'index.html')).href);
    await page.locator('a[href="statement.html"]').first().click();
    await expect(page.locator('[data-statement]')).toHaveCount(site.languages.length);
  });
});

test('The file of a language is accessible', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(`/${site.original}/statement.html`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

/** The words of the statement in its own page. */
async function statementOf(locale: string): Promise<string[]> {
  const file = readFileSync(join(root, 'content/statement', `${locale}.mdx`), 'utf8');
  const [, title = '', body = ''] = /^title: "(.*)"$[\s\S]*?\n---\n([\s\S]*)$/m.exec(file) ?? [];
  return words(`${title}\n${body.replace(/<\/?[A-Z][^>]*>/g, '')}`);
}
