import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { pagesOfEachKind } from '../setup/kinds.ts';
import { site } from '../setup/project.ts';
import { listed, pathOfPage } from '../setup/site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = ['color-contrast', 'color-contrast-enhanced'];
const enhanced = { 'color-contrast-enhanced': { enabled: true } };
const ofEachKind = pagesOfEachKind.map(pathOfPage);

// Four checks of a long page take a while on a busy machine.
test.setTimeout(120_000);

/** What axe finds on the page in its present state; contrast beyond AA only for the text. */
async function findings(page: Page, options: object): Promise<string[]> {
  // “Legacy” avoids a second window for each run; it matters only to pages with frames, and there are none.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    // Axe would otherwise describe each element that is in order, too.
    .options({ resultTypes: ['violations'], ...options })
    .analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { html, target } of nodes) {
      const inText = await page.locator(`main >> css=${target.join(' ')}`).count();
      if (id !== 'color-contrast-enhanced' || inText > 0) found.push(`${id}: ${html}`);
    }
  }
  return found;
}

// Colours and widths are the same in all languages: for the others a check on the screen is enough.
const [, inFull = site.original] = site.languages;
const isOfOtherLanguage = (path: string) =>
  site.languages.some((locale) => locale !== inFull && path.startsWith(`/${locale}/`));

for (const path of [...listed, '/404.html'].filter((path) => ofEachKind.includes(path) && !isOfOtherLanguage(path))) {
  test(`${path} is accessible, on a phone and on a screen, in light and dark (axe, WCAG 2.2 AA; the text's contrast AAA)`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findings(page, { runOnly: { type: 'tag', values: tags }, rules: enhanced })).toEqual([]);
    }
    // On a wide screen, where the notes are open; on a phone the colours are the same.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page, { runOnly: { type: 'rule', values: colours } })).toEqual([]);
  });
}

// The other pages have the same colours and parts in the dark and on a phone.
for (const path of listed.filter((path) => !ofEachKind.includes(path) || isOfOtherLanguage(path))) {
  const details = ofEachKind.includes(path) ? {} : { tag: '@slow' };
  test(`${path} is accessible on a screen (axe, WCAG 2.2 AA; the text's contrast AAA)`, details, async ({ page }) => {
    await page.goto(path);
    expect(await findings(page, { runOnly: { type: 'tag', values: tags }, rules: enhanced })).toEqual([]);
  });
}
