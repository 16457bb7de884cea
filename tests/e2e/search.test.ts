import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { isCopy } from '../../src/model/standalone/addresses.ts';
import { olderBrowsers } from '../setup/older-browsers.ts';
import { contentOf, site } from '../setup/project.ts';
import { dist, pages } from '../setup/site.ts';

const results = (page: Page) => page.locator('[data-search-result]');
const status = (page: Page) => page.locator('#search-status');
/** A word of the text in a language: the longest of the statement's headline. */
const wordIn = async (page: Page, locale: string) => {
  await page.goto(`/${locale}/`);
  const headline = await page.locator('h1').innerText();
  return headline.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0] ?? '';
};

test.beforeEach(async ({ page }, { project }) => {
  if (project.name !== olderBrowsers) return;
  // Its compatibility data has 20 MB: only this project reads it.
  const { withoutNewerBuiltins } = await import('../setup/newer-builtins.ts');
  await withoutNewerBuiltins(page);
});

for (const locale of site.languages) {
  test(`In ${locale} a word leads from the header to results with marked excerpts`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const word = await wordIn(page, locale);
    await page.locator('header search input').fill(word);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('#query')).toHaveValue(word);
    await expect(page.locator('#results mark').first()).toBeVisible();
    await expect(status(page)).toContainText(String(await results(page).count()));
    for (const item of await results(page).all()) expect(await item.locator('a[href]').count()).toBe(1);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('Results lead to a paragraph, and back leads to the results', async ({ page }) => {
  const word = await wordIn(page, site.original);
  await page.goto(`/${site.original}/search/?q=${word}`);
  const link = page.locator('[data-search-result] a[href*="#"], .passages a[href*="#"]').first();
  await link.click();
  await expect(page.locator(':target')).toBeAttached();
  await page.goBack();
  await expect(results(page).first()).toBeVisible();
});

test('Arrows move through the results, Escape leads back to the field and empties it', async ({ page }) => {
  const word = await wordIn(page, site.original);
  await page.goto(`/${site.original}/search/?q=${word}`);
  await expect(results(page).first()).toBeVisible();
  await page.locator('#query').focus();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().locator('a')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#query')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('#query')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#query')).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
});

test('Without a script the directory lists topics, persons, places and terms, and each link has a target', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const locale of site.languages) {
    await page.goto(`/${locale}/search/?q=x`);
    await expect(status(page)).toHaveText(contentOf(`ui/${locale}.json`).search.unavailable);
    const links = await page
      .locator('.directory a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(site.topics.length + site.organisations.length);
    for (const [address, targets] of Map.groupBy(links, (href) => href.replace(/#.*/, ''))) {
      const response = await page.request.get(address);
      expect(response.ok(), address).toBe(true);
      const html = await response.text();
      for (const [, id] of targets.map((href) => href.split('#'))) if (id) expect(html).toContain(`id="${id}"`);
    }
  }
  await context.close();
});

test('No file of the search is fetched on a page where nobody searches', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/${site.original}/`);
  await page.waitForLoadState('networkidle');
  // The only script is that of every page: another page without a search fetches the same.
  const scripts = asked.filter((path) => path.endsWith('.js'));
  expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
  asked.length = 0;
  await page.goto(`/${site.original}/about/`);
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeLessThan(2);
  expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
  expect(asked.filter((path) => path.endsWith('.js') && !scripts.includes(path))).toEqual([]);
});

for (const [what, body] of [
  ['cannot be read', 'let let'],
  ['fails at once', 'throw new Error()'],
  ['is that of another page', '/* nothing */'],
  ['is missing', undefined],
]) {
  test(`When the script of the search ${what}, a sentence says so below the field, in every language`, async ({
    page,
  }) => {
    await page.route('**/search/search.js', (route) => (body === undefined ? route.abort() : route.fulfill({ body })));
    for (const locale of site.languages) {
      const { unavailable } = contentOf(`ui/${locale}.json`).search;
      await page.goto(`/${locale}/search/?q=word`);
      await expect(status(page)).toHaveText(unavailable);
      await expect(page.locator('.directory a').first()).toBeVisible();
      await page.goto(`/${locale}/search/`);
      await expect(status(page)).toBeEmpty();
      await page.locator('#query').focus();
      await expect(status(page)).toHaveText(unavailable);
    }
  });
}

test('No regular expression of the search has a lookbehind, for which Safari 14 refuses the whole script', () => {
  const scripts = readdirSync(join(dist, 'search')).filter((name) => name.endsWith('.js'));
  expect(scripts).toContain('search.js');
  for (const name of scripts) expect(readFileSync(join(dist, 'search', name), 'utf8'), name).not.toMatch(/\(\?<[=!]/);
  for (const copy of pages.filter((page) => isCopy(`/${page}`)))
    expect(readFileSync(join(dist, copy), 'utf8'), copy).not.toMatch(/\(\?<[=!]/);
});

for (const [what, pattern] of [
  ['is missing', (route: { abort: () => Promise<void> }) => route.abort()],
  [
    'is damaged',
    (route: { fulfill: (answer: { body: string }) => Promise<void> }) => route.fulfill({ body: 'searchFiles["x"]={' }),
  ],
] as const) {
  test(`When the index ${what}, a sentence says so and the directory is still shown`, async ({ page }) => {
    await page.route(`**/search/${site.original}.js`, pattern as never);
    await page.goto(`/${site.original}/search/?q=word`);
    await expect(status(page)).not.toBeEmpty();
    await expect(page.locator('.directory a').first()).toBeVisible();
    await expect(results(page)).toHaveCount(0);
  });
}

test('When excerpts are unavailable, the results are shown without them', async ({ page }) => {
  await page.route('**/search/text/**', (route) => route.abort());
  const word = await wordIn(page, site.original);
  await page.goto(`/${site.original}/search/?q=${word}`);
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('#results mark')).toHaveCount(0);
});

test('Where the browser limits changes of the address, as Safari does, the last words are answered and then in the address', async ({
  page,
}) => {
  test.slow();
  const word = await wordIn(page, site.original);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  // WebKit: 100 changes in ten seconds, then a SecurityError. Here after 20, as each edit is also a search.
  await page.addInitScript(() => {
    const times: number[] = [];
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (...args) => {
        const recent = times.filter((time) => time > Date.now() - 10_000);
        if (recent.length >= 20) throw new DOMException('Attempt to change the history too often', 'SecurityError');
        times.push(Date.now());
        original(...args);
      };
    }
  });
  await page.goto(`/${site.original}/search/`);
  const field = page.locator('#query');
  await field.focus();
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  await field.evaluate((element: HTMLInputElement, last) => {
    const texts = Array.from({ length: 30 }, (_, at) => last.slice(0, at % last.length));
    for (const text of [...texts, last]) {
      element.value = text;
      element.dispatchEvent(new Event('input'));
    }
  }, word);
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(word)}$`));
  // Enter, held down: each is an answer, though not each is in the address.
  await field.evaluate((element: HTMLInputElement, last) => {
    for (let at = 0; at < 30; at += 1) {
      element.value = last.slice(0, at % last.length);
      element.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    }
  }, word);
  await field.fill(word);
  await expect(results(page).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('A result that is opened at once leads back to the words that found it', async ({ page }) => {
  const word = await wordIn(page, site.original);
  await page.goto(`/${site.original}/search/`);
  await page.locator('#query').focus();
  await page.locator('#query').fill(word);
  await results(page).first().locator('a').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await expect(page.locator('#query')).toHaveValue(word);
  await expect(results(page).first()).toBeVisible();
});

test('Nothing that is typed breaks the search or becomes markup', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`/${site.original}/search/`);
  await page.locator('#query').focus();
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  const odd = [
    'а'.repeat(10_000),
    '?!.,;:—«»',
    '<img src=x onerror=alert(1)><b>bold</b>',
    '\u202Eabc\u202C\u200F',
    '\uD800\uDC00\uD800',
    '(a+)+$|[\\w',
    '%E0%A4%A',
    '٣٤٥',
    '   ',
  ];
  for (const query of odd) {
    await page.locator('#query').evaluate((field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input'));
    }, query);
    await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  }
  await page.goto(`/${site.original}/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  expect(await page.locator('#search-status img, #results img').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('Trusted Types may be required of the page', async ({ page }) => {
  const word = await wordIn(page, site.original);
  await page.route('**/search/?q=*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': "require-trusted-types-for 'script'" },
    });
  });
  await page.goto(`/${site.original}/search/?q=${word}`);
  await expect(page.locator('#results mark').first()).toBeVisible();
});

const fullText = (page: Page) => page.locator('#search-status button');

test('Where nothing is found, Pagefind searches the full text on request, and nothing of it is loaded before', async ({
  page,
}) => {
  const word = await wordIn(page, site.original);
  const loaded: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  page.on('console', (message) => {
    if (!message.text().includes('blocked by Playwright')) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  // A beginning of a word, taken as it is: Pagefind finds words that begin so.
  for (let end = word.length - 1; end > 3; end -= 1) {
    await page.goto(`/${site.original}/search/?q=${word.slice(0, end)}&exactly`);
    await expect(status(page)).not.toBeEmpty();
    if (await fullText(page).isVisible()) break;
  }
  expect(loaded.filter((path) => path.includes('pagefind'))).toEqual([]);
  await fullText(page).click();
  await expect(results(page).first().locator('mark').first()).toBeVisible();
  for (const item of await results(page).all()) {
    const [title, href] = [await item.locator('a').innerText(), await item.locator('a').getAttribute('href')];
    expect(title).not.toBe('');
    const answer = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
  }
  const used = loaded.filter((path) => path.includes('pagefind'));
  expect(used.filter((path) => /worker|-ui|highlight|\.css/.test(path))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('Where WebAssembly is missing there is no button, and where the full text has nothing either the page says so', async ({
  page,
}) => {
  await page.goto(`/${site.original}/search/?q=zzqx`);
  await fullText(page).click();
  await expect(fullText(page)).toBeHidden();
  await expect(status(page)).not.toBeEmpty();
  await expect(results(page)).toHaveCount(0);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.reload();
  await expect(status(page)).not.toBeEmpty();
  await expect(fullText(page)).toHaveCount(0);
});

test('Each paragraph below a result has a marked search term', async ({ page }) => {
  for (const locale of site.languages) {
    const word = await wordIn(page, locale);
    await page.goto(`/${locale}/search/?q=${word}`);
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
    const passages = page.locator('.passages li');
    expect(await passages.count()).toBeGreaterThan(0);
    for (const passage of await passages.all()) expect(await passage.locator('mark').count()).toBeGreaterThan(0);
  }
});
