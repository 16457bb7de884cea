import { expect, type Page, test } from 'playwright/test';
import { byLanguage } from '../setup/by-language.ts';
import { pagesOfEachKind } from '../setup/kinds.ts';
import { brokenWordsIn } from '../setup/lines.ts';
import { openToMeasure, openWithFont } from '../setup/open-page.ts';
import { site } from '../setup/project.ts';
import { listed, pathOfPage } from '../setup/site.ts';

// Enlarged text is a style that the pages' policy forbids.
test.use({ bypassCSP: true });

const layout = { tag: '@layout' };
const ofEachKind = pagesOfEachKind.map(pathOfPage);

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const kindsListed = ofEachKind.filter((path) => listed.includes(path));

// The pages on the law are alike in this: one is enough for the other fonts.
for (const [paths, what, tags] of [
  [kindsListed, 'A page of each kind', layout],
  [listed.filter((path) => !ofEachKind.includes(path)), 'Every other page', {}],
] as const) {
  for (const [name, group] of byLanguage(paths)) {
    test(
      `${what} ${name} fits a phone without sideways scrolling: 320 px, as at 400 % zoom, and text at twice the size`,
      tags,
      async ({ page }) => {
        test.setTimeout(240_000);
        for (const path of group) {
          await page.setViewportSize({ width: 320, height: 256 });
          await openToMeasure(page, path);
          expect.soft(await sideways(page), path).toBe(0);
          await page.setViewportSize({ width: 320, height: 640 });
          await page.addStyleTag({ content: 'html{font-size:200%}' });
          expect.soft(await sideways(page), `${path} at 200 %`).toBe(0);
        }
      },
    );
  }
}

for (const [name, group] of byLanguage(kindsListed)) {
  test(`Every kind of page ${name} sets every text in one font that has all its letters`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const path of group) await test.step(path, () => expectOneFont(page, path));
  });
}

async function expectOneFont(page: Page, path: string): Promise<void> {
  await openWithFont(page, path);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'main h1, main .document h2, main .document p[id]',
  });
  expect(nodeIds.length).toBeGreaterThan(0);
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const customFonts = fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName);
    expect(customFonts.length, path).toBeGreaterThan(0);
    for (const font of customFonts) expect(font, path).toMatch(/^Literata/);
  }
  // In the text itself all letters are in the reading font; numbers and names in the margin are in the system's sans.
  const { nodeIds: plain } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'main h1' });
  for (const nodeId of plain) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(
      fonts.every(({ isCustomFont }) => isCustomFont),
      path,
    ).toBe(true);
  }
  await session.detach();
}

test('A full line of the statement holds 55 to 75 characters on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const locale of site.languages) {
    await openWithFont(page, `/${locale}/`);
    const perLine = await page.locator('[data-statement]').evaluate((statement) => {
      const range = document.createRange();
      // The longest paragraph in the usual size: neither a quotation nor the first.
      const texts = [...statement.querySelectorAll('p[id]:not(.voice, #p1)')].flatMap(({ childNodes }) =>
        [...childNodes].filter((node) => node instanceof Text),
      );
      const [text] = texts.toSorted((a, b) => b.length - a.length);
      if (!text) return [];
      const counts = new Map<number, number>();
      for (let index = 0; index < text.length; index += 1) {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const line = Math.round(range.getBoundingClientRect().top);
        counts.set(line, (counts.get(line) ?? 0) + 1);
      }
      return [...counts.values()].slice(0, -1).sort((a, b) => a - b);
    });
    const median = perLine[Math.floor(perLine.length / 2)];
    expect(median).toBeGreaterThanOrEqual(55);
    expect(median).toBeLessThanOrEqual(75);
  }
});

test('The printed statement has no interface, names its address and takes three pages at most', async ({ page }) => {
  for (const locale of site.languages) {
    await openWithFont(page, `/${locale}/`);
    await page.emulateMedia({ media: 'print' });
    for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
    await expect(page.locator('footer').getByText(`${site.address}/${locale}/`)).toBeVisible();
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
    expect(sheets?.length).toBeLessThanOrEqual(3);
  }
});

test('In forced colours, the current page and language can still be recognised', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`/${site.original}/`);
  await expect(page.locator('header a:not([aria-current])').first()).toHaveCSS('border-block-end-width', '0px');
  for (const current of await page.locator('header [aria-current]').all()) {
    await expect(current).toHaveCSS('border-block-end-width', '2px');
  }
});

test('A paragraph that was linked to is marked, with forced colours too', async ({ page }) => {
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    await page.goto(`/${site.original}/#p2`);
    await expect(page.locator('#p2')).toHaveCSS('border-block-end-width', '2px');
    await expect(page.locator('#p3')).toHaveCSS('border-block-end-width', '0px');
  }
});

test('The address of a paragraph is large enough for a finger', layout, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openToMeasure(page, `/${site.original}/`);
  for (const address of await page.locator('.address').all()) {
    const { width = 0, height = 0 } = (await address.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

test(
  'Links to the law below a paragraph are high enough for a finger, and none covers another',
  layout,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const locale of site.languages) {
      await openToMeasure(page, `/${locale}/`);
      const lines = await page.locator('.law').evaluateAll((all) =>
        all.map((one) => {
          const boxes = [...one.querySelectorAll('a')].flatMap((link) => [...link.getClientRects()]);
          return boxes.map(({ top, bottom }) => ({ top: Math.round(top), bottom: Math.round(bottom) }));
        }),
      );
      for (const boxes of lines) {
        for (const { top, bottom } of boxes) {
          expect(bottom - top).toBeGreaterThanOrEqual(24);
          for (const other of boxes) expect(other.top >= bottom || other.bottom <= top || other.top === top).toBe(true);
        }
      }
    }
  },
);

test('The printed cover is one sheet', async ({ page }) => {
  await openWithFont(page, '/');
  await page.emulateMedia({ media: 'print' });
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
  expect(sheets).toHaveLength(1);
});

test('On a phone no word in a table is broken, and no column is a stair of letters', layout, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of kindsListed) {
    await openToMeasure(page, path);
    expect.soft(await brokenWordsIn(page.locator('table :is(th, td)')), path).toEqual([]);
  }
});

for (const path of ['/', ...site.languages.map((locale) => `/${locale}/`)]) {
  test(`On a phone no word of the headline of ${path} is broken when letters are twice the size`, {
    tag: ['@layout', '@this-statement'],
  }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openToMeasure(page, path);
    await page.addStyleTag({ content: 'html{font-size:200%}' });
    expect(await brokenWordsIn(page.locator('h1'))).toEqual([]);
  });
}

for (const locale of site.languages) {
  test(
    `What is in the margin in ${locale} keeps its words whole when letters are twice the size`,
    layout,
    async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      for (const [path, margin] of [
        [`/${locale}/`, '.margin'],
        [`/${locale}/legal/${site.topics[0]}/`, '.as-of'],
        [`/${locale}/press/`, '.where'],
      ] as const) {
        await openToMeasure(page, path);
        await page.addStyleTag({ content: 'html{font-size:200%}' });
        expect.soft(await brokenWordsIn(page.locator(margin)), path).toEqual([]);
        expect.soft(await sideways(page), path).toBe(0);
      }
    },
  );
}
