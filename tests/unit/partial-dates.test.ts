import { expect, test } from 'playwright/test';
import { formatPartialDate } from '../../src/model/languages/dates.ts';
import { partialDate } from '../../src/model/languages/schema.ts';

test('A date can be a day, a month or a year, as YAML hands it over', () => {
  for (const [given, kept] of [
    ['2001-12-31', '2001-12-31'],
    [new Date('2001-12-31T00:00:00Z'), '2001-12-31'],
    ['2001-12', '2001-12'],
    [2001, '2001'],
  ]) {
    expect(partialDate.parse(given)).toBe(kept);
  }
});

test('A month or day that the calendar does not have is refused', () => {
  for (const wrong of ['2001-13', '2001-00', '2001-2', '2001-02-30', 'May 2001', '31.12.2001', 20011231, '', true]) {
    expect(partialDate.safeParse(wrong).success, String(wrong)).toBe(false);
  }
});

test('A date is printed as far as it is known, in the language of the page', () => {
  expect(formatPartialDate('2001', 'ru')).toBe('2001');
  expect(formatPartialDate('2001-12', 'en')).toBe('December 2001');
  expect(formatPartialDate('2001-12', 'ru')).toMatch(/^декабрь 2001/);
  expect(formatPartialDate('2001-12', 'kk')).toMatch(/2001.*желтоқсан/);
  expect(formatPartialDate('2001-12-31', 'en')).toBe('31 December 2001');
});
