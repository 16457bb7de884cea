import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { readBlocks } from '../../src/model/documents/blocks.ts';
import { openToMeasure } from '../setup/open-page.ts';
import { root, site, words } from '../setup/project.ts';

const [first = '', second = ''] = site.languages;
const third = site.languages[2];
const topic = `legal/${site.topics[0]}`;

/** The words of the paragraphs in `content/`, without the words that tags add. */
const paragraphsOf = (document: string, locale: string) =>
  readBlocks(readFileSync(join(root, `content/${document}/${locale}.mdx`), 'utf8'))
    .filter(({ id, tags }) => id && !tags.some(({ name }) => name === 'Editors' || name === 'Paragraph'))
    .map(({ id, text }) => ({ id, words: words(text) }));

const column = (page: Page, id: string, index: number) =>
  page.locator(`.pair:has(> #${id}) > :not(.address)`).nth(index);

for (const [left, right] of site.languages.flatMap((a) =>
  site.languages.filter((b) => a !== b).map((b) => [a, b] as const),
)) {
  for (const [document, path] of [
    ['statement', `/${left}/compare/${right}/`],
    [topic, `/${left}/compare/${right}/${topic}/`],
  ] as const) {
    test(`${path} has every paragraph in both languages, word for word, each in its language`, async ({ page }) => {
      await page.goto(path);
      for (const [index, locale] of [left, right].entries()) {
        const paragraphs = paragraphsOf(document, locale);
        expect(paragraphs.length).toBeGreaterThan(0);
        for (const paragraph of paragraphs) {
          const cell = column(page, paragraph.id ?? '', index);
          await expect(cell).toHaveAttribute('lang', locale);
          expect(words((await cell.textContent()) ?? '')).toEqual(paragraph.words);
        }
      }
    });
  }
}

test('Two languages are side by side on a wide screen, line next to line, and one below the other on a phone', {
  tag: '@layout',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openToMeasure(page, `/${first}/compare/${second}/`);
  const top = async (index: number) => (await column(page, 'p2', index).boundingBox())?.y ?? 0;
  expect(await top(0)).toBeCloseTo(await top(1), 0);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await top(1)).toBeGreaterThan((await top(0)) + 20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('A reader goes from a page to the comparison and back, and keeps the paragraph', async ({ page }) => {
  for (const path of [`/${first}/`, `/${first}/${topic}/`]) {
    await page.goto(`${path}#p2`);
    await page.locator(`.comparisons a[href*="/compare/${second}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${first}/compare/${second}/.*#p2$`));
    await page.locator('.state a').first().click();
    await expect(page).toHaveURL(new RegExp(`${path}#p2$`));
  }
});

test('Changing the language of a comparison to that of the second column swaps the columns', async ({ page }) => {
  await page.goto(`/${first}/compare/${second}/`);
  await expect(page.locator(`.bar [hreflang=${second}]`)).toHaveJSProperty('pathname', `/${second}/compare/${first}/`);
  if (third)
    await expect(page.locator(`.bar [hreflang=${third}]`)).toHaveJSProperty('pathname', `/${third}/compare/${second}/`);
});

test('A comparison asks search engines to index the pages it is taken from instead', async ({ page }) => {
  await page.goto(`/${first}/compare/${second}/`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=alternate][hreflang], link[rel=canonical]')).toHaveCount(0);
});
