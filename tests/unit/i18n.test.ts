import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { pluralForms } from '../../src/model/interface/check.ts';
import { createTranslator, numberWord } from '../../src/model/interface/translator.ts';
import { alternatesOf, pathOf, splitPath } from '../../src/model/languages/addresses.ts';
import { formatDay } from '../../src/model/languages/dates.ts';
import type { LocaleCode } from '../../src/model/languages/locales.ts';
import { root } from '../setup/project.ts';

const translatorOf = (locale: LocaleCode) =>
  createTranslator(locale, JSON.parse(readFileSync(join(root, 'content/ui', `${locale}.json`), 'utf8')));

test('A date is written as readers of each language write it', () => {
  expect(formatDay('2016-05-20', 'en')).toBe('20 May 2016');
  expect(formatDay('2016-05-20', 'ru')).toBe('20 мая 2016 г.');
  expect(formatDay('2016-05-20', 'kk')).toBe('2016 ж. 20 мамыр');
});

test('A date does not slip to the day before, wherever the site is built', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'America/Los_Angeles';
  expect(formatDay('2016-01-01', 'en')).toBe('1 January 2016');
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('Each language has the plural forms that CLDR gives it', () => {
  expect(pluralForms('en').toSorted()).toEqual(['one', 'other']);
  expect(pluralForms('ru').toSorted()).toEqual(['few', 'many', 'one', 'other']);
  expect(pluralForms('kk').toSorted()).toEqual(['one', 'other']);
});

test('The number of organisations is in the right form in the sentence', () => {
  const kicker = (locale: LocaleCode, count: number) => {
    const t = translatorOf(locale);
    return t('statement.kicker', { count, number: numberWord(t, count, locale) });
  };
  expect(kicker('en', 1)).toBe('Statement by one human-rights organisation');
  expect(kicker('en', 4)).toBe('Joint statement by four human-rights organisations');
  expect(kicker('ru', 4)).toBe('Совместное заявление четырёх правозащитных организаций');
  expect(kicker('ru', 21)).toBe('Заявление 21 правозащитной организации');
  expect(kicker('kk', 4)).toBe('Төрт құқық қорғау ұйымының бірлескен мәлімдемесі');
});

test('A language never falls back on the words of another', () => {
  const t = createTranslator('kk', {});
  expect(t('page.skip')).toBe('page.skip');
});

test('An address leads to the same page in every language, and other readers to the original or the cover', () => {
  expect(pathOf('kk', 'about/')).toBe('/kk/about/');
  expect(splitPath('/kk/about/')).toEqual({ locale: 'kk', page: 'about/' });
  expect(splitPath('/')).toBeUndefined();
  const site = { address: 'https://statement.example', original: 'en' } as const;
  expect(alternatesOf('/ru/about/', ['en', 'ru'], site)).toEqual([
    { hreflang: 'en', href: 'https://statement.example/en/about/' },
    { hreflang: 'ru', href: 'https://statement.example/ru/about/' },
    { hreflang: 'x-default', href: 'https://statement.example/en/about/' },
  ]);
  expect(alternatesOf('/ru/', ['en', 'ru'], site).at(-1)?.href).toBe('https://statement.example/');
});
