import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyToBuild, edit } from '../setup/copy.ts';
import { startDev } from '../setup/dev.ts';
import { site } from '../setup/project.ts';

const locale = site.languages.find((code) => code !== site.original) ?? site.original;
const statement = `content/statement/${locale}.mdx`;
const strings = `content/ui/${locale}.json`;

/** Damages a file; the function that it returns restores it, except for a change. */
function damage(folder: string, file: string, change: (text: string) => string) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  edit(folder, file, change);
  return (corrected = (text: string) => text) => writeFileSync(path, corrected(before));
}

test('Anyone who edits reads on every page and in the terminal what is wrong, until it is fixed', async ({ page }) => {
  test.setTimeout(300_000);
  const folder = copyToBuild();
  // Without these not even the configuration of the site can be read.
  const restoreSite = damage(folder, 'content/site.yaml', (text) => text.replace('languages: ', 'languages:'));
  const restoreTable = damage(folder, 'content/languages.json', (text) => text.replace('}', ''));
  const dev = await startDev(folder);
  const problems = page.locator('[data-content-problems]');
  const longTimeout = { timeout: 120_000 };
  try {
    await page.goto(`${dev.address}/${locale}/`);
    await expect(problems).toContainText('content/languages.json:');
    restoreTable();
    await expect(problems).toContainText('After “languages:” a space is missing.', longTimeout);
    restoreSite();
    await expect(page.locator('[data-statement]')).toBeVisible(longTimeout);

    const restoreText = damage(folder, statement, (text) => text.replace('<Quote ', '<Quote'));
    const restoreStrings = damage(folder, strings, (text) => text.replace(/(: ".*"),\n/, '$1\n'));
    await expect(problems).toContainText(`${strings}:`, longTimeout);
    await expect(problems).toContainText(`${statement}:`);
    await expect(problems.locator('pre mark').first()).toBeVisible();
    restoreStrings();
    restoreText((text) => text.replace('title: "', 'title: "§ '));
    await expect(page.locator('h1')).toContainText('§ ', longTimeout);

    expect(dev.printed()).toContain(`${statement}:`);
    expect(dev.printed()).toContain('The content is in order again.');
    expect(dev.printed()).not.toMatch(/^\s+at .*:\d+:\d+|\[ERROR\]/m);
  } finally {
    dev.process.kill();
  }
});
