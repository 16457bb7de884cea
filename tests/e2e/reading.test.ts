import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { type LocaleCode, localeOf } from '../../src/model/languages/locales.ts';
import { byLanguage } from '../setup/by-language.ts';
import { openToMeasure } from '../setup/open-page.ts';
import { nameOf, root, site } from '../setup/project.ts';
import { listed } from '../setup/site.ts';

test('The cover shows the headline in every language, with equal prominence, each a link to its page', async ({
  page,
}) => {
  await page.goto('/');
  expect(new URL(page.url()).pathname).toBe('/');
  const sizes = new Set<string>();
  for (const locale of site.languages) {
    const section = page.locator(`main section[lang=${locale}]`);
    const headline = section.locator('h1');
    sizes.add(await headline.evaluate((element) => getComputedStyle(element).fontSize));
    const title = (await headline.innerText()).replace(/\s+/g, ' ');
    await headline.locator('a').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    expect((await page.locator('[data-statement] h1').innerText()).replace(/\s+/g, ' ')).toBe(title);
    await page.goBack();
  }
  expect(sizes.size).toBe(1);
});

for (const width of [360, 768, 1440]) {
  test(`The links of the cover fill the first screen at ${width} px`, { tag: '@layout' }, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 500 ? 760 : 900 });
    await openToMeasure(page, '/');
    for (const locale of site.languages)
      await expect(page.locator(`section[lang=${locale}] h1`)).toBeInViewport({ ratio: 1 });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, group] of byLanguage(listed)) {
    test(`Every page ${name} can be read and left for the same page in another language`, async ({ page }) => {
      test.setTimeout(120_000);
      for (const path of group) await test.step(path, () => expectReadable(page, path));
    });
  }
});

async function expectReadable(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('main'), path).toBeVisible();
  expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(100);
  for (const locale of site.languages) {
    const current = path.startsWith(`/${locale}/`);
    const item = page.locator(`header li[lang=${locale}]`);
    await expect(item, path).toHaveText(localeOf(locale).nativeName);
    await expect(item.locator('a'), path).toHaveCount(current ? 0 : 1);
    if (current) await expect(item.locator('[aria-current]'), path).toHaveCount(1);
    else {
      await expect(item.locator('a'), path).toHaveAttribute('hreflang', locale);
      const there = path === '/' ? `/${locale}/` : path.replace(/^\/\w+\//, `/${locale}/`);
      await expect(item.locator('a'), path).toHaveJSProperty('pathname', there);
    }
  }
}

for (const [name, group] of byLanguage(listed)) {
  test(`Every page ${name} says what it is, and its language switch is in view on a phone before the reader scrolls`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const [year = ''] = site.issued.split('-');
    await page.setViewportSize({ width: 360, height: 640 });
    for (const path of group) {
      await page.goto(path);
      for (const locale of site.languages)
        await expect(page.locator(`header li[lang=${locale}]`), path).toBeInViewport({ ratio: 1 });
      // A statement of that date; whether it is a translation and reviewed is one tap away.
      await expect(page.locator('footer'), path).toContainText(year);
      const first = page.locator('footer a').first();
      expect(await first.evaluate((link: HTMLAnchorElement) => link.href), path).toMatch(/\/about\/$/);
    }
  });
}

test('From a paragraph, the language switch leads to the same paragraph', async ({ page }) => {
  const [from, to] = site.languages as [string, string];
  await page.goto(`/${from}/`);
  const ids = await page.locator('[data-statement] p[id]').evaluateAll((paragraphs) => paragraphs.map(({ id }) => id));
  const [one = '', other = ''] = ids.slice(-2);
  const address = page.locator(`#${one} > .address`);
  await expect(address).toHaveAttribute('href', `#${one}`);
  await address.click();
  await expect(page).toHaveURL(new RegExp(`/${from}/#${one}$`));
  await page.locator(`header a[hreflang=${to}]`).click();
  await expect(page).toHaveURL(new RegExp(`/${to}/#${one}$`));
  await expect(page.locator(`#${one}`)).toBeInViewport();
  // A forwarded link, opened directly.
  await page.goto(`/${from}/#${other}`);
  await expect(page.locator(`header a[hreflang=${to}]`)).toHaveJSProperty('hash', `#${other}`);
});

test('Every paragraph of the statement has an address that can be copied from its number', async ({ page }) => {
  await page.goto(`/${site.original}/`);
  const ids = await page.locator('[data-statement] p[id]').evaluateAll((paragraphs) => paragraphs.map(({ id }) => id));
  for (const id of ids) {
    const address = page.locator(`#${id} > a[href="#${id}"]`);
    await expect(address).toHaveText(id.slice(1));
    await expect(address).toHaveAccessibleName(new RegExp(id.slice(1)));
  }
});

test('A paragraph that is a quotation is set apart and says whose it is', async ({ page }) => {
  for (const locale of site.languages) {
    await page.goto(`/${locale}/`);
    const expected = openingQuotations(locale);
    expect(expected.length).toBeGreaterThan(0);
    const voices = page.locator('.voice');
    expect(await voices.evaluateAll((all) => all.map(({ id }) => id))).toEqual(expected.map(({ id }) => id));
    const text = await page.locator('#p2').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    for (const { id, name } of expected) {
      const voice = page.locator(`#${id}`);
      await expect(voice.locator('b[data-editorial]')).toHaveText(name);
      const size = await voice.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(size).toBeGreaterThan(text);
    }
  }
});

/** The paragraphs that begin with a quotation, as the file of the language marks them, and the speaker's name in it. */
function openingQuotations(locale: LocaleCode): { id: string | undefined; name: string }[] {
  const source = readFileSync(join(root, `content/statement/${locale}.mdx`), 'utf8');
  return source
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/<ContactBlock>[\s\S]*<\/ContactBlock>/, '')
    .trim()
    .split(/\n\n+/)
    .map((paragraph, index) => ({ id: `p${index + 1}`, speaker: /^<Quote speaker="([^"]*)">/.exec(paragraph)?.[1] }))
    .flatMap(({ id, speaker }) => (speaker === undefined ? [] : [{ id, name: nameOf(speaker, locale) }]));
}

test('Words quoted inside a sentence stand out, and their speaker is named next to the paragraph', async ({ page }) => {
  for (const locale of site.languages) {
    await page.goto(`/${locale}/`);
    const inline = page.locator('[data-statement] p:not(.voice) > [data-speaker]');
    expect(await inline.count()).toBeGreaterThan(0);
    for (const quotation of await inline.all()) {
      await expect(quotation).toHaveCSS('text-decoration-line', 'underline');
      const speaker = (await quotation.getAttribute('data-speaker')) ?? '';
      const name = nameOf(speaker, locale);
      await expect(
        page.locator('.block', { has: page.locator(`p:not(.voice) > [data-speaker=${speaker}]`) }).locator('.quoted'),
      ).toContainText(name);
    }
  }
});

test('An address that does not exist answers with 404, in every language, and leads home', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  for (const locale of site.languages) {
    await page.goto('/no/such/page/');
    await page.locator(`main section[lang=${locale}] a`).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
  }
});

test('The first press of Tab offers to skip the navigation', async ({ page }) => {
  await page.goto(`/${site.original}/`);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#text$/);
});
