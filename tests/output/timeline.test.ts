import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { localeOf } from '../../src/model/languages/locales.ts';
import type { Place } from '../../src/model/places/schema.ts';
import type { TimelineEvent } from '../../src/model/timeline/schema.ts';
import { contentOf, root, site } from '../setup/project.ts';

const events: TimelineEvent[] = contentOf('events.yaml') ?? [];
/** The places of events, without those where only a contact is. */
const places = Object.fromEntries(
  Object.entries(contentOf('places.yaml') as Record<string, Place>).filter(([id]) =>
    events.some((event) => event.places.includes(id)),
  ),
);
const reported = events.filter(({ kind }) => kind === 'statement');
const [original = ''] = [site.original];

test.skip(events.length === 0, 'This site has no timeline.');

/** Whether the statement reports something about a place. */
const reports = (id: string, what: string) =>
  reported.some((event) => event.what === what && event.places.includes(id));

for (const locale of site.languages) {
  test.describe(`The timeline in ${locale}`, () => {
    test.beforeEach(({ page }) => page.goto(`/${locale}/timeline/`));

    test('shows each place on the map according to what the statement reports of it, and says the same in the table', async ({
      page,
    }) => {
      for (const [id, { name }] of Object.entries(places)) {
        const pin = page.locator(`[data-place="${id}"]`);
        const row = page.locator('.places tbody tr').filter({ hasText: name[locale] ?? '' });
        await expect(pin.locator('text')).toHaveText(name[locale] ?? '');
        await expect(row).toHaveCount(1);
        for (const [column, what, sign] of [
          [0, 'protest', '.ring'],
          [1, 'arrests', '.lozenge'],
        ] as const) {
          const is = reports(id, what);
          await expect(pin.locator(sign)).toHaveCount(is ? 1 : 0);
          expect(await row.locator('td').nth(column).locator('a').count()).toBe(
            is
              ? new Set(
                  reported
                    .filter((event) => event.what === what && event.places.includes(id))
                    .flatMap(({ paragraphs }) => paragraphs ?? []),
                ).size
              : 0,
          );
        }
      }
      await expect(page.locator('[data-place]')).toHaveCount(Object.keys(places).length);
    });

    test('shows the place of every event on the map', async ({ page }) => {
      for (const id of new Set(events.flatMap((event) => event.places))) {
        await expect(page.locator(`[data-place="${id}"]`)).toHaveCount(1);
      }
    });

    test('gives former names with their dates, and every other spelling', async ({ page }) => {
      for (const { name, also = {}, formerly = [] } of Object.values(places)) {
        const row = page.locator('.places tbody tr').filter({ hasText: name[locale] ?? '' });
        for (const form of Object.values(also).flat()) await expect(row).toContainText(form);
        for (const former of formerly) {
          await expect(row).toContainText(former.name[locale] ?? '');
          await expect(row.locator('time')).toHaveCount(2);
          await expect(row.locator('sup a')).toHaveCount(former.sources.length);
        }
      }
    });

    test('writes dates as the language does', async ({ page }) => {
      const format = new Intl.DateTimeFormat(localeOf(locale).intl, { dateStyle: 'long', timeZone: 'UTC' });
      for (const { id, date, until } of events) {
        const days = page.locator(`#${id} .days`);
        const written = until ? format.formatRange(new Date(date), new Date(until)) : format.format(new Date(date));
        expect((await days.textContent())?.trim().replace(/\s+/g, ' ')).toBe(written.replace(/\s+/g, ' '));
        await expect(days.locator('time').first()).toHaveAttribute('datetime', date);
        await expect(days.locator('time').last()).toHaveAttribute('datetime', until ?? date);
      }
    });

    test('links each event of the statement to its paragraphs, and each of ours to its sources', async ({ page }) => {
      for (const { id, kind, paragraphs = [], sources = [], text } of events) {
        const event = page.locator(`#${id}`);
        await expect(event).toContainText(text[locale] ?? '');
        await expect(event.locator('sup a')).toHaveCount(sources.length);
        expect(
          await event
            .locator('.where a')
            .evaluateAll((links) =>
              links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
            ),
        ).toEqual(paragraphs.map((paragraph) => `/${locale}/#${paragraph}`));
        await expect(page.locator(`.since #${id}`)).toHaveCount(kind === 'since' ? 1 : 0);
      }
      for (const mark of await page.locator('sup a').all()) {
        await expect(page.locator((await mark.getAttribute('href')) ?? '')).toHaveCount(1);
      }
      for (const back of await page.locator('.back a').all()) {
        await expect(page.locator((await back.getAttribute('href')) ?? '')).toHaveCount(1);
      }
    });
  });
}

test('The statement names each place in the paragraphs to which the timeline links', () => {
  const statement = readFileSync(join(root, `content/statement/${original}.mdx`), 'utf8')
    .split('\n\n')
    .slice(1);
  for (const { places: ids, paragraphs = [], id } of reported) {
    const text = paragraphs.map((paragraph) => statement[Number(paragraph.slice(1)) - 1]).join(' ');
    for (const place of ids) {
      const spellings = [places[place]?.name[site.original] ?? '', ...(places[place]?.also?.[site.original] ?? [])];
      expect(
        spellings.some((spelling) => text.includes(spelling)),
        `${id}: ${place}`,
      ).toBe(true);
    }
  }
});
