import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'playwright/test';
import { addressOf } from '../../src/model/contacts/channels.ts';
import type { LocaleCode } from '../../src/model/languages/locales.ts';
import { type ContactInContent, contacts, internationally } from '../setup/contacts.ts';
import { root, site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

const fileOf = (folder: string, name: string) => readFileSync(join(dist, folder, 'contacts', `${name}.vcf`), 'utf8');

/** The cards of a file, parsed by ical.js independently of the code that wrote them. */
function parse(text: string) {
  const parsed = ICAL.parse(text) as unknown[];
  const cards = typeof parsed[0] === 'string' ? [parsed] : parsed;
  // Its types allow only texts here, though it accepts what it has parsed.
  return cards.map((card) => new ICAL.Component(card as string));
}

const valuesOf = (card: ICAL.Component, name: string) =>
  card.getAllProperties(name).flatMap((property) => property.getValues().map((value) => String(value)));

function expectContact(card: ICAL.Component, contact: ContactInContent, locale: LocaleCode, version: string): void {
  const { person, organisation, channels, languages } = contact;
  const name = person.name[locale] ?? '';
  const ofKind = (...kinds: string[]) => channels.filter(({ kind }) => kinds.includes(kind));
  expect(valuesOf(card, 'version')).toEqual([version]);
  expect(valuesOf(card, 'fn')).toEqual([name]);
  const [family = '', given = ''] = card.getFirstPropertyValue('n') as unknown as string[];
  expect(`${given} ${family}`).toBe(name);
  const others = new Set(site.languages.flatMap((code) => person.name[code] ?? []).filter((other) => other !== name));
  expect(valuesOf(card, 'nickname')).toEqual([...others]);
  expect(valuesOf(card, 'org')).toEqual([organisation.name[locale]]);
  expect(valuesOf(card, 'title')).toEqual([person.role?.[locale]]);
  expect(valuesOf(card, 'tel').map((number) => number.replace('tel:', ''))).toEqual(
    ofKind('mobile', 'office').map(({ printed }) => internationally(printed)),
  );
  expect(card.getAllProperties('tel').map((number) => number.getParameter('type'))).toEqual(
    ofKind('mobile', 'office').map(({ kind }) => (kind === 'mobile' ? 'cell' : 'work')),
  );
  expect(valuesOf(card, 'email')).toEqual(ofKind('email').map(({ printed }) => printed));
  expect(valuesOf(card, 'url')).toEqual(
    ofKind('website', 'twitter', 'facebook').map((channel) => addressOf(channel)?.value),
  );
  expect(valuesOf(card, 'lang')).toEqual(version === '4.0' ? languages : []);
  expect(valuesOf(card, 'rev').join()).toContain(site.issued);
  expect(valuesOf(card, 'note').join()).toMatch(new RegExp(`${site.issued.slice(0, 4)}.*\\. .*: .*\\.$`, 's'));
}

for (const locale of site.languages) {
  for (const [version, suffix] of [
    ['3.0', ''],
    ['4.0', '-4'],
  ] as const) {
    test(`Every contact is added to an address book as it is in the content (${locale}, vCard ${version})`, () => {
      for (const contact of contacts) {
        const cards = parse(fileOf(locale, contact.id + suffix));
        expect(cards).toHaveLength(1);
        for (const card of cards) expectContact(card, contact, locale, version);
      }
      const all = parse(fileOf(locale, `all${suffix}`));
      expect(all).toHaveLength(contacts.length);
      for (const [index, contact] of contacts.entries()) {
        const card = all[index];
        if (card) expectContact(card, contact, locale, version);
      }
    });
  }
}

test('The vCards at the address without a language are in the language of the original', () => {
  for (const name of [...contacts.map(({ id }) => id), 'all']) {
    expect(fileOf('', name)).toBe(fileOf(site.original, name));
  }
});

test('The lines of every vCard end with CRLF and are at most 75 octets long', () => {
  for (const folder of ['', ...site.languages]) {
    for (const name of contacts.flatMap(({ id }) => [id, `${id}-4`])) {
      const text = fileOf(folder, name);
      expect(text.endsWith('END:VCARD\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFEFF\uFFFD]/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  }
});

test('Every link to a vCard leads to one', async ({ page }) => {
  for (const locale of site.languages) {
    await page.goto(`/${locale}/contacts/`);
    const links = await page
      .locator('main a[href$=".vcf"]')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.length).toBe(contacts.length + 2);
    for (const path of links) expect(existsSync(join(dist, path)), path).toBe(true);
    const { firstCardOnly } = JSON.parse(readFileSync(join(root, `content/ui/${locale}.json`), 'utf8')).contacts;
    await expect(page.getByText(firstCardOnly)).toBeVisible({ visible: contacts.length > 1 });
  }
});
