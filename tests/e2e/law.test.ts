import { expect, test } from 'playwright/test';
import { openToMeasure } from '../setup/face.ts';
import { site } from '../setup/project.ts';

const languages = site.languages;
const topicPages = languages.flatMap((locale) => site.topics.map((topic) => `/${locale}/legal/${topic}/`));

for (const path of topicPages) {
  test(`${path} gives its as-of date, cites in every paragraph, and each note links there and back`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('.as-of time, .as-of')).toContainText(site.issued.slice(0, 4));
    for (const paragraph of await page.locator('.document > p').all()) {
      expect(await paragraph.locator('sup a').count()).toBeGreaterThan(0);
    }
    const marks = await page
      .locator('.document sup a')
      .evaluateAll((links) => links.map((link) => ({ id: link.id, href: link.getAttribute('href') ?? '' })));
    const backs = await page
      .locator('.sources .back a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    expect(backs.toSorted()).toEqual(marks.map(({ id }) => `#${id}`).toSorted());
    for (const href of new Set(marks.map((mark) => mark.href))) await expect(page.locator(href)).toHaveCount(1);
    for (const link of await page
      .locator('.sources ol a[href^="#"]:not(.back a)')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''))) {
      await expect(page.locator(`[id="${link.slice(1)}"]`)).toHaveCount(1);
    }
  });

  test(`${path} gives its as-of date and its citations in machine-readable form`, async ({ page }) => {
    await page.goto(path);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data['@type']).toBe('Article');
    expect(data.temporalCoverage).toBe(site.issued);
    expect(data.inLanguage).toBe(await page.locator('html').getAttribute('lang'));
    expect(data.citation.length).toBe(await page.locator('.sources ul > li').count());
    for (const { '@type': type, name } of data.citation) {
      expect(['Legislation', 'CreativeWork']).toContain(type);
      expect(name).toMatch(/\S/);
    }
  });
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
    await page.locator('a[href$="glossary/"]').click();
    const terms = page.locator('.glossary > dl > div');
    expect(await terms.count()).toBeGreaterThan(0);
    for (const term of await terms.all()) {
      await expect(term.locator('dt')).toHaveText(/\S/);
      for (const other of languages.filter((code) => code !== locale))
        await expect(term.locator(`[lang=${other}]`)).toHaveText(/\S/);
    }
  }
});

test('The first use of a term on a page is marked, not every use', async ({ page }) => {
  for (const path of topicPages) {
    await page.goto(path);
    const terms = await page.locator('.term').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(terms).size).toBe(terms.length);
  }
});
