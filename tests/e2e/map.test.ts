import { expect, type Page, test } from 'playwright/test';
import { openToMeasure } from '../setup/open-page.ts';
import { contentOf, site } from '../setup/project.ts';

test.skip(!contentOf('map.yaml'), 'This site has no map.');

/** Boxes of all names and signs that are shown on the map; a sign and its own name belong together. */
const boxes = (page: Page) =>
  page.locator('.map > svg').evaluate((map) =>
    [...map.querySelectorAll('text, .pin circle, .pin path')]
      .map((element) => ({
        what: element.textContent || element.closest('[data-place]')?.getAttribute('data-place') || '',
        sign: element.tagName !== 'text',
        ...element.getBoundingClientRect().toJSON(),
        height: element.getBoundingClientRect().height,
        fontSize: Number.parseFloat(getComputedStyle(element).fontSize),
      }))
      .filter(({ width }) => width > 0),
  );

const widths = [320, 360, 430, 600, 768, 1000, 1280, 1600];

for (const locale of site.languages) {
  test(`The map in ${locale} has no name over another or over a symbol at ${widths.join(', ')} px, and none cut off`, {
    tag: '@layout',
  }, async ({ page }) => {
    await page.setViewportSize({ width: widths[0] ?? 0, height: 800 });
    await openToMeasure(page, `/${locale}/timeline/`);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const { x = 0, width: inside = 0 } = (await page.locator('.map > svg').boundingBox()) ?? {};
      const all = await boxes(page);
      expect(all.length).toBeGreaterThan(0);
      for (const [index, a] of all.entries()) {
        if (a.left < x || a.right > x + inside) faults.push(`${a.what} is cut off at ${width} px`);
        for (const b of all.slice(index + 1)) {
          // The box of a line of text has space above and below the letters.
          const slack = (a.sign ? 0 : a.height * 0.15) + (b.sign ? 0 : b.height * 0.15);
          const over = a.left < b.right && b.left < a.right && a.top + slack < b.bottom && b.top + slack < a.bottom;
          if (over && !(a.sign && b.sign)) faults.push(`${a.what} is over ${b.what} at ${width} px`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test(`The names of the map in ${locale} are at least 11 px large on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${locale}/timeline/`);
    const sizes = await page.locator('.pin text').evaluateAll((names) =>
      names.map((name) => {
        const text = name as SVGTextElement;
        return Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);
      }),
    );
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(11);
  });
}

test('In forced colours, symbols and lines of the map use them', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`/${site.original}/timeline/`);
  const text = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
  for (const path of ['.map > svg > .country', '.map .lozenge']) {
    await expect(page.locator(path).first()).toHaveCSS('stroke', text);
  }
});

test('The map needs no script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/${site.original}/timeline/`);
  await expect(page.getByRole('img')).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await context.close();
});
