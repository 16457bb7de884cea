import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { site } from '../setup/project.ts';
import { dist, pageOfPath } from '../setup/site.ts';

for (const locale of site.languages) {
  test(`After the last paragraph in ${locale} one tap leads to the files, to sharing, to what followed and to contacts`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    const exits = await page
      .locator('.exits a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const expected = [
      'statement.pdf',
      'statement.html',
      'pass-on/',
      ...(site.afterwards ? [`legal/${site.afterwards}/`] : []),
    ];
    const contacts = existsSync(join(dist, locale, 'contacts/index.html')) ? ['contacts/'] : [];
    expect(exits).toEqual([...expected, ...contacts].map((address) => `/${locale}/${address}`));
    for (const path of exits) expect(existsSync(join(dist, path.endsWith('/') ? pageOfPath(path) : path))).toBe(true);
    for (const size of await page.locator('.exits [data-size-of]').all()) await expect(size).toHaveText(/\d/);
  });
}
