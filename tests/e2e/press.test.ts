import { expect, type Page, test } from 'playwright/test';
import { localeOf } from '../../src/model/languages/locales.ts';
import { follow } from '../setup/links.ts';
import { contentOf, site } from '../setup/project.ts';

const translations = site.languages.filter((code) => code !== site.original);

test.describe('without scripts, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  for (const locale of translations) {
    test(`A journalist has a quotation in ${locale} with its original in two taps`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      await follow(page.locator('.bar a[href$="press/"]'));
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

/** Whether the first of these words in a paragraph is in the part of the page that is seen, or where it is. */
const isSeen = (page: Page, words: string, id: string) =>
  page.evaluate(
    ({ text, id }) => {
      const paragraph = document.getElementById(id);
      if (!paragraph?.textContent?.includes(text)) return `not in ${id}: ${text}`;
      const start = paragraph.textContent?.indexOf(text) ?? 0;
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let from = 0; walker.nextNode(); from += walker.currentNode.textContent?.length ?? 0) {
        const length = walker.currentNode.textContent?.length ?? 0;
        if (start >= from + length) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, start - from);
        range.setEnd(walker.currentNode, start - from + 1);
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight ? 'seen' : `at ${top} px: ${text}`;
      }
      return 'no text';
    },
    { text: words, id },
  );

/* A window so low that a paragraph does not fit: its end is below its beginning. */
const low = { width: 320, height: 160 };

for (const locale of site.languages) {
  test(`The link of a quotation in ${locale} opens the statement at its words`, async ({ page }) => {
    await page.setViewportSize(low);
    await page.goto(`/${locale}/press/`);
    const quotations = await page.locator('.quotation').evaluateAll((all) =>
      all.map((one) => ({
        href: one.querySelector<HTMLAnchorElement>('.where a')?.href ?? '',
        words: one.querySelector('.voice [data-speaker]')?.textContent ?? '',
      })),
    );
    for (const { href, words } of quotations) {
      await page.goto('about:blank');
      await page.goto(href);
      await expect.poll(() => isSeen(page, words, /#(\w+):/.exec(href)?.[1] ?? '')).toBe('seen');
    }
  });

  test(`When words of a quotation in ${locale} are selected, the button copies whole words, with a link that opens at them`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize(low);
    const count = await page.goto(`/${locale}/press/`).then(() => page.locator('.quotation').count());
    for (let index = 0; index < count; index += 1) {
      await page.goto(`/${locale}/press/`);
      const quotation = page.locator('.quotation').nth(index);
      // From within one word to within another, near the end.
      const selected = await quotation
        .locator('.voice [data-speaker]')
        .last()
        .evaluate((piece) => {
          const [text] = piece.childNodes;
          const all = text?.textContent ?? '';
          const words = [...all.matchAll(/[\p{L}\p{N}]{3,}/gu)].slice(-7, -2);
          const [first, last] = [words[0], words.at(-1)];
          const [from, to] = [first?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0)];
          getSelection()?.setBaseAndExtent(text as Node, from + 1, text as Node, to - 1);
          return all.slice(from, to);
        });
      await quotation.locator('button').click();
      await expect(quotation.locator('button')).toHaveText(contentOf(`ui/${locale}.json`).press.copied);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const [open, close] = localeOf(locale).quotationMarks;
      expect(copied, selected).toMatch(new RegExp(`^${open}.*${close}(?= [–—] )`));
      expect(copied).toContain(selected);
      expect(copied).toContain(
        (await quotation.locator('.voice b').evaluate((name) => name.firstChild?.textContent)) ?? '',
      );
      const address = new URL(/https:\S+/.exec(copied)?.[0] ?? '');
      await page.goto('about:blank');
      await page.goto(address.pathname + address.hash);
      await expect.poll(() => isSeen(page, selected, /#(\w+):/.exec(copied)?.[1] ?? '')).toBe('seen');
    }
  });
}

test('A browser without text fragments opens the paragraph', async ({ page }) => {
  await page.setViewportSize(low);
  await page.goto(`/${site.original}/`);
  const last = await page.locator('[data-statement] p[id]').last().getAttribute('id');
  await page.goto('about:blank');
  // A fragment that the browser does not take for a directive, as one without text fragments would not.
  await page.goto(`/${site.original}/#${last}%3A~:text=zzz`);
  await page.evaluate((id) => location.replace(`#${id}:~:`), last);
  await expect(page.locator(`#${last}`)).toBeInViewport();
});
