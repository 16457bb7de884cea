import { expect, test } from 'playwright/test';
import { pagesOfEachKind } from '../setup/kinds.ts';
import { site } from '../setup/project.ts';
import { pathOfPage } from '../setup/site.ts';
import { translate } from '../setup/translating-browser.ts';

const [first = '', second = ''] = site.languages;
const kinds = pagesOfEachKind.filter((page) => page.startsWith(`${first}/`) || !page.includes('/'));

for (const language of new Set(['de', second, 'ar'])) {
  test(`A browser that translates into “${language}” changes neither fonts nor sizes`, async ({ page }) => {
    test.slow();
    for (const kind of kinds) {
      await page.goto(pathOfPage(kind));
      const looks = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('body, body *:not(font)')].map((element) => {
            const { fontFamily, fontSize, lineHeight, fontWeight } = getComputedStyle(element);
            return `${element.tagName} ${fontFamily} ${fontSize} ${lineHeight} ${fontWeight}`;
          }),
        );
      const before = await looks();
      await translate(page, language);
      expect(await looks(), kind).toEqual(before);
    }
  });

  test(`On a page that a browser translates into “${language}” the search answers in the page’s language`, async ({
    page,
  }) => {
    await page.goto(`/${first}/`);
    const headline = await page.locator('h1').innerText();
    const word = headline.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0] ?? '';
    await page.goto(`/${first}/search/?q=${word}`);
    const titles = page.locator('[data-search-result] a');
    await expect(titles.first()).toBeVisible();
    const wanted = await titles.allInnerTexts();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`/${first}/search/`);
    await translate(page, language);
    await page.locator('#query').fill(word);
    await expect(titles).toHaveText(wanted);
    const indexes = requests.filter((path) => /^\/search\/[\w-]+\.js$/.test(path) && path !== '/search/search.js');
    expect(indexes).toEqual([`/search/${first}.js`]);
  });
}
