import { expect, type Page, test } from 'playwright/test';
import { follow } from '../setup/links.ts';
import { openToMeasure } from '../setup/open-page.ts';
import { site } from '../setup/project.ts';

const languages = site.languages;
const topicPages = (locale: string) => site.topics.map((topic) => `/${locale}/legal/${topic}/`);

for (const locale of languages) {
  test(`Every legal page in ${locale} gives its as-of date, cites in every paragraph, links each note there and back, marks a term once, and has structured data`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const path of topicPages(locale)) await test.step(path, () => expectCited(page, path));
  });
}

async function expectCited(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.as-of time, .as-of'), path).toContainText(site.issued.slice(0, 4));
  const cited = await page
    .locator('.document > p')
    .evaluateAll((paragraphs) => paragraphs.map((paragraph) => paragraph.querySelectorAll('sup a').length));
  expect(cited.length, path).toBeGreaterThan(0);
  expect(cited, path).not.toContain(0);
  const marks = await page
    .locator('.document sup a')
    .evaluateAll((links) => links.map((link) => ({ id: link.id, href: link.getAttribute('href') ?? '' })));
  const backs = await page
    .locator('.sources .back a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(marks.map(({ id }) => id)).size, path).toBe(marks.length);
  expect(backs.toSorted(), path).toEqual(marks.map(({ id }) => `#${id}`).toSorted());
  const repeated = await page
    .locator('.sources ol a[href^="#"]:not(.back a)')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const targets = [...new Set([...marks.map(({ href }) => href), ...repeated])];
  const found = await page.evaluate(
    (all) => all.map((href) => document.querySelectorAll(`[id="${href.slice(1)}"]`).length),
    targets,
  );
  expect(found, `${path}: ${targets.join(' ')}`).toEqual(targets.map(() => 1));

  const terms = await page.locator('.term').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(terms).size, path).toBe(terms.length);

  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data, path).toMatchObject({
    '@type': 'Article',
    temporalCoverage: site.issued,
    inLanguage: await page.locator('html').getAttribute('lang'),
  });
  expect(data.citation.length, path).toBe(await page.locator('.sources ul > li').count());
  for (const cited of data.citation) {
    if (typeof cited !== 'string') expect(cited['@type'], path).toBe('Legislation');
    expect(cited.name ?? cited, path).toMatch(/\S/);
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of languages) {
    test(`A reader of ${locale} finds the law of a paragraph in one tap and comes back to the same place`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/`);
      const block = page.locator('.block', { has: page.locator('.law') }).first();
      const id = await block.locator('p[id]').getAttribute('id');
      await block.locator('.law a').first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/legal/[\\w-]+/$`));
      await page.locator(`.as-of a[href$="/#${id}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/#${id}$`));
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });

    test(`An editors’ note in ${locale} opens from its mark, in place, on a phone`, { tag: '@layout' }, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await openToMeasure(page, `/${locale}/`);
      const mark = page.locator('sup a').first();
      const note = page.locator((await mark.getAttribute('href')) ?? '');
      await expect(note).toBeHidden();
      await mark.click();
      await expect(note).toBeVisible();
      await expect(note).toBeInViewport();
      await note.locator('.back').click();
      await expect(mark).toBeInViewport();
    });

    test(`A term in ${locale} is explained on tap without leaving the place`, { tag: '@layout' }, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await openToMeasure(page, `/${locale}/legal/${site.topics[0]}/`);
      const term = page.locator('.term').first();
      await term.scrollIntoViewIfNeeded();
      await term.click();
      const explanation = page.locator((await term.getAttribute('href')) ?? '');
      await expect(explanation).toBeInViewport({ ratio: 1 });
      await explanation.locator('.back').click();
      await expect(term).toBeInViewport();
      await expect(explanation).not.toHaveCSS('position', 'fixed');
    });
  }
});

test('There is space for the notes next to the text: on a wide screen they are open in the margin', {
  tag: '@layout',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openToMeasure(page, `/${site.original}/`);
  for (const note of await page.locator('.note > div').all()) {
    const paragraph = note.locator('xpath=ancestor::div[contains(@class, "block")]/p');
    await expect(note).toBeVisible();
    const [text, margin] = [await paragraph.boundingBox(), await note.boundingBox()];
    expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThan(margin?.x ?? 0);
  }
});

test('Every editors’ note is marked as ours, and is at the end of the printed statement', async ({ page }) => {
  for (const locale of languages) {
    await page.goto(`/${locale}/`);
    const notes = await page.locator('.note').count();
    expect(notes).toBeGreaterThan(0);
    expect(await page.locator('[data-editorial] .note').count()).toBe(notes);
    expect(await page.locator('sup[data-editorial]').count()).toBe(notes);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.endnotes li')).toHaveCount(notes);
    for (const note of await page.locator('.endnotes li').all()) await expect(note).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('The glossary gives each term in every language, and the index of legal pages links to it', async ({ page }) => {
  for (const locale of languages) {
    await page.goto(`/${locale}/legal/`);
    await expect(page.locator('.topics li')).toHaveCount(site.topics.length);
    await follow(page.locator('a[href$="glossary/"]'));
    const others = languages.filter((code) => code !== locale);
    const shown = await page.locator('.glossary > dl > div').evaluateAll(
      (terms, others) =>
        terms.map((term) => {
          const texts = ['dt', ...others.map((code) => `[lang=${code}]`)].map((part) => term.querySelectorAll(part));
          return texts.every((found) => found.length === 1 && found[0]?.textContent?.trim());
        }),
      others,
    );
    expect(shown).toContain(true);
    expect(shown).not.toContain(false);
  }
});

test('Consecutive marks of notes are separated: 1,2 is not 12', async ({ page }) => {
  for (const locale of languages) {
    for (const path of [...topicPages(locale), `/${locale}/timeline/`]) {
      await page.goto(path);
      expect(await runTogether(page), path).toEqual([]);
    }
  }
});

/** Marks that follow another one with nothing between their numbers, each as a reader sees the two. */
function runTogether(page: Page): Promise<string[]> {
  return page.locator('sup').evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const before = mark.previousSibling;
      const both = `${before?.textContent}${mark.textContent}`;
      return before?.nodeName === 'SUP' && /^\d+$/.test(both) ? [both] : [];
    }),
  );
}
