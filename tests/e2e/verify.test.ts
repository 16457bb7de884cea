import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openToMeasure } from '../setup/open-page.ts';
import { site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

for (const locale of site.languages) {
  test(`The page on checking a copy, in ${locale}, prints the checksums that a reader computes from the files`, {
    tag: '@layout',
  }, async ({ page }) => {
    await openToMeasure(page, `/${locale}/verify/`);
    const files = await page
      .locator('[data-sum-of]')
      .evaluateAll((codes) => codes.map((code) => [code.getAttribute('data-sum-of') ?? '', code.textContent]));
    expect(files.length).toBeGreaterThan(1);
    for (const [file = '', sum] of files) {
      expect(sum).toBe(
        createHash('sha256')
          .update(readFileSync(join(dist, file)))
          .digest('hex'),
      );
      await expect(page.locator(`a[href$="${file.split('/').at(-1)}"]`).first()).toBeVisible();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
