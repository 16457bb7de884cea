import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { pagesOfEachKind } from '../setup/kinds.ts';
import { openToMeasure } from '../setup/open-page.ts';
import { site } from '../setup/project.ts';
import { htmlOf, pageOfPath, pages, pathOfPage } from '../setup/site.ts';

for (const page of pagesOfEachKind) {
  test(`${pathOfPage(page)} has links whose words make sense alone: those that read alike lead to one place`, () => {
    // A term keeps the words of its sentence; the number of a paragraph leads to itself.
    const links = parse(htmlOf(page))
      .querySelectorAll('a:not(.term):not(.address)')
      .map((link) => ({
        // The pronunciation distinguishes languages: “Глоссарий” is Russian and Kazakh.
        name: `${link.getAttribute('aria-label') ?? link.text.trim()} (${link.closest('[lang]')?.getAttribute('lang')})`,
        href: link.getAttribute('href') ?? '',
      }));
    const places = Map.groupBy(links, ({ name }) => name);
    expect(links.filter(({ name }) => name.startsWith(' '))).toEqual([]);
    for (const [name, alike] of places) {
      expect([...new Set(alike.map(({ href }) => href))], name).toHaveLength(1);
    }
  });
}

for (const path of pagesOfEachKind.map(pathOfPage).filter((path) => path.startsWith(`/${site.original}/`))) {
  test(`${path} can be navigated with the keyboard alone: every focus stop is in view, marked, and covered by nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openToMeasure(page, path);
    const links = await page.locator('a:visible').count();
    const faults: string[] = [];
    let stops = 0;
    for (; stops < 1_000; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const focused = document.activeElement;
        const box = focused?.getClientRects()[0];
        if (!focused || focused === document.body || !box) return;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        // The focus of a language choice is shown at its name.
        const marked =
          outlineStyle === 'none'
            ? getComputedStyle(focused.nextElementSibling ?? focused)
            : { outlineStyle, outlineWidth };
        const above = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
        return {
          words: focused.outerHTML.slice(0, 120),
          marked: marked.outlineStyle !== 'none' && Number.parseFloat(marked.outlineWidth) >= 2,
          inSight: box.top >= -1 && box.bottom <= innerHeight + 1,
          uncovered: above !== null && (focused.contains(above) || above.contains(focused)),
        };
      });
      if (!stop) break;
      if (!(stop.marked && stop.inSight && stop.uncovered)) faults.push(JSON.stringify(stop));
    }
    expect(stops).toBeGreaterThanOrEqual(links);
    expect(faults).toEqual([]);
  });
}

test('Every page can be reached from the cover, and none is a dead end', () => {
  const linked = (page: string) =>
    [...htmlOf(page).matchAll(/<(?:a|form) [^>]*?(?:href|action)="([^"#?]*)/g)]
      .map(([, href = '']) => new URL(href, `${site.address}/${page}`))
      .filter(({ origin }) => origin === site.address)
      .map(({ pathname }) => (pathname.endsWith('/') ? pageOfPath(pathname) : pathname.slice(1)));
  const reached = new Set(['index.html']);
  for (const page of reached) {
    const next = linked(page).filter((other) => pages.includes(other));
    expect(next.filter((other) => other !== page).length, page).toBeGreaterThan(0);
    for (const other of next) reached.add(other);
  }
  // No page links to the 404 page.
  expect(pages.filter((page) => !reached.has(page))).toEqual(['404.html']);
});

test('On the search page its name is among the sections, as the current one', async ({ page }) => {
  for (const locale of site.languages) {
    await page.goto(`/${locale}/search/`);
    const current = page.locator('header nav').first().locator('[aria-current="page"]');
    await expect(current).toHaveText(await page.locator('h1').innerText());
  }
});

test('In forced colours, only the chosen language of the contacts is underlined', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`/${site.original}/contacts/`);
  await expect(page.locator('.choice :checked + span')).toHaveCSS('border-block-end-width', '2px');
  for (const other of await page.locator('.choice input:not(:checked) + span').all()) {
    await expect(other).toHaveCSS('border-block-end-width', '0px');
  }
});

test('From one legal topic a link leads to the next, and from the last to all of them', async ({ page }) => {
  for (const locale of site.languages) {
    await page.goto(`/${locale}/legal/`);
    const topics = await page
      .locator('.topics a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    await page.goto(topics[0] ?? '');
    for (const next of [...topics.slice(1), `/${locale}/legal/`]) {
      await page.locator('.next a').click();
      await expect(page).toHaveURL(new RegExp(`${next}$`));
    }
  }
});
