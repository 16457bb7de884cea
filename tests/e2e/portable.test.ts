import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page, test } from 'playwright/test';
import { expectNoDeadLinks } from '../setup/links.ts';
import { site } from '../setup/project.ts';
import { serve } from '../setup/serve.ts';
import { dist } from '../setup/site.ts';

const [first = '', second = ''] = site.languages;
const onDisk = pathToFileURL(join(dist, 'index.html')).href;

/** The addresses that could not be loaded while a page was open. */
function failuresOf(page: Page): string[] {
  const failures: string[] = [];
  page.on('requestfailed', (request) => {
    // A font is no longer waited for when the reader leaves the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failures.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(response.url());
  });
  page.on('pageerror', (error) => failures.push(String(error)));
  return failures;
}

/** Navigates from the cover through the statement, its law and the contacts, and into another language. */
async function walk(page: Page): Promise<void> {
  await page.locator(`main section[lang=${first}] h1 a`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', first);
  await expect(page.locator('[data-statement]')).toBeVisible();
  for (const section of await page.locator('.bar nav').first().locator('a').all()) {
    const name = (await section.innerText()).trim();
    await page.locator('.bar nav').first().getByText(name, { exact: true }).click();
    await expect(page.locator('.bar [aria-current=page]')).toHaveText(name);
    await expect(page.locator('h1')).toBeVisible();
  }
  await page.locator('.bar nav').first().locator('a').first().click();
  await page.locator('#p3 > .address').click();
  await page.locator(`.bar a[hreflang=${second}]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', second);
  await expect(page.locator('#p3')).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#p3');
}

const onAPhone = (browser: Browser, javaScriptEnabled = true) =>
  browser.newPage({ javaScriptEnabled, viewport: { width: 360, height: 640 } });

test('Every link of every page leads to a file of the site and to a place in it', () => {
  expectNoDeadLinks(dist);
});

for (const below of ['/', '/mirror/x/']) {
  test(`The site can be navigated and searched under ${below} of a plain server`, async ({ page }) => {
    test.setTimeout(90_000);
    const { address, close } = await serve(dist, below);
    const failures = failuresOf(page);
    await page.goto(address);
    await walk(page);
    expect(page.url()).toBe(`${address}${second}/#p3`);
    const word = (await page.locator('h1').innerText()).split(/[^\p{L}]+/u).find(({ length }) => length > 7) ?? '';
    await page.goto(`${address}${second}/search/?q=${word}`);
    await expect(page.locator('#results mark').first()).toBeVisible();
    await page.locator('[data-search-result] a').first().click();
    await expect(page).toHaveURL(
      (url) => url.href.startsWith(`${address}${second}/`) && !url.pathname.includes('search'),
    );
    await expect(page.locator('h1')).toBeVisible();
    expect(failures).toEqual([]);
    close();
  });
}

test('The site can be navigated and searched from a disk', async ({ browser }) => {
  test.setTimeout(90_000);
  const page = await onAPhone(browser);
  const failures = failuresOf(page);
  await page.goto(onDisk);
  await walk(page);
  expect(page.url()).toMatch(new RegExp(`^file:.*/${second}/index\\.html#p3$`));
  const word = (await page.locator('h1').innerText()).split(/[^\p{L}]+/u).find(({ length }) => length > 7) ?? '';
  await page.locator('.find button').click();
  await page.locator('#query').fill(word);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  // A query in the address, as the field in the header of a wide page sends it.
  await page.reload();
  await expect(page.locator('#query')).toHaveValue(word);
  await page.locator('[data-search-result] a').first().click();
  await expect(page).toHaveURL(/index\.html(#|$)/);
  await expect(page.locator('h1')).toBeVisible();
  expect(failures).toEqual([]);
  await page.close();
});
