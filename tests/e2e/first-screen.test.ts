import { expect, type Page, test } from 'playwright/test';
import { readingFont } from '../setup/fonts.ts';
import { linesOf } from '../setup/lines.ts';
import { openToMeasure, openWithFont } from '../setup/open-page.ts';
import { nameOf, site } from '../setup/project.ts';

/*
 * The first screen, before a reader scrolls, in the serifs of her system: the site's own font is there from the second
 * page on.
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
  test(
    `The statement in ${locale} begins above 560 px on a phone, and three of its lines are visible on small screens`,
    lengths,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openToMeasure(page, `/${locale}/`);
      expect((await firstSentence(page)).top).toBeLessThan(560);
      for (const [width, height] of [
        [360, 640],
        [1366, 657],
      ] as const) {
        await page.setViewportSize({ width, height });
        const { top, line } = await firstSentence(page);
        expect(top + 3 * line, `${width} × ${height} px`).toBeLessThanOrEqual(height);
      }
    },
  );

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
    async ({ page, context }) => {
      test.skip(test.info().project.name === readingFont, 'This project has only the site’s own.');
      const path = `/${locale}/`;
      const withOwn = await context.newPage();
      await openToMeasure(page, path);
      await openWithFont(withOwn, path);
      const different: string[] = [];
      for (const width of [320, 360, 412, 768, 1366, 1440, 1920]) {
        const [system = [], own = []] = [await headline(page, width), await headline(withOwn, width)];
        if (system.length !== own.length) different.push(`${width} px: ${system.join(' / ')}, not ${own.join(' / ')}`);
      }
      expect(different).toEqual([]);
    },
  );
}

test(
  'The cover shows the sections of all languages in the first screen, on a phone, in a low window and on a large screen',
  lengths,
  async ({ page }) => {
    for (const [width, height] of [
      [360, 740],
      [1366, 657],
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openToMeasure(page, '/');
      const sections = page.locator('main section');
      await expect(sections).toHaveCount(site.languages.length);
      for (const section of await sections.all())
        await expect(section, `${width} × ${height} px`).toBeInViewport({ ratio: 1 });
    }
  },
);

/** The headline's lines at a width. */
async function headline(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  return linesOf(page.locator('h1'));
}

test.use({ bypassCSP: true });
