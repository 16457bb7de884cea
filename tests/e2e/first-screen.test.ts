import { type Browser, expect, type Page, test } from 'playwright/test';
import { openToMeasure, openWithFace } from '../setup/face.ts';
import { readingFont } from '../setup/fonts.ts';
import { linesOf } from '../setup/lines.ts';
import { nameOf, site } from '../setup/project.ts';

/*
 * What a reader meets before she scrolls, and the serifs of her system in which she meets it: the site's own font is
 * there from the second page on.
 */
const fonts = ['@layout', '@substitute'];
/** How much fits depends on the length of the headline and on how many organisations there are. */
const lengths = { tag: [...fonts, '@this-statement'] };

/** Top of the first sentence's letters, and the height of a line, in px. */
const firstSentence = (page: Page) =>
  page.locator('#p1').evaluate((paragraph) => {
    const text = [...paragraph.childNodes].find((node) => node instanceof Text && node.textContent?.trim());
    const range = document.createRange();
    range.selectNodeContents(text ?? paragraph);
    const { top } = range.getClientRects()[0] ?? { top: Number.POSITIVE_INFINITY };
    return { top: top + scrollY, line: Number.parseFloat(getComputedStyle(paragraph).lineHeight) };
  });

for (const locale of site.languages) {
  test(`The statement in ${locale} begins above 560 px on a phone`, lengths, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openToMeasure(page, `/${locale}/`);
    expect((await firstSentence(page)).top).toBeLessThan(560);
  });

  for (const [width, height] of [
    [360, 640],
    [1366, 657],
  ] as const) {
    test(
      `Three lines of the statement in ${locale} are visible at ${width} × ${height} px`,
      lengths,
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await openToMeasure(page, `/${locale}/`);
        const { top, line } = await firstSentence(page);
        expect(top + 3 * line).toBeLessThanOrEqual(height);
      },
    );
  }

  test(`Above the statement in ${locale} a reader sees whose it is, when it was issued, and one link to what followed`, {
    tag: fonts,
  }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openToMeasure(page, `/${locale}/`);
    const masthead = page.locator('.masthead');
    const year = masthead.locator('time');
    await expect(year).toContainText(site.issued.slice(0, 4));
    await expect(year).toBeInViewport({ ratio: 1 });
    for (const organisation of site.organisations) {
      await expect(masthead.getByText(nameOf(organisation, locale), { exact: true })).toBeInViewport({ ratio: 1 });
    }
    const onward = masthead.locator('a');
    await expect(onward).toHaveCount(site.afterwards ? 1 : 0);
    if (!site.afterwards) return;
    await expect(onward).toBeInViewport({ ratio: 1 });
    await expect(onward).toHaveJSProperty('pathname', `/${locale}/legal/${site.afterwards}/`);
  });

  test(
    `The headline in ${locale} takes as many lines in a system font as in the site’s own`,
    lengths,
    async ({ browser }) => {
      test.skip(test.info().project.name === readingFont, 'This project has only the site’s own.');
      const different: string[] = [];
      for (const width of [320, 360, 412, 768, 1366, 1440, 1920]) {
        const [system, own] = [
          await headline(browser, locale, width, openToMeasure),
          await headline(browser, locale, width, openWithFace),
        ];
        if (system.length !== own.length) different.push(`${width} px: ${system.join(' / ')}, not ${own.join(' / ')}`);
      }
      expect(different).toEqual([]);
    },
  );
}

/** The headline's lines at a width. */
async function headline(browser: Browser, locale: string, width: number, open: typeof openToMeasure) {
  const page = await browser.newPage({ bypassCSP: true, viewport: { width, height: 900 }, serviceWorkers: 'block' });
  const { baseURL } = test.info().project.use;
  await open(page, `${baseURL}/${locale}/`);
  const lines = await linesOf(page.locator('h1'));
  await page.close();
  return lines;
}

test.use({ bypassCSP: true });
