import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { PNG } from 'pngjs';
import { pagesIn } from '../../src/lib/sizes.ts';
import { copyToBuild, edit } from '../setup/copy.ts';
import { expectNoDeadLinks } from '../setup/links.ts';
import { arabic, command, latin, otherArabic, translateAll, translateInto } from '../setup/new-language.ts';
import { openPdf } from '../setup/pdf.ts';
import { site } from '../setup/project.ts';
import { pathOfPage } from '../setup/site.ts';

const build = (folder: string) =>
  execFileSync(process.execPath, ['src/publish/build.ts'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

/** Every page names the same versions of itself, each of them exists, and the sitemap names them too. */
function expectTrueAlternates(folder: string): void {
  const published = join(folder, 'dist');
  const sitemap = readFileSync(join(published, 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(new Set(listed).size, 'no page stands in the sitemap twice').toBe(listed.length);
  for (const page of pagesIn(published)) {
    const html = readFileSync(join(published, page), 'utf8');
    if (html.includes('<meta name="robots" content="noindex"')) continue;
    const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    const addresses = alternates.map(([, , address = '']) => address);
    expect(addresses, page).toContain(`${site.address}${pathOfPage(page)}`);
    for (const address of addresses) expect(listed, `${page} names a page that is not there`).toContain(address);
    const [, entry = ''] = new RegExp(`<loc>${site.address}${pathOfPage(page)}</loc>(.*?)</url>`).exec(sitemap) ?? [];
    const inSitemap = [...entry.matchAll(/href="([^"]+)"/g)].map(([, address]) => address);
    expect(inSitemap.toSorted(), page).toEqual(addresses.toSorted());
  }
}

test('New languages, two of them right-to-left, are shown where they are translated and nowhere else, and are mirrored', async ({
  page: tab,
}) => {
  test.setTimeout(600_000);
  const folder = copyToBuild();
  const [topic = ''] = site.topics;
  const texts = ['statement', 'about', `legal/${topic}`];
  for (const code of ['uz', 'kk-Arab', 'ar']) expect(command(folder, 'add', code).status).toBe(0);
  translateInto(folder, 'uz', latin, ['statement', 'about']);
  translateInto(folder, 'kk-Arab', otherArabic, texts);
  translateAll(folder, 'ar', arabic);
  // A text in which a paragraph still has the words of the original waits.
  const last = readFileSync(join(folder, `content/about/${site.original}.mdx`), 'utf8')
    .trim()
    .split('\n\n')
    .at(-1);
  edit(folder, 'content/about/uz.mdx', (text) =>
    text
      .trim()
      .split('\n\n')
      .with(-1, last ?? '')
      .join('\n\n'),
  );
  build(folder);
  const published = join(folder, 'dist');
  const of = (code: string) =>
    pagesIn(published).flatMap((page) => (page.startsWith(`${code}/`) ? pathOfPage(page).slice(code.length + 2) : []));
  expect(of('uz')).toEqual(['']);
  expect(of('kk-Arab').toSorted()).toEqual(['', 'about/', 'about/translations/', 'legal/', `legal/${topic}/`]);
  expectTrueAlternates(folder);
  expectNoDeadLinks(published);

  const html = readFileSync(join(published, 'kk-Arab/index.html'), 'utf8');
  expect(html).toContain('<html lang="kk-Arab" dir="rtl">');
  await tab.setViewportSize({ width: 1280, height: 800 });
  await tab.setContent(html);
  const address = await tab.locator('.address').first().boundingBox();
  const paragraph = await tab.locator('.document p').first().boundingBox();
  expect(address && paragraph && address.x > paragraph.x + paragraph.width / 2, 'numbers stand at the right').toBe(
    true,
  );
  await tab.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(published, pathname, pathname.endsWith('/') ? 'index.html' : '');
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
  });
  await expectMirrored(tab);
  await expectMirroredFiles(join(published, 'ar'));
  await tab.setViewportSize({ width: 320, height: 800 });
  for (const page of pagesIn(published).filter((file) => file.startsWith('ar/') && !file.includes('/compare/'))) {
    await tab.goto(`${site.address}${pathOfPage(page)}`);
    expect.soft(await tab.evaluate(() => document.documentElement.scrollWidth), page).toBe(320);
  }
});

/** Numbers and addresses keep their order, the map its east at the right; letters come from the face of their script. */
async function expectMirrored(tab: Page): Promise<void> {
  const isFirstAtLeft = (link: Element) => {
    const ofLetter = (start: number) => {
      const range = document.createRange();
      range.setStart(link.firstChild as Node, start);
      range.setEnd(link.firstChild as Node, start + 1);
      return range.getBoundingClientRect().left;
    };
    return ofLetter(0) < ofLetter((link.textContent ?? '').length - 1);
  };
  await tab.setViewportSize({ width: 1280, height: 800 });
  for (const [page, links] of [
    ['', '.contact-block a'],
    ['contacts/', 'dd a'],
  ]) {
    await tab.goto(`${site.address}/ar/${page}`);
    for (const link of await tab.locator(links ?? '').all()) {
      expect(await link.evaluate(isFirstAtLeft), `${page} ${await link.textContent()}`).toBe(true);
    }
  }
  const family = await tab.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily);
  expect(family).toContain('Noto Naskh Arabic');

  await tab.goto(`${site.address}/ar/timeline/`);
  const covered = await tab.locator('.pin').evaluateAll((pins) =>
    pins.flatMap((pin) => {
      const [sign, name] = ['.ring, .lozenge', 'text'].map((part) => pin.querySelector(part)?.getBoundingClientRect());
      const apart = sign && name && (name.left >= sign.right || name.right <= sign.left || name.bottom <= sign.bottom);
      return apart || pin.querySelector('.below') ? [] : [pin.textContent];
    }),
  );
  expect(covered, 'names stand beside their signs').toEqual([]);
}

/** A card and the PDF have what stands before a line at the right. */
async function expectMirroredFiles(folder: string): Promise<void> {
  const [card = ''] = readdirSync(join(folder, 'cards'));
  const { width, height, data } = PNG.sync.read(readFileSync(join(folder, 'cards', card)));
  const isGold = (x: number) => {
    const [red = 0, , blue = 255] = data.subarray((Math.round(height / 4) * width + x) * 4);
    return red - blue > 120;
  };
  const gold = Array.from({ length: width }, (_, x) => x).filter(isGold);
  expect(gold.length).toBeGreaterThan(0);
  expect(Math.min(...gold), 'the rule of a voice').toBeGreaterThan(width / 2);

  const page = await (await openPdf(join(folder, 'statement.pdf'))).getPage(1);
  const { items } = await page.getTextContent();
  const numbers = items.flatMap((item) =>
    'str' in item && /^[1-8]$/.test(item.str.trim()) ? [item.transform[4]] : [],
  );
  const [, , right = 0] = page.view;
  expect(numbers.filter((x) => x > right * 0.8).length, 'paragraph numbers').toBeGreaterThan(5);
}
