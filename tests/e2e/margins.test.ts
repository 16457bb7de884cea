import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, test } from 'playwright/test';
import { contacts } from '../setup/contacts.ts';
import { follow } from '../setup/links.ts';
import { openToMeasure } from '../setup/open-page.ts';
import { contentOf, root, site } from '../setup/project.ts';

/* What is next to a text on a wide screen, above or below it on a phone, and at the foot of every page. */

const layout = { tag: '@layout' };
const [topic = ''] = site.topics;

const spaced = (text: string) => text.replace(/\s+/g, ' ');

/** The title of a page on the law. */
function titleOf(locale: string, name: string): string {
  const [, title = ''] =
    /^title: (.+)$/m.exec(readFileSync(join(root, `content/legal/${name}/${locale}.mdx`), 'utf8')) ?? [];
  return title.replace(/^(["'])(.+)\1$/, '$2');
}

/** A word that is found: one of the title of the first topic. */
const query = (locale: string) => encodeURIComponent(titleOf(locale, topic).split(' ')[0] ?? '');

/** How the page describes a text that nobody has reviewed. */
const unreviewed = (locale: string): string => contentOf(`ui/${locale}.json`).translations.unreviewed;

const boxOf = async (locator: Locator) => (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

for (const locale of site.languages) {
  test(`A legal page in ${locale} has a summary below its title, and its contents lead to its parts`, async ({
    page,
  }) => {
    for (const name of site.topics.slice(0, 2)) {
      await page.goto(`/${locale}/legal/${name}/`);
      const description = await page.locator('meta[name="description"]').getAttribute('content');
      await expect(page.locator('h1 + p')).toHaveText(description ?? '');
      const contents = page.locator('.contents a');
      const headings = page.locator('.document h2');
      expect(await contents.count()).toBe((await headings.count()) + 1);
      for (const [index, heading] of (await headings.all()).entries()) {
        await expect(contents.nth(index)).toHaveText(await heading.innerText());
        expect(await contents.nth(index).evaluate((link: HTMLAnchorElement) => decodeURIComponent(link.hash))).toBe(
          `#${await heading.getAttribute('id')}`,
        );
      }
      await contents.last().click();
      await expect(page.locator('.sources h2').first()).toBeInViewport();
    }
  });

  test(`The contents of the timeline in ${locale} name its parts in their order and lead to them`, async ({ page }) => {
    test.skip(!contentOf('events.yaml'), 'This site has no timeline.');
    await page.goto(`/${locale}/timeline/`);
    const names = await page.locator('.contents a').allInnerTexts();
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual((await page.locator('main h2').allInnerTexts()).slice(0, names.length));
    for (const [index, name] of names.entries()) {
      await page.locator('.contents a').nth(index).click();
      await expect(page.locator('main h2', { hasText: name }).first(), name).toBeInViewport();
    }
  });

  test(
    `On a wide screen in ${locale} the date of the law, the tools of a quotation and the directory are next to the text`,
    layout,
    async ({ page }) => {
      for (const [path, text, next] of [
        [`/${locale}/legal/${topic}/`, '.document', '.as-of'],
        [`/${locale}/press/`, '.voice', '.where'],
        [`/${locale}/search/?q=${query(locale)}`, '.search form', '.directory'],
      ] as const) {
        await openToMeasure(page, path);
        if (text.startsWith('.search')) await expect(page.locator('[data-search-result]').first()).toBeVisible();
        for (const width of [1152, 1366, 1440, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          const [column, margin] = [await boxOf(page.locator(text).first()), await boxOf(page.locator(next).first())];
          expect(margin.x, `${path} at ${width} px`).toBeGreaterThanOrEqual(column.x + column.width);
          expect(Math.abs(margin.y - column.y), `${path} at ${width} px`).toBeLessThan(200);
        }
      }
    },
  );

  test(
    `Before the first search in ${locale}, the directory has the whole width of a large screen`,
    layout,
    async ({ page }) => {
      await openToMeasure(page, `/${locale}/search/`);
      for (const width of [1152, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const [index, sheet] = [await boxOf(page.locator('.directory')), await boxOf(page.locator('.search'))];
        expect([index.x, index.width]).toEqual([sheet.x, sheet.width]);
        const columns = await page
          .locator('.directory section')
          .evaluateAll((letters) => new Set(letters.map((one) => Math.round(one.getBoundingClientRect().left))).size);
        expect(columns, `${width} px`).toBe(3);
      }
    },
  );

  test(`On a phone in ${locale} a legal page has its date and contents above its text`, layout, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openToMeasure(page, `/${locale}/legal/${topic}/`);
    const [box, text] = [await boxOf(page.locator('.as-of')), await boxOf(page.locator('.document'))];
    expect(box.y + box.height).toBeLessThanOrEqual(text.y);
  });

  test(
    `The footer in ${locale} has three groups behind a rule, side by side where there is space`,
    layout,
    async ({ page }) => {
      for (const [width, columns] of [
        [360, 1],
        [1440, 3],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await openToMeasure(page, `/${locale}/press/`);
        const groups = page.locator('footer > div');
        await expect(groups).toHaveCount(3);
        const starts = await groups.evaluateAll((all) =>
          all.map((one) => Math.round(one.getBoundingClientRect().left)),
        );
        expect(new Set(starts).size).toBe(columns);
        const rule = await page.locator('footer').evaluate((footer) => {
          const { borderBlockStartWidth, width: length } = getComputedStyle(footer, '::before');
          const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(footer);
          const edges = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
          return { borderBlockStartWidth, missing: footer.clientWidth - edges - Number.parseFloat(length) };
        });
        expect(rule.borderBlockStartWidth).toBe('1px');
        expect(Math.abs(rule.missing)).toBeLessThan(1);
      }
    },
  );

  test(`From every kind of page in ${locale} a translation leads to what to do about a mistake`, async ({ page }) => {
    for (const path of ['', 'press/', `legal/${topic}/`, 'about/']) {
      await page.goto(`/${locale}/${path}`);
      const link = page.locator('footer a[href$="#mistake"]');
      await expect(link).toHaveCount(locale === site.original ? 0 : 1);
    }
    if (locale === site.original) return;
    await page.locator('footer a[href$="#mistake"]').click();
    await expect(page.locator('#mistake')).toBeInViewport();
  });

  test(`The state of translations in ${locale} is one table whose cells lead to comparisons, and each comparison to the next`, async ({
    page,
  }) => {
    const status = `/${locale}/about/translations/`;
    await page.goto(status);
    await expect(page.locator('.translations table')).toHaveCount(1);
    const translations = site.languages.filter((code) => code !== site.original);
    await expect(page.locator('thead th')).toHaveCount(1 + translations.length);
    const cells = page.locator('td a');
    expect(await cells.count()).toBe((1 + site.topics.length) * translations.length);
    // The parts in the order of the site; that no text is reviewed is written once for a language.
    const parts = (await page.locator('tbody th').allInnerTexts()).map(spaced);
    const topics = site.topics.map((name) => titleOf(locale, name));
    expect(parts.filter((part) => topics.includes(part))).toEqual(topics);
    for (const column of translations.keys()) {
      const head = await page
        .locator('thead th')
        .nth(column + 1)
        .locator('small')
        .innerText();
      const notes = await page.locator(`td:nth-child(${column + 2}) small`).count();
      expect(spaced(head).includes(unreviewed(locale)) ? notes === 0 : notes > 0).toBe(true);
    }
    for (const href of await cells.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
    await follow(cells.first());
    const visited = new Set<string>();
    while (!visited.has(new URL(page.url()).pathname)) {
      visited.add(new URL(page.url()).pathname);
      await follow(page.locator('.next a[rel="next"]'));
    }
    expect(visited.size).toBe(1 + site.topics.length);
  });

  test(`Notes in ${locale} have short titles; the full ones are in the list of sources`, async ({ page }) => {
    const sources: Record<
      string,
      { title: string; translated?: Record<string, string>; short?: Record<string, string> }
    > = contentOf('sources.yaml');
    for (const name of site.topics) {
      await page.goto(`/${locale}/legal/${name}/`);
      const notes = await page.locator('.sources ol').innerText();
      const list = await page.locator('.sources ul').innerText();
      for (const { title, translated, short } of Object.values(sources)) {
        const full = translated?.[locale] ?? title;
        if (!short || full.startsWith(short[locale] ?? '') || !list.includes(full)) continue;
        expect(notes).not.toContain(full);
      }
    }
  });
}

test('Copying a number is never alone on a line, on any phone', layout, async ({ page }) => {
  for (const locale of site.languages) {
    await openToMeasure(page, `/${locale}/contacts/`);
    for (const width of [320, 360, 412]) {
      await page.setViewportSize({ width, height: 740 });
      const separated = await page.locator('.card dd button').evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const copy = button.getBoundingClientRect();
          const lines = [...(button.parentElement?.querySelector('a')?.getClientRects() ?? [])];
          const isNext = lines.some(
            (line) => copy.left >= line.right && copy.bottom > line.top && copy.top < line.bottom,
          );
          return isNext ? [] : [button.parentElement?.textContent];
        }),
      );
      expect(separated, `${locale} at ${width} px`).toEqual([]);
    }
  }
});

test('Every speaker leads to a person who can be contacted, and a caveat that is the same for all is given once', async ({
  page,
}) => {
  test.skip(contacts.length === 0, 'This site has no contacts.');
  for (const locale of site.languages) {
    await page.goto(`/${locale}/press/`);
    for (const quotation of await page.locator('#quotations .quotation').all()) {
      const link = quotation.locator('a[href*="contacts/#"]').first();
      const href = (await link.getAttribute('href')) ?? '';
      expect(contacts.map(({ id }) => id)).toContain(href.split('#')[1]);
    }
    await page.goto(`/${locale}/contacts/`);
    const caveats = await page.locator('.trust').allInnerTexts();
    expect(new Set(caveats).size).toBe(caveats.length);
    for (const card of await page.locator('.card').all()) {
      const [time, number] = [await boxOf(card.locator('.time')), await boxOf(card.locator('dl'))];
      expect(number.y - time.y - time.height).toBeLessThan(12);
      expect(number.y).toBeGreaterThanOrEqual(time.y + time.height);
    }
  }
});
