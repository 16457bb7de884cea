import { expect, test } from 'playwright/test';
import { findCopiedValue } from '../../src/model/fidelity/copied-value.ts';
import { letterModelsOf } from '../../src/model/fidelity/letter-models.ts';
import type { LocaleCode } from '../../src/model/languages/locales.ts';
import { root, site } from '../setup/project.ts';

/** The report on a value that is the same in two languages; the third language has its own. */
function say(text: string, here: LocaleCode, there: LocaleCode, elsewhere = 'сөз') {
  const others = [
    { text, locale: there },
    { text: elsewhere, locale: here === 'kk' ? ('ru' as const) : ('kk' as const) },
  ];
  const found = findCopiedValue({ text, locale: here }, others, letterModelsOf(root, site));
  return found && (found.isCertain ? 'error' : 'warning');
}

test.describe('A value that is the same in two languages', () => {
  test.skip(
    !['kk', 'ru', 'en'].every((code) => site.languages.some((locale) => locale === code)),
    'Needs kk, ru and en.',
  );

  for (const text of [
    'Закон от 5 июня 2014 года',
    'Комитет по правам ребёнка',
    'Материалы для учителей и родителей',
    'Справка к пятой встрече',
  ]) {
    test(`“${text}” in Kazakh is Russian`, () => {
      expect(say(text, 'kk', 'ru')).toBe('error');
    });
  }
  for (const text of [
    '2014 жылғы 5 маусымдағы заң',
    'бала құқықтары жөніндегі комитет',
    'мұғалімдер мен ата-аналарға арналған',
  ]) {
    test(`“${text}” in Russian is Kazakh`, () => {
      expect(say(text, 'ru', 'kk')).toBe('error');
    });
  }
  for (const text of ['Весь словарь', 'Заявление наблюдателей', 'Доклад наблюдателя']) {
    test(`“${text}” in Kazakh is to be looked at`, () => {
      expect(say(text, 'kk', 'ru')).toBe('warning');
    });
  }
  for (const text of ['Almaty', 'Aral Sea', 'Adil Soz']) {
    test(`“${text}” in Kazakh is to be looked at if Russian has its own letters for it`, () => {
      expect(say(text, 'kk', 'en', 'слово')).toBe('warning');
      expect(say(text, 'kk', 'en', text)).toBeUndefined();
    });
  }
  test('A name of common words that only one translation has in the letters of the original is an error', () => {
    expect(say('Human Rights Council', 'kk', 'en', 'Совет по правам человека')).toBe('error');
  });

  for (const text of [
    'мораторий',
    'глоссарий',
    'термин',
    'президент',
    'министр, депутат',
    'редактор',
    'адвокат, профессор',
    'архив, документ',
    'PDF файл',
    'веб-сайт',
    'QR-код: {{address}}',
    'директор, журналист, блогер',
    'ООН',
    'ТАСС',
    'ГОСТ Р 7.0.5',
    'Amnesty International, Бельгия',
    'интернет-портал',
    'партия «Нур Отан»',
    'Париж, Франция',
    'Майра Оспанова',
    'Реформа',
    'театр, музей',
    'формат А4',
    'COVID-19 пандемия',
    'Facebook, Telegram',
    '{{number}} км',
    '№ 51-VI',
    'университет, институт, академия',
    'митинг, пикет, демонстрация',
    'https://host.example/страница',
    '«Ак Жайык»',
  ]) {
    test(`“${text}” is rightly the same in Kazakh and Russian`, () => {
      expect(say(text, 'kk', 'ru')).toBeUndefined();
      expect(say(text, 'ru', 'kk')).toBeUndefined();
    });
  }
  for (const text of ['Human Rights Watch', 'The Guardian', 'vCard', 'PDF', 'CABAR.asia', 'name@host.example']) {
    test(`“${text}” is rightly the same in all languages`, () => {
      expect(say(text, 'kk', 'en', text)).toBeUndefined();
    });
  }
});
