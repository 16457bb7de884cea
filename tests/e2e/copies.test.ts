import { createHash } from 'node:crypto';
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

  for (const file of [
    ...site.languages.map((locale) => `${locale}/statement.html`),
    'statement.html',
    'statement-with-search.html',
  ]) {
    test(`${file} opens from a disk, requests nothing, and contains the statement and its origin`, {
      tag: '@layout',
    }, async ({ page }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const address = pathToFileURL(join(dist, file)).href;
      await page.goto(address);
      const sections = !file.includes('/')
        ? site.languages
        : site.languages.filter((code) => file.startsWith(`${code}/`));
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
      expect(requests).toEqual([address]);
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

test.describe('The file with a search in it', { tag: '@this-statement' }, () => {
  const file = join(dist, 'statement-with-search.html');
  const address = pathToFileURL(file).href;
  /** Words that are in the texts, in another form, misspelt, on another keyboard layout, a number, and none. */
  const queries: Readonly<Record<string, readonly string[]>> = {
    en: ['moratorium', 'detaining', 'morotorium', 'article 174', 'ьщкфещкшгь', 'zzzzzz'],
    ru: ['мораторий', 'собраниями', 'моратроий', 'статья 174', 'vjhfnjhbq', 'ххххх'],
    kk: ['мораторий', 'жиналысқа', 'zhinalys', '174-бап', 'елімізде', 'ыыыыы'],
  };

  test.use({ viewport: { width: 360, height: 640 } });

  for (const locale of site.languages) {
    const details = locale === site.original ? { tag: '@slow' } : {};
    test(
      `answers in ${locale} from a disk what the site answers, and requests nothing`,
      details,
      async ({ page, context, baseURL }) => {
        test.setTimeout(120_000);
        const requests: string[] = [];
        const errors: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        page.on('pageerror', ({ message }) => errors.push(message));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        await page.goto(address);
        await page.locator(`[name="language"][value="${locale}"]`).check();
        const titles = (of: Page) => of.locator('[data-search-result] > a').allTextContents();
        const online = await context.newPage();
        for (const query of queries[locale] ?? []) {
          await page.locator('#query').fill(query);
          await page.locator('#query').press('Enter');
          await expect(page.locator('#results[aria-busy="false"]')).toHaveCount(1);
          await online.goto(`${baseURL}/${locale}/search/?${new URLSearchParams({ q: query })}`);
          await expect(online.locator('#results[aria-busy="false"]')).toHaveCount(1);
          await expect(online.locator('#search-status')).not.toBeEmpty();
          expect(await titles(page), query).toEqual(await titles(online));
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        expect(errors).toEqual([]);
        expect(requests).toEqual([address]);
      },
    );

    test(`leads in ${locale} to the passage in the file, and shows what else the site has with its address`, async ({
      page,
    }) => {
      await page.goto(address);
      await page.locator(`[name="language"][value="${locale}"]`).check();
      await page.locator('#query').fill(queries[locale]?.[0] ?? '');
      const links = page.locator('#results a');
      await expect(links.first()).toBeVisible();
      const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const inside = targets.filter((target) => target.startsWith('#'));
      expect(inside.length).toBeGreaterThan(0);
      for (const target of inside) await expect(page.locator(target)).toHaveCount(1);
      for (const target of targets.filter((one) => !inside.includes(one)))
        expect(target).toContain(`${site.address}/${locale}/`);
      await page.locator(`#results a[href="${inside[0]}"]`).first().click();
      await expect(page.locator(inside[0] ?? '')).toBeInViewport();
      await expect(page.locator('#results mark').first()).toBeAttached();
    });
  }

  test('is smaller than 250 kB, allows its own script alone, and is offered with its size and checksum', async ({
    page,
  }) => {
    const html = readFileSync(file, 'utf8');
    expect(Buffer.byteLength(html)).toBeLessThan(250_000);
    expect(html).toMatch(/script-src 'sha256-[^' ;]+'(?: 'sha256-[^' ;]+')*;/);
    await page.goto(`/${site.original}/pass-on/`);
    await expect(page.locator('li:has(a[href$="/statement-with-search.html"])')).toContainText(/\d+\skB/);
    await page.goto(`/${site.original}/verify/`);
    const sum = createHash('sha256').update(html).digest('hex');
    await expect(page.locator('.sums')).toContainText(sum);
  });
});

/** The words of the statement in its own page. */
async function statementOf(locale: string): Promise<string[]> {
  const file = readFileSync(join(root, 'content/statement', `${locale}.mdx`), 'utf8');
  const [, title = '', body = ''] = /^title: "(.*)"$[\s\S]*?\n---\n([\s\S]*)$/m.exec(file) ?? [];
  return words(`${title}\n${body.replace(/<\/?[A-Z][^>]*>/g, '')}`);
}
