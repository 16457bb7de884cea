import { expect, type Page, test } from 'playwright/test';
import { byLanguage } from '../setup/by-language.ts';
import { pagesOfEachKind } from '../setup/kinds.ts';
import { contentOf, site } from '../setup/project.ts';
import { pathOfPage } from '../setup/site.ts';

/* Nothing moves while a page is read: Layout Instability, https://wicg.github.io/layout-instability/ */

const sizes = [
  { width: 360, height: 640 },
  { width: 1440, height: 900 },
];

/** The reading font arrives after the page: all movements before, with and after it are counted. */
const fontArrivesLate = (page: Page) =>
  page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue();
  });

/** Adds up, from the first moment of each page, how far its parts move. */
const observeShifts = (page: Page) =>
  page.addInitScript(() => {
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) Object.assign(window, { shifts: shiftsSoFar() + (entry as LayoutShift).value });
    };
    const shiftsSoFar = () => (window as Partial<ShiftCount>).shifts ?? 0;
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, {
      countShifts: () => {
        add(observer.takeRecords());
        return shiftsSoFar();
      },
    });
  });

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

interface ShiftCount {
  readonly shifts: number;
  readonly countShifts: () => number;
}

/** Waits until a page is stable: its fonts, and two frames that show what they changed. */
async function shiftsOf(page: Page): Promise<number> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  return page.evaluate(() => (window as unknown as ShiftCount).countShifts());
}

for (const [name, group] of byLanguage(pagesOfEachKind.map(pathOfPage))) {
  test(`No kind of page ${name} moves before the font arrives or when it does`, async ({ page }) => {
    test.setTimeout(240_000);
    await fontArrivesLate(page);
    await observeShifts(page);
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const path of group) {
        await page.goto(path);
        expect.soft(await shiftsOf(page), `${path} at ${size.width} px`).toBeLessThan(0.001);
      }
    }
  });
}

for (const locale of site.languages) {
  test(`Where the search in ${locale} finds nothing for the address, the directory appears after the answer and never moves`, async ({
    page,
  }) => {
    await observeShifts(page);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.goto(`/${locale}/search/?q=zzqxj`);
      await expect(page.locator('#search-status')).not.toBeEmpty();
      await expect(page.locator('.directory')).toBeVisible();
      expect.soft(await shiftsOf(page), `${size.width} px`).toBe(0);
    }
  });
}

for (const locale of site.languages) {
  test(`The results in ${locale} for the words of an address do not move when their excerpts arrive`, async ({
    page,
  }) => {
    const { title } = contentOf(`ui/${locale}.json`).contacts;
    await observeShifts(page);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.goto(`/${locale}/search/?q=${encodeURIComponent(title)}`);
      await expect(page.locator('#results mark').first()).toBeVisible();
      await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
      expect.soft(await shiftsOf(page), `${size.width} px`).toBeLessThan(0.001);
    }
  });
}

test('The measure of what moves is above zero where something does', async ({ page }) => {
  await observeShifts(page);
  await page.goto(`/${site.original}/`);
  await page.locator('h1').evaluate((headline) => {
    const added = document.createElement('div');
    added.style.setProperty('height', '100px');
    headline.before(added);
  });
  expect(await shiftsOf(page)).toBeGreaterThan(0);
});
