import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type Browser, expect, test } from 'playwright/test';
import { pagesOfEachKind } from '../setup/kinds.ts';
import { openToMeasure } from '../setup/open-page.ts';
import { root, site } from '../setup/project.ts';
import { pathOfPage } from '../setup/site.ts';

test.skip(process.platform !== 'linux', 'On this system fontconfig does not choose the fonts: tests see all it has.');

/** The folders of fonts that the browser was started with. */
function foldersOfFonts(): string[] {
  const file = test.info().project.use.launchOptions?.env?.['FONTCONFIG_FILE'] ?? '';
  return [...readFileSync(file, 'utf8').matchAll(/<dir prefix="relative">(.*?)<\/dir>/g)].map(([, folder = '']) =>
    realpathSync(join(dirname(file), folder)),
  );
}

/** Paths of all font files that processes of a browser have opened: they map them into their memory. */
async function openFonts(browser: Browser): Promise<string[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const maps = processInfo.map(({ id }) => readFileSync(`/proc/${id}/maps`, 'utf8')).join('\n');
  return [
    ...new Set(
      [...maps.matchAll(/ (\/.*\.(?:ttf|ttc|otf|otc|woff2?|pf[ab]|pcf(?:\.gz)?))$/gm)].map(([, path = '']) => path),
    ),
  ];
}

test('Tests use the fonts of this project and none of the machine’s', { tag: '@layout' }, async ({ page, browser }) => {
  test.setTimeout(120_000);
  const folders = foldersOfFonts();
  // A copy of the project links to its packages one by one.
  const packages = dirname(realpathSync(join(root, 'node_modules/playwright'))) + sep;
  expect(folders.length).toBeGreaterThan(0);
  for (const folder of folders) expect(`${folder}${sep}`).toContain(packages);
  for (const path of pagesOfEachKind.map(pathOfPage)) {
    if (path.startsWith(`/${site.original}/`)) await openToMeasure(page, path);
  }
  // Fonts that systems have, requested by name, and letters for which a browser looks through all fonts.
  const names = ['Liberation Sans', 'Noto Sans', 'Roboto', 'Ubuntu', 'Cantarell', 'Helvetica', 'fantasy', 'emoji'];
  await page.goto('about:blank');
  await page.setContent(
    [...names, 'system-ui', 'serif', 'monospace']
      .map((name) => `<p style="font-family:'${name}',${name}">Aa Әә ع ა अ ไ 字 😀</p>`)
      .join(''),
  );
  await page.screenshot();
  const files = await openFonts(browser);
  for (const folder of folders) expect(files).toContainEqual(expect.stringContaining(folder + sep));
  expect(files.filter((file) => !folders.some((folder) => file.startsWith(folder + sep)))).toEqual([]);
});
