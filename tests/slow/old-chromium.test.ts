import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Labelled } from '../search/stress.ts';
import { contacts } from '../setup/contacts.ts';
import { pagesOfEachKind } from '../setup/kinds.ts';
import { isInstalled, type OldPage, startOldChromium, versions } from '../setup/old-chromium.ts';
import { site } from '../setup/project.ts';
import { serve } from '../setup/serve.ts';
import { dist, pathOfPage } from '../setup/site.ts';

/* The built site in Chromiums that people still have: 109 is the last one for Windows 7 and 8.1, 80 is of 2020. */

const [first = ''] = site.languages;

/** What the page of the search shows for a query. */
interface Answer {
  readonly paths: readonly string[];
  /** Words marked in excerpts. */
  readonly marks: number;
}

/** Every query that the search is measured with. */
const labelled = readdirSync('tests/search')
  .filter((name) => /^queries\..*\.json$/.test(name))
  .flatMap((name) => (JSON.parse(readFileSync(join('tests/search', name), 'utf8')) as { queries: Labelled[] }).queries);

for (const version of versions) {
  test.describe(`In Chromium ${version}`, () => {
    test.skip(!isInstalled(version), `Chromium ${version} is not installed here.`);
    test.setTimeout(5 * 60_000);
    let page: OldPage;
    let server: Awaited<ReturnType<typeof serve>>;
    test.beforeAll(async () => {
      server = await serve(dist, '/');
      page = await startOldChromium(version);
    });
    test.afterAll(async () => {
      await page.close();
      server.close();
    });
    const open = (path: string, width: number) => page.open(server.address + path.slice(1), width);

    for (const width of [360, 1280]) {
      test(`every kind of page shows its text with its hierarchy, ${width} px wide`, async ({
        browserName: _,
      }, info) => {
        for (const kind of pagesOfEachKind) {
          await open(pathOfPage(kind), width);
          const seen = await page.evaluate<Record<string, number>>(`
            const main = document.querySelector('main');
            const size = (element) => element ? parseFloat(getComputedStyle(element).fontSize) : 0;
            const { left } = main.querySelector('h1').getBoundingClientRect();
            const steps = [...document.querySelectorAll('header.bar nav li')].map((item) => item.getBoundingClientRect());
            const gaps = steps.slice(1).map((item, at) => (item.top === steps[at].top ? item.left - steps[at].right : 99));
            return {
              sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
              text: main.innerText.length,
              headline: size(main.querySelector('h1')),
              body: size(document.body),
              edge: left,
              gap: Math.min(99, ...gaps),
            };
          `);
          expect(seen['sideways'], kind).toBe(0);
          expect(seen['text'], kind).toBeGreaterThan(100);
          expect(seen['headline'], kind).toBeGreaterThan((seen['body'] ?? 0) * 1.1);
          expect(seen['edge'], kind).toBeGreaterThan(12);
          expect(seen['gap'], kind).toBeGreaterThan(8);
          if (kind.startsWith(first)) {
            await info.attach(`${version} ${width} ${kind}`, {
              body: await page.screenshot(),
              contentType: 'image/png',
            });
          }
        }
        expect(page.errors).toEqual([]);
      });
    }

    test('a note looks closed and opens', async () => {
      await open(`/${first}/`, 1280);
      const notes = await page.evaluate<{ display: string; cursor: string; before: number; after: number }[]>(`
        return [...document.querySelectorAll('details.note')].map((note) => {
          const summary = note.querySelector('summary');
          const { display, cursor } = getComputedStyle(summary);
          const { height: before } = note.getBoundingClientRect();
          note.open = true;
          const { height: after } = note.getBoundingClientRect();
          return { display, cursor, before, after };
        });
      `);
      for (const { display, cursor, before, after } of notes) {
        // The triangle is the marker of a list item, or in older versions a child of a block.
        expect(['list-item', 'block']).toContain(display);
        expect(cursor).toBe('pointer');
        expect(after).toBeGreaterThan(before + 20);
      }
    });

    test('the map has its colours and its size, and the legend small signs', async () => {
      test.skip(!existsSync(join(dist, first, 'timeline/index.html')), 'There is no timeline.');
      for (const width of [360, 1280]) {
        await open(`/${first}/timeline/`, width);
        const seen = await page.evaluate<{ map: number[]; signs: number[]; fills: string[] }>(`
          const widths = (selector) => [...document.querySelectorAll(selector)].map((svg) => svg.getBoundingClientRect().width);
          const fills = [...document.querySelectorAll('.map > svg > path')].map((path) => getComputedStyle(path).fill);
          return { map: widths('.map > svg'), signs: widths('.map li svg'), fills };
        `);
        for (const drawn of seen.map) expect(drawn).toBeLessThanOrEqual(width);
        for (const drawn of seen.signs) expect(drawn).toBeLessThan(20);
        expect(seen.fills.length).toBeGreaterThan(3);
        expect(seen.fills).not.toContain('rgb(0, 0, 0)');
      }
    });

    for (const locale of site.languages) {
      test(`the search in ${locale} answers each labelled query as it does today, with excerpts`, async ({
        page: today,
      }) => {
        const queries = labelled.filter(({ lang }) => lang === locale).map(({ query }) => query);
        const askAll = `
          const [field, list] = ['#query', '#results'].map((selector) => document.querySelector(selector));
          const frame = () => new Promise((resolve) => setTimeout(resolve, 5));
          field.focus();
          while (list.getAttribute('aria-busy') !== 'false') await frame();
          const answers = [];
          for (const query of ${JSON.stringify(queries)}) {
            field.value = query;
            field.dispatchEvent(new Event('input'));
            while (list.getAttribute('aria-busy') !== 'false') await frame();
            const links = [...document.querySelectorAll('[data-search-result] > a')];
            for (let left = 40; left > 0 && links.length > 0 && !list.querySelector('mark'); left -= 1) await frame();
            answers.push({ paths: links.map((link) => link.pathname), marks: list.querySelectorAll('mark').length });
          }
          return answers;
        `;
        await open(`/${locale}/search/`, 360);
        const answers = await page.evaluate<Answer[]>(askAll);
        await today.goto(`${server.address}${locale}/search/`);
        const expected = await today.evaluate<Answer[]>(`(async () => { ${askAll} })()`);
        expect(answers.length).toBeGreaterThan(30);
        const shown = ({ paths }: Answer, index: number) => `${queries[index]}: ${paths.join(' ')}`;
        expect(answers.map(shown)).toEqual(expected.map(shown));
        const found = answers.filter(({ paths }) => paths.length > 0);
        expect(found.filter(({ marks }) => marks > 0).length).toBeGreaterThan(found.length * 0.8);
        expect(page.errors).toEqual([]);
      });
    }

    test('the time of a contact is that of the rules the site knows, not of the browser’s', async () => {
      test.skip(contacts.length === 0, 'There are no contacts.');
      await open(`/${first}/contacts/`, 1280);
      const clocks = await page.evaluate<string[]>(
        `return [...document.querySelectorAll('[data-zone]')].map((clock) => clock.dataset.zone + ' ' + clock.textContent)`,
      );
      expect(clocks).toHaveLength(contacts.length);
      for (const clock of clocks) {
        const [zone = ''] = clock.split(' ');
        const today = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).format(new Date());
        expect(clock).toContain(`(${today.split(', ')[1]?.replace('GMT', 'UTC')})`);
      }
    });
  });
}
