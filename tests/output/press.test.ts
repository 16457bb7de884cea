import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { parse } from 'yaml';
import { readBlocks } from '../../src/model/documents/blocks.ts';
import type { LocaleCode } from '../../src/model/languages/locales.ts';
import { quotationsIn } from '../../src/model/statement/quotations.ts';
import { leadsTo } from '../setup/links.ts';
import { contentOf, root, site } from '../setup/project.ts';

const statement = (locale: string) => readBlocks(readFileSync(join(root, `content/statement/${locale}.mdx`), 'utf8'));
const facts: { paragraph: string; excerpt: Record<LocaleCode, string> }[] = contentOf('press.yaml')?.facts ?? [];

/** What the page shows as somebody's words: paragraph, speaker, text. */
const shown = (page: Page) =>
  page.locator('.voice [data-speaker]').evaluateAll((quotations) =>
    quotations.map((quotation) => ({
      paragraph: quotation.closest('li')?.querySelector<HTMLAnchorElement>('.where a')?.hash.slice(1).split(':')[0],
      speaker: (quotation as HTMLElement).dataset['speaker'] ?? '',
      text: quotation.textContent,
    })),
  );

for (const locale of site.languages) {
  test.describe(`The press page in ${locale}`, () => {
    test.beforeEach(({ page }) => page.goto(`/${locale}/press/`));

    test('shows every quotation of the statement, verbatim, with a link to its paragraph', async ({ page }) => {
      const marked = statement(locale).flatMap((block) =>
        quotationsIn(block).map(({ text, attributes }) => ({
          paragraph: block.id,
          speaker: attributes['speaker'] ?? '',
          text,
        })),
      );
      expect(marked.length).toBeGreaterThan(0);
      const order = (list: typeof marked) => list.map((quotation) => JSON.stringify(quotation)).sort();
      expect(order((await shown(page)) as typeof marked)).toEqual(order(marked));
    });

    test('drops no word between two quotations of one speaker', async ({ page }) => {
      const blocks = statement(locale);
      for (const quotation of await page.locator('.quotation').all()) {
        const href = await quotation.locator('.where a').first().getAttribute('href');
        const label = (await quotation.locator('.voice b').textContent()) ?? '';
        const words = ((await quotation.locator('.voice').textContent()) ?? '').slice(label.length);
        expect(blocks.find(({ id }) => href?.includes(`#${id}:`))?.text).toContain(words);
      }
    });

    test('shows those who issued the statement first, in its order, and separately those it quotes', async ({
      page,
    }) => {
      const isOwn = (speaker: string) =>
        site.organisations.includes(contentOf(`people/${speaker}.yaml`)?.organisation ?? speaker);
      const all = statement(locale).flatMap((block) => quotationsIn(block).map((quotation) => ({ block, quotation })));
      for (const [part, own] of [
        ['#quotations', true],
        ['#quoted', false],
      ] as const) {
        const expected = all
          .filter(({ quotation }) => isOwn(quotation.attributes['speaker'] ?? '') === own)
          .map(({ block, quotation }) => `${block.id} ${quotation.attributes['speaker']}`);
        const shown = await page.locator(`${part} .quotation`).evaluateAll((quotations) =>
          quotations.flatMap((one) => {
            const paragraph = one.querySelector('.where a')?.getAttribute('href')?.split(/[#:]/)[1];
            const parts = [...one.querySelectorAll('.voice [data-speaker]')];
            return parts.map((words) => `${paragraph} ${(words as HTMLElement).dataset['speaker']}`);
          }),
        );
        expect(shown).toEqual(expected);
      }
    });

    test('gives the speaker of every quotation and, when it is translated, the original', async ({ page }) => {
      const original = statement(site.original);
      for (const quotation of await page.locator('.quotation').all()) {
        await expect(quotation.locator('.voice b')).toHaveText(/\S/);
        const translated = quotation.locator(`[lang=${site.original}]`);
        await expect(translated).toHaveCount(locale === site.original ? 0 : 1);
        for (const words of await translated.locator('[data-speaker]').allTextContents()) {
          expect(original.some((block) => quotationsIn(block).some(({ text }) => text === words))).toBe(true);
        }
      }
    });

    test('has the exact words, the speaker and the address in the text to be copied', async ({ page }) => {
      for (const quotation of await page.locator('.quotation').all()) {
        const whole = (await quotation.locator('.whole').textContent()) ?? '';
        for (const words of await quotation.locator('.voice [data-speaker]').allTextContents()) {
          // A comma before the last mark belongs to the sentence of the statement.
          expect(whole).toContain(words.replace(/,(?=.$)/u, ''));
        }
        expect(whole).toContain((await quotation.locator('.voice b').textContent()) ?? '');
        const path = await leadsTo(quotation.locator('.where a').first());
        expect(whole.endsWith(` ${site.address}${path.split(':')[0]}`)).toBe(true);
      }
    });

    test('takes its key facts word for word from the statement', async ({ page }) => {
      await expect(page.locator('.facts li')).toHaveCount(facts.length);
      for (const { paragraph, excerpt } of facts) {
        const fact = page.locator('.facts li').filter({ hasText: excerpt[locale] });
        expect(await leadsTo(fact.locator('a'))).toBe(`/${locale}/#${paragraph}`);
        expect(statement(locale).find(({ id }) => id === paragraph)?.text).toContain(excerpt[locale]);
      }
    });

    test('names every organisation as the statement does', async ({ page }) => {
      const text = statement(locale)
        .map((block) => block.text)
        .join(' ');
      for (const id of site.organisations) {
        const { name, fullName } = parse(readFileSync(join(root, `content/organisations/${id}.yaml`), 'utf8'));
        await expect(page.locator('#organisations dt', { hasText: (fullName ?? name)[locale] })).toHaveCount(1);
        if (fullName) expect(text).toContain(fullName[locale]);
      }
    });

    test('offers files that are there, with their size', async ({ page, request }) => {
      const links = page.locator('#downloads a');
      expect(await links.count()).toBeGreaterThan(5);
      for (const link of await links.all()) {
        const response = await request.get(await leadsTo(link));
        expect(response.ok()).toBe(true);
        const size = (await link.locator('xpath=following-sibling::*[1]').textContent()) ?? '';
        const kilobytes = Number(/[\d.,]+/.exec(size)?.[0].replace(',', '.'));
        expect(Math.abs(kilobytes - (await response.body()).length / 1000)).toBeLessThan(kilobytes < 10 ? 0.06 : 0.51);
      }
      for (const card of await page.locator('.where a[href$=".png"]').all()) {
        expect((await request.get(await leadsTo(card))).ok()).toBe(true);
      }
    });
  });
}
