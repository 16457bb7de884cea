import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { commonCopy, copyPage } from '../../src/model/standalone/addresses.ts';
import { contacts, internationally } from '../setup/contacts.ts';
import { pagesOfEachKind } from '../setup/kinds.ts';
import { site } from '../setup/project.ts';
import { dist, htmlOf, pathOfPage } from '../setup/site.ts';
import { click, type Engine, typeAndEnter, until } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { findFirefox, findWebKit } from './installed.ts';
import { startWebKit } from './webkit.ts';
import { withoutScripts } from './without-scripts.ts';

const starters = [
  { name: 'Firefox', start: () => startFirefox(findFirefox() ?? 'firefox') },
  { name: 'WebKit', start: () => startWebKit(findWebKit() ?? 'MiniBrowser') },
];

const [from, to] = site.languages as [string, string];

/** A word of a page that the search must find: the first long one of the headline. */
const wordOf = (locale: string) =>
  /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(htmlOf(`${locale}/index.html`))?.[1]
    ?.replace(/<[^>]*>/g, '')
    .split(/[^\p{L}]+/u)
    .find((word) => word.length > 6) ?? '';

for (const { name, start } of starters) {
  test.describe(`In ${name}`, () => {
    let engine: Engine;
    test.beforeAll(async () => {
      engine = await start();
    });
    test.afterAll(() => engine.close());

    for (const width of [360, 1440]) {
      test(`every kind of page shows its text and fits the window, set to ${width} px`, async ({ baseURL }, info) => {
        await engine.resize(width, 900);
        for (const page of pagesOfEachKind) {
          await engine.open(`${baseURL}${pathOfPage(page)}`);
          const seen = await engine.evaluate<{ sideways: number; text: string; headline: string }>(`
            const { scrollWidth, clientWidth } = document.documentElement;
            const headline = document.querySelector('main h1');
            const { width, height } = headline.getBoundingClientRect();
            return {
              sideways: scrollWidth - clientWidth,
              text: document.querySelector('main').innerText,
              headline: width > 0 && height > 0 ? headline.innerText : '',
            };
          `);
          expect(seen.sideways, page).toBe(0);
          expect(seen.headline, page).toMatch(/\S/);
          expect(seen.text.length, page).toBeGreaterThan(100);
          if (!page.includes('/compare/')) {
            await info.attach(`${name} ${width} ${page}`, {
              body: await engine.screenshot(),
              contentType: 'image/png',
            });
          }
        }
      });
    }

    test('the reading font is used', async ({ baseURL }) => {
      await engine.open(`${baseURL}/${site.original}/`);
      const fonts = await engine.evaluate<string[]>(`
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
      `);
      expect(fonts.length).toBeGreaterThan(0);
    });

    test('the language switch keeps the paragraph', async ({ baseURL }) => {
      await engine.resize(1440, 900);
      await engine.open(`${baseURL}/${from}/`);
      await click(engine, '#p3 > .address');
      await until('for the address of the paragraph', () => engine.evaluate(`return location.hash === '#p3'`));
      await click(engine, `header a[hreflang=${to}]`);
      const there = `return location.pathname === '/${to}/' && location.hash === '#p3' && document.readyState === 'complete'`;
      await until('for the other language', () => engine.evaluate(there));
      const top = await engine.evaluate<number>(`return document.querySelector('#p3').getBoundingClientRect().top`);
      // Less than a pixel may be rounded away.
      expect(top).toBeGreaterThan(-1);
      expect(top).toBeLessThan(900);
    });

    test('a note opens from its mark on a narrow screen and is in the margin of a wide one', async ({ baseURL }) => {
      const isOpen = `
        const note = document.querySelector(document.querySelector('sup a').getAttribute('href'));
        const { height, top } = (note.querySelector(':scope > div') ?? note).getBoundingClientRect();
        return height > 0 && top < innerHeight;
      `;
      await engine.resize(360, 900);
      await engine.open(`${baseURL}/${from}/`);
      expect(await engine.evaluate(isOpen)).toBe(false);
      await click(engine, 'sup a');
      await until('for the note', () => engine.evaluate(isOpen));
      await engine.resize(1440, 900);
      await engine.open(`${baseURL}/${from}/`);
      const margin = await engine.evaluate<boolean[]>(`
        return [...document.querySelectorAll('.note > div')].map((note) => {
          const text = note.closest('.block').querySelector('p').getBoundingClientRect();
          const { left, height } = note.getBoundingClientRect();
          return height > 0 && left > text.right;
        });
      `);
      expect(margin.length).toBeGreaterThan(0);
      expect(margin).not.toContain(false);
    });

    for (const locale of site.languages) {
      test(`a word typed in ${locale} is found and marked`, async ({ baseURL }) => {
        await engine.resize(1440, 900);
        await engine.open(`${baseURL}/${locale}/`);
        await click(engine, 'header search input');
        await typeAndEnter(engine, wordOf(locale));
        await until('for marked words', () =>
          engine.evaluate(
            `return document.querySelector('[data-search-result] a') && document.querySelector('#results mark')`,
          ),
        );
      });
    }

    test('the copy opens from a disk, with text, map, contacts and notes, and requests nothing', async () => {
      for (const file of [...site.languages.map((locale) => `${locale}/${copyPage}`), commonCopy]) {
        await engine.open(pathToFileURL(join(dist, file)).href);
        const seen = await engine.evaluate<{
          text: string;
          map: number;
          numbers: number;
          sideways: number;
          requests: string[];
        }>(`
          const { scrollWidth, clientWidth } = document.documentElement;
          return {
            text: document.body.innerText,
            map: Math.max(0, ...[...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width)),
            numbers: document.querySelectorAll('a[href^="tel:"]').length,
            sideways: scrollWidth - clientWidth,
            requests: performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !/^(data|blob):/.test(name)),
          };
        `);
        expect(seen.text.length, file).toBeGreaterThan(2000);
        expect(seen.sideways, file).toBe(0);
        expect(seen.numbers > 0, file).toBe(contacts.length > 0);
        expect(seen.map > 200, file).toBe(existsSync(join(dist, site.original, 'timeline/index.html')));
        expect(seen.requests, file).toEqual([]);
      }
    });

    test('the contacts have their numbers, their local time and copy buttons', async ({ baseURL }) => {
      await engine.open(`${baseURL}/${from}/contacts/`);
      const { links, clocks, buttons } = await engine.evaluate<Record<'links' | 'clocks' | 'buttons', string[]>>(`
        const texts = (selector, text) => [...document.querySelectorAll(selector)].map(text);
        return {
          links: texts('.card a', (link) => link.getAttribute('href')),
          clocks: texts('[data-zone]', (clock) => clock.textContent),
          buttons: texts('.card button', (button) => button.textContent),
        };
      `);
      const numbers = contacts
        .flatMap(({ channels }) => channels)
        .filter(({ kind, status }) => ['mobile', 'office'].includes(kind) && status !== 'withdrawn');
      for (const { printed } of numbers) expect(links).toContain(`tel:${internationally(printed)}`);
      expect(clocks).toHaveLength(contacts.length);
      for (const clock of clocks) expect(clock).toMatch(/^\d\d:\d\d, .+ \(UTC[^)]*\), /);
      expect(buttons.length).toBeGreaterThan(0);
    });
  });
}

test('Firefox shows every kind of page without scripts, and they can be left for another language', async ({
  baseURL,
}) => {
  const { address, close } = await withoutScripts(baseURL ?? '');
  const engine = await startFirefox(findFirefox() ?? 'firefox');
  await engine.resize(360, 900);
  for (const page of pagesOfEachKind) {
    await engine.open(`${address}${pathOfPage(page)}`);
    const { text, buttons } = await engine.evaluate<{ text: string; buttons: number }>(`
      const main = document.querySelector('main');
      const isSeen = (button) => button.offsetParent !== null && getComputedStyle(button).visibility === 'visible';
      return { text: main.innerText, buttons: [...main.querySelectorAll('.card button')].filter(isSeen).length };
    `);
    expect(text.length, page).toBeGreaterThan(100);
    expect(buttons, 'only a script shows buttons').toBe(0);
  }
  await engine.open(`${address}/${from}/`);
  await click(engine, `header a[hreflang=${to}]`);
  await until('for the other language', () => engine.evaluate(`return location.pathname === '/${to}/'`));
  await engine.close();
  close();
});
