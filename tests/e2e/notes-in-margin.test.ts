import { expect, type Locator, type Page, test } from 'playwright/test';
import { withCompatibleStyles } from '../../src/publish/pages/compatible-styles.ts';
import { openToMeasure } from '../setup/open-page.ts';
import { site } from '../setup/project.ts';
import { sheetOf, sourceStyles } from '../setup/source-styles.ts';

/** The styles of a page with words from right to left; those of others know left and right only. */
const rightToLeft = sheetOf(withCompatibleStyles(`<html dir="rtl"><style>${sourceStyles}</style>`));

// Another direction is set on the page, which is a style that its policy forbids.
test.use({ bypassCSP: true });

for (const locale of site.languages) {
  for (const direction of ['ltr', 'rtl']) {
    test(`Notes in ${locale} never move the text on a wide screen, ${direction}: they keep their order and none covers another`, {
      tag: '@layout',
    }, async ({ page }) => {
      await openToMeasure(page, `/${locale}/`);
      await page.evaluate(
        ([dir = '', css]) => {
          document.documentElement.setAttribute('dir', dir);
          const sheet = document.querySelector('style');
          if (sheet && css) sheet.textContent = css;
        },
        [direction, direction === 'rtl' ? rightToLeft : ''],
      );
      const withNotes = await atEachWidth(page, async () => {
        const paragraphs = await boxesOf(page.locator('.block > p'));
        const margins = await boxesOf(page.locator('.block > .margin:visible'));
        expect(margins.length).toBeGreaterThan(0);
        // In order, none over another, none over the text, each as high as it can be.
        const annotated = await boxesOf(page.locator('.block:has(> .margin) > p'));
        for (const [index, margin] of margins.entries()) {
          const highest = Math.max(margins[index - 1]?.bottom ?? 0, annotated[index]?.top ?? 0);
          expect(margin.top).toBeGreaterThanOrEqual((margins[index - 1]?.bottom ?? 0) - 0.5);
          expect(margin.top).toBeLessThan(highest + 10);
          for (const text of paragraphs) {
            expect(direction === 'ltr' ? margin.left >= text.right : margin.right <= text.left).toBe(true);
          }
        }
        return gapsOf(paragraphs);
      });
      await page.addStyleTag({ content: '.margin{display:none!important}' });
      const without = await atEachWidth(page, async () => gapsOf(await boxesOf(page.locator('.block > p'))));
      expect(withNotes).toEqual(without);
    });
  }

  test(`No page is linked to twice next to one paragraph of the statement in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    for (const margin of await page.locator('.margin').all()) {
      const links = await margin
        .locator('a:not([href^="#"])')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(new Set(links).size).toBe(links.length);
    }
  });
}

/** Measures a page on screens with space for notes next to the text. */
async function atEachWidth<Result>(page: Page, measure: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const width of [1152, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    results.push(await measure());
  }
  return results;
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where elements are on the page, in px. */
const boxesOf = (elements: Locator): Promise<Box[]> =>
  elements.evaluateAll((all) =>
    all.map((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    }),
  );

/** The space between each paragraph and the one before it, in px. */
const gapsOf = (paragraphs: readonly Box[]): number[] =>
  paragraphs.slice(1).map(({ top }, index) => Math.round(top - (paragraphs[index]?.bottom ?? 0)));
