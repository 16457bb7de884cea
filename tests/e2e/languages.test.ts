import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { pagesIn } from '../../src/publish/sizes.ts';
import { copyToBuild, edit } from '../setup/copy.ts';
import { expectNoDeadLinks } from '../setup/links.ts';
import { arabic, command, latin, translateInto } from '../setup/new-language.ts';
import { pages, pathOfPage, site } from '../setup/site.ts';

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

test('A language that is only begun changes nothing for readers', () => {
  test.setTimeout(240_000);
  const folder = copyToBuild();
  const added = command(folder, 'add', 'uz');
  expect(added.status, added.output).toBe(0);
  build(folder);
  const there = pagesIn(join(folder, 'dist'));
  expect(there.toSorted()).toEqual(pages.toSorted());
  for (const page of there) expect(readFileSync(join(folder, 'dist', page), 'utf8')).not.toContain('hreflang="uz"');
});

test('Two new languages, one of them from right to left, are shown where they are translated and nowhere else', async ({
  page: tab,
}) => {
  test.setTimeout(240_000);
  const folder = copyToBuild();
  const [topic = ''] = site.topics;
  const texts = ['statement', 'about', `legal/${topic}`];
  for (const code of ['uz', 'kk-Arab']) expect(command(folder, 'add', code).status).toBe(0);
  translateInto(folder, 'uz', latin, ['statement', 'about']);
  translateInto(folder, 'kk-Arab', arabic, texts);
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
  expectNoDeadLinks(folder);

  const html = readFileSync(join(published, 'kk-Arab/index.html'), 'utf8');
  expect(html).toContain('<html lang="kk-Arab" dir="rtl">');
  await tab.setViewportSize({ width: 1280, height: 800 });
  await tab.setContent(html);
  const address = await tab.locator('.address').first().boundingBox();
  const paragraph = await tab.locator('.document p').first().boundingBox();
  expect(address && paragraph && address.x > paragraph.x + paragraph.width / 2, 'numbers stand at the right').toBe(
    true,
  );
  await tab.setViewportSize({ width: 320, height: 800 });
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
