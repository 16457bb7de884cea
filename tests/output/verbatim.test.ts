import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { checkContent } from '../../src/publish/check.ts';
import { root, site, words } from '../setup/project.ts';

/** The words a reader of `[data-statement]` sees, without what the editors added. */
async function statementOn(page: Page, locale: string): Promise<string[]> {
  await page.goto(`/${locale}/`);
  const text = await page.evaluate(() => {
    const statement = document.querySelector('[data-statement]')?.cloneNode(true) as HTMLElement;
    for (const added of statement.querySelectorAll('[data-editorial]')) added.remove();
    return statement.textContent;
  });
  return words(text);
}

/** The words of a content file, parsed independently of the site's code. */
function sourceOf(locale: string): string[] {
  const file = readFileSync(join(root, 'content/statement', `${locale}.mdx`), 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const [, title = ''] = /^title: "(.*)"$/m.exec(front) ?? [];
  return words(`${title}\n${body.replace(/<\/?[A-Z][^>]*>/g, '')}`);
}

test('The content has no problems', () => {
  expect(checkContent(root)).toEqual([]);
});

test('The page in the original language is, word for word, the statement as issued', async ({ page }) => {
  const record = join(root, 'content/statement/record.txt');
  expect(existsSync(record)).toBe(true);
  expect(await statementOn(page, site.original)).toEqual(words(readFileSync(record, 'utf8')));
});

for (const locale of site.languages) {
  test(`The page in ${locale} contains the words of its source and nothing else`, async ({ page }) => {
    const source = sourceOf(locale);
    expect(source.length).toBeGreaterThan(50);
    expect(await statementOn(page, locale)).toEqual(source);
  });
}

test('The paragraphs have the same addresses in every language', async ({ page }) => {
  const addresses: string[][] = [];
  for (const locale of site.languages) {
    await page.goto(`/${locale}/`);
    addresses.push(await page.locator('[data-statement] p[id]').evaluateAll((blocks) => blocks.map(({ id }) => id)));
  }
  const [first = []] = addresses;
  expect(first.length).toBeGreaterThan(0);
  expect(first).toEqual(first.map((_, index) => `p${index + 1}`));
  for (const others of addresses) expect(others).toEqual(first);
});

test('The same speakers are quoted in the same paragraphs in every language', async ({ page }) => {
  const voices: (string | undefined)[][] = [];
  for (const locale of site.languages) {
    await page.goto(`/${locale}/`);
    voices.push(
      await page
        .locator('[data-statement] [data-speaker]')
        .evaluateAll((quotations) =>
          quotations.map(
            (quotation) => `${quotation.closest('p')?.id} ${(quotation as HTMLElement).dataset['speaker']}`,
          ),
        ),
    );
  }
  for (const others of voices) expect(others).toEqual(voices[0]);
});
