import { expect, test } from 'playwright/test';
import { site } from '../setup/project.ts';

const translations = site.languages.filter((code) => code !== site.original);

test.describe('without scripts, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  for (const locale of translations) {
    test(`A journalist has a quotation in ${locale} with its original in two taps`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.locator('.bar a[href$="press/"]').click();
      for (const quotation of await page.locator('.quotation').all()) {
        const original = quotation.locator(`p[lang=${site.original}]`);
        await expect(original).toBeHidden();
        await quotation.locator('summary').first().click();
        await expect(original).toBeVisible();
      }
    });
  }

  for (const locale of site.languages) {
    test(`No button that needs a script is shown in ${locale}, and the text to be copied opens without one`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/press/`);
      for (const button of await page.locator('.quotation button').all()) await expect(button).toBeHidden();
      const quotation = page.locator('.quotation').last();
      await quotation.locator('summary').last().click();
      await expect(quotation.locator('.whole')).toBeVisible();
      await expect(quotation.locator('.whole')).toHaveCSS('user-select', 'all');
    });

    test(`The navigation in ${locale} takes two lines at most on a phone`, async ({ page }) => {
      await page.goto(`/${locale}/press/`);
      const lines = await page
        .locator('.bar nav:first-child li')
        .evaluateAll((items) => new Set(items.map((item) => (item as HTMLElement).offsetTop)).size);
      expect(lines).toBeLessThanOrEqual(2);
    });
  }
});

for (const locale of site.languages) {
  test(`The button in ${locale} copies the quotation with its attribution and says so`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${locale}/press/`);
    const quotation = page.locator('.quotation').first();
    const button = quotation.locator('button');
    const name = await button.textContent();
    await button.click();
    await expect(button).not.toHaveText(name ?? '');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await quotation.locator('.whole').textContent(),
    );
  });
}

test('The words of a quotation can be selected in part; the text with attribution is selected whole', async ({
  page,
}) => {
  await page.goto(`/${site.original}/press/`);
  const quotation = page.locator('.quotation').first();
  await expect(quotation.locator('.voice')).not.toHaveCSS('user-select', 'all');
  await quotation.locator('summary').last().click();
  await quotation.locator('.whole').click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await quotation.locator('.whole').textContent());
});
