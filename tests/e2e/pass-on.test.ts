import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { temporaryFolder } from '../setup/copy.ts';
import { follow, leadsTo } from '../setup/links.ts';
import { contentOf, site } from '../setup/project.ts';

const reader = 'zbarimg';

for (const locale of site.languages) {
  test(`From the statement in ${locale} one link leads to the page “Save and pass on”, and its files are there`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}/`);
    await follow(page.locator('footer a[href="pass-on/"]'));
    const files = page.locator('.files a');
    // A site without demands has no leaflet.
    expect(await files.count()).toBe(contentOf('press.yaml')?.demands ? 10 : 9);
    for (const file of await files.all()) {
      const { length } = await (await request.get(await leadsTo(file))).body();
      const size = Number(
        /[\d.,]+/.exec(await file.locator('xpath=following-sibling::span').innerText())?.[0].replace(',', '.'),
      );
      expect(Math.abs(size - length / 1000)).toBeLessThan(0.51);
    }
  });

  test(`A camera reads the address of the statement in ${locale} from the code, in the dark too`, async ({ page }) => {
    test.skip(spawnSync(reader, ['--version']).error !== undefined, `${reader} is not installed: package zbar-tools.`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`/${locale}/pass-on/`);
    const picture = join(temporaryFolder(), 'code.png');
    writeFileSync(picture, await page.locator('.qr-code').screenshot());
    const { stdout } = spawnSync(reader, ['--quiet', '--raw', picture], { encoding: 'utf8' });
    expect(stdout.trim()).toBe(`${site.address}/${locale}/`);
  });
}
