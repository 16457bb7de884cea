import { type Page, test } from 'playwright/test';
import { readingFont } from './fonts.ts';

/**
 * Opens a page to measure it: with the reading font in the project of that name, in the others with the fonts that the
 * system has in its place. Otherwise the font would depend on the speed of the network.
 */
export async function openToMeasure(page: Page, path: string): Promise<void> {
  if (test.info().project.name === readingFont) return openWithFont(page, path);
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(path);
  await fontsReady(page);
}

/**
 * Opens a page with the reading font. On the site it depends on the moment whether the font is used
 * (`font-display: optional`); here it is waited for, so that the measurement does not depend on the network.
 */
export async function openWithFont(page: Page, path: string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    // The page's policy allows only the styles that were published.
    const html = (await response.text()).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    const body = html.replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
  await page.goto(path);
  await fontsReady(page);
}

/** Fonts of the system that are scaled (`local()`) are loaded, too, and until then others are used. */
const fontsReady = (page: Page) => page.evaluate(() => document.fonts.ready.then(() => undefined));
