import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { localeOf } from '../../src/model/languages/locales.ts';
import { rulesOf } from '../../src/model/places/zone-rules.ts';
import { contacts, internationally } from '../setup/contacts.ts';
import { root, site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

const [first] = contacts;
const strings = (locale: string) => JSON.parse(readFileSync(join(root, `content/ui/${locale}.json`), 'utf8')).contacts;

/** Puts all contacts into a time zone, with its rules where the page does not have them, and the clock on a moment. */
async function openAt(page: Page, locale: string, moment: string, timeZone: string): Promise<void> {
  const path = `/${locale}/contacts/`;
  const rules = JSON.stringify({ [timeZone]: rulesOf(timeZone) }).slice(1, -1);
  const added = rules && `${rules.replaceAll('"', '&quot;')},`;
  await page.clock.install({ time: new Date(moment) });
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll(/data-zone="[^"]*"/g, `data-zone="${timeZone}"`);
    // Of two rules for one zone the later one is used: the page's own.
    const body = html.replace('data-rules="{', `$&${added}`);
    await route.fulfill({ response, body });
  });
  await page.goto(path);
}

/** What the IANA database says: https://www.iana.org/time-zones */
const moments = [
  {
    when: 'a winter morning',
    moment: '2026-01-14T04:30:00Z',
    zone: 'Asia/Almaty',
    time: '09:30',
    offset: 'UTC+5',
    weekday: 3,
    open: true,
  },
  {
    when: 'a summer evening',
    moment: '2026-07-15T12:59:00Z',
    zone: 'Asia/Almaty',
    time: '17:59',
    offset: 'UTC+5',
    weekday: 3,
    open: true,
  },
  {
    when: 'after hours',
    moment: '2026-07-15T13:00:00Z',
    zone: 'Asia/Almaty',
    time: '18:00',
    offset: 'UTC+5',
    weekday: 3,
    open: false,
  },
  {
    when: 'a Saturday that is still Friday elsewhere',
    moment: '2026-01-16T19:15:00Z',
    zone: 'Asia/Almaty',
    time: '00:15',
    offset: 'UTC+5',
    weekday: 6,
    open: false,
  },
  {
    when: 'a Sunday at noon',
    moment: '2026-01-18T07:00:00Z',
    zone: 'Asia/Almaty',
    time: '12:00',
    offset: 'UTC+5',
    weekday: 0,
    open: false,
  },
  {
    when: 'a winter morning',
    moment: '2026-01-14T08:00:00Z',
    zone: 'Europe/Paris',
    time: '09:00',
    offset: 'UTC+1',
    weekday: 3,
    open: true,
  },
  {
    when: 'a winter morning before hours',
    moment: '2026-01-14T07:59:00Z',
    zone: 'Europe/Paris',
    time: '08:59',
    offset: 'UTC+1',
    weekday: 3,
    open: false,
  },
  {
    when: 'a summer morning at the same hour',
    moment: '2026-07-15T07:59:00Z',
    zone: 'Europe/Paris',
    time: '09:59',
    offset: 'UTC+2',
    weekday: 3,
    open: true,
  },
  {
    when: 'a Saturday',
    moment: '2026-07-18T10:00:00Z',
    zone: 'Europe/Paris',
    time: '12:00',
    offset: 'UTC+2',
    weekday: 6,
    open: false,
  },
] as const;

test.describe('to a reader far away', () => {
  test.use({ timezoneId: 'America/New_York' });

  for (const { when, moment, zone, time, offset, weekday, open } of moments) {
    test(`On ${when} (${moment}) the time in ${zone} is shown, and whether it is office hours there`, async ({
      page,
    }) => {
      for (const locale of site.languages) {
        await openAt(page, locale, moment, zone);
        // 4 January 2026 was a Sunday.
        const day = new Intl.DateTimeFormat(localeOf(locale).intl, { weekday: 'long', timeZone: 'UTC' }).format(
          Date.UTC(2026, 0, 4 + weekday),
        );
        const words = strings(locale);
        const clocks = page.locator('[data-zone]');
        await expect(clocks).toHaveCount(contacts.length);
        for (const clock of await clocks.all()) {
          await expect(clock).toHaveText(`${time}, ${day} (${offset}), ${open ? words.open : words.closed}`);
        }
        await expect(page.getByText(words.hours)).toBeVisible();
        await page.unrouteAll();
      }
    });
  }

  test('The clock advances by itself: from one minute to the next, and into office hours', async ({ page }) => {
    await openAt(page, site.original, '2026-01-14T07:58:30Z', 'Europe/Paris');
    const clock = page.locator('[data-zone]').first();
    const words = strings(site.original);
    await expect(clock).toHaveText(/^08:58.*/);
    await page.clock.runFor(31_000);
    await expect(clock).toHaveText(/^08:59.*/);
    await expect(clock).toContainText(words.closed);
    await page.clock.runFor(60_000);
    await expect(clock).toHaveText(/^09:00.*/);
    await expect(clock).not.toContainText(words.closed);
  });

  test('Where the browser does not know the time zone, its name is still shown', async ({ page }) => {
    await openAt(page, site.original, '2026-01-14T07:58:30Z', 'Nowhere/Nothing');
    for (const [index, { place }] of contacts.entries()) {
      await expect(page.locator('[data-zone]').nth(index)).toHaveText(
        `${place.name[site.original]} (${place.timeZone})`,
      );
    }
  });
});

test('A number or an address is copied with one tap, as a program needs it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const locale of site.languages) {
    await page.goto(`/${locale}/contacts/`);
    const words = strings(locale);
    const channels = (first?.channels ?? []).filter(({ kind }) => ['mobile', 'office', 'email'].includes(kind));
    const buttons = page.locator(`[id="${first?.id}"]`).getByRole('button');
    await expect(buttons).toHaveCount(channels.length);
    for (const [index, { kind, printed }] of channels.entries()) {
      await expect(buttons.nth(index)).toHaveText(words.copy);
      await buttons.nth(index).click();
      await expect(buttons.nth(index)).toHaveText(words.copied);
      await expect(page.getByRole('status')).toContainText(words.copied);
      const wanted = kind === 'email' ? printed : internationally(printed);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
    }
  }
});

for (const locale of site.languages) {
  test.describe(`without scripts, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('each card says who the person is, which languages they speak, where, and since when the details are known', async ({
      page,
    }) => {
      await page.goto(`/${locale}/contacts/`);
      // What is the same for all is written once, above the cards.
      await expect(page.locator('.trust').first()).toContainText(site.issued.slice(0, 4));
      const cards = page.locator('.card');
      await expect(cards).toHaveCount(contacts.length);
      for (const [index, { id, person, organisation, place, languages, channels }] of contacts.entries()) {
        const card = cards.nth(index);
        await expect(card).toHaveAttribute('id', id);
        await expect(card.getByRole('heading')).toHaveText(person.name[locale] ?? '');
        for (const code of site.languages) await expect(card).toContainText(person.name[code] ?? '');
        await expect(card).toContainText(person.role?.[locale] ?? '');
        await expect(card).toContainText(`${organisation.name[locale]}, ${place.name[locale]}`);
        await expect(card.locator('[data-zone]')).toHaveText(`${place.name[locale]} (${place.timeZone})`);
        await expect(card.locator('sup')).toHaveCount(person.roleSource ? 1 : 0);
        const names = new Intl.DisplayNames(localeOf(locale).intl, { type: 'language' });
        for (const tag of languages) await expect(card).toContainText(names.of(tag) ?? '');
        await expect(card.locator('dl a')).toHaveCount(channels.length);
        for (const { kind, printed } of channels) {
          const phone = kind === 'mobile' || kind === 'office';
          if (phone) await expect(card.locator(`a[href="tel:${internationally(printed)}"]`)).toBeVisible();
          if (kind === 'email') await expect(card.locator(`a[href="mailto:${printed}"]`)).toHaveText(printed);
        }
        await expect(card.getByRole('button')).toHaveCount(0);
      }
    });

    test('the cards are filtered to those who speak a language, by pointer or keyboard', async ({ page }) => {
      await page.goto(`/${locale}/contacts/`);
      const choice = page.getByRole('group', { name: strings(locale).language }).getByRole('radio');
      const tags = await choice.evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
      const spoken = new Set(contacts.flatMap(({ languages }) => languages));
      expect(tags.toSorted()).toEqual(['', ...spoken].toSorted());
      await choice.first().focus();
      for (const tag of tags.slice(1)) {
        await page.keyboard.press('ArrowRight');
        await expectSpeakers(page, tag);
      }
      await choice.first().check({ force: true });
      await expect(page.locator('.card:visible')).toHaveCount(contacts.length);
      const [, second = ''] = tags;
      await page.locator(`label:has([value="${second}"])`).click();
      await expectSpeakers(page, second);
    });

    test('the statement’s contact block links to every number and address, in the words that are printed', async ({
      page,
    }) => {
      await page.goto(`/${locale}/`);
      const links = page.locator('[data-statement] .contact-block a');
      const channels = contacts.flatMap((contact) => contact.channels);
      await expect(links).toHaveCount(channels.length);
      for (const { kind, printed } of channels) {
        const link = links.filter({ hasText: printed }).first();
        await expect(link).toHaveText(printed);
        const wanted = { mobile: /^tel:\+\d+$/, office: /^tel:\+\d+$/, email: /^mailto:\S+@\S+$/ };
        await expect(link).toHaveAttribute('href', kind in wanted ? wanted[kind as keyof typeof wanted] : /^https?:/);
      }
    });
  });
}

async function expectSpeakers(page: Page, tag: string): Promise<void> {
  const speakers = contacts.filter(({ languages }) => languages.includes(tag)).map(({ id }) => id);
  const shown = page.locator('.card:visible');
  await expect(shown).toHaveCount(speakers.length);
  expect(await shown.evaluateAll((cards) => cards.map(({ id }) => id))).toEqual(speakers);
}

test('On paper all cards are there with all their numbers, whatever was chosen on the screen', async ({ page }) => {
  await page.goto(`/${site.original}/contacts/`);
  await page.getByRole('radio').last().check({ force: true });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.card:visible')).toHaveCount(contacts.length);
  for (const link of await page.locator('.card dl a').all()) await expect(link).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('.choice')).toBeHidden();
});

test('Machines learn from the page which languages each contact speaks', () => {
  for (const locale of site.languages) {
    const html = readFileSync(join(dist, locale, 'contacts/index.html'), 'utf8');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const data = JSON.parse(json);
    expect(data['@type']).toBe('ContactPage');
    const points = data.mainEntity.flatMap((organisation: { contactPoint: object[] }) => organisation.contactPoint);
    expect(points).toMatchObject(
      contacts.map(({ person, languages, channels }) => ({
        '@type': 'ContactPoint',
        name: person.name[locale],
        availableLanguage: languages,
        telephone: channels
          .filter(({ kind }) => kind === 'mobile' || kind === 'office')
          .map(({ printed }) => internationally(printed)),
      })),
    );
  }
});
