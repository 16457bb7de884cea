import { expect, test } from 'playwright/test';
import { isSystemFile } from '../../src/lib/system-files.ts';
import { differenceInSpaces, findWords } from '../../src/model/documents/wording.ts';
import { compareWordings } from '../../src/model/fidelity/compare.ts';
import { contactDetailsIn } from '../../src/model/fidelity/contact-details.ts';
import { findForeignLabel } from '../../src/model/fidelity/foreign-label.ts';
import { findForeignWords } from '../../src/model/fidelity/foreign-words.ts';
import { letterModelsOf } from '../../src/model/fidelity/letter-models.ts';
import { sentencesIn } from '../../src/model/fidelity/sentences.ts';
import { findLeftOver, shinglesOf } from '../../src/model/fidelity/untranslated-sentences.ts';
import type { LocaleCode } from '../../src/model/languages/locales.ts';
import { root, site } from '../setup/project.ts';

const around = (words: string) => `Ескерту: ${words}, рақмет.`;

const ways = [
  '+7 700 123-45-67',
  '8 (700) 1234567',
  '8-700-123-45-67',
  '8.700.123.45.67',
  '8/700/123/45/67',
  '8_700_123_45_67',
  '8\u00a0700\u00a0123\u00a045\u00a067',
  '+7\u200b700\u200b1234567',
  '８ ７００ １２３ ４５ ６７',
  '٨ ٧٠٠ ١٢٣ ٤٥ ٦٧',
  '0033 6 17 46 19 63',
  '258-16-69',
  'tel:+77001234567',
  'name@host.example.com',
  'name(at)host',
  'name [at] host [dot] org',
  '@handle',
  '＠handle',
  't.me/x',
  'wa.me/77001234567',
  'help-me.kz',
  'HELP-ME.KZ',
  'help [dot] kz',
  'help-me . kz',
  'мысал.қаз',
  'помощь.рф/сбор',
  'xn--80ak6aa92e.com',
  'www.help',
  'help.onion',
  'help.kz-тен',
  'мысал.қаз-дан',
  'ftp://host/x',
  '192.168.0.1',
  'fe80:0:0:1::1',
  '50-16-69',
  '8 7OO 123 45 67',
  'звоните по номеру 1414',
  'help_me_bot',
  'KZ86 125K ZT50 0410 0100',
  '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
];
for (const way of ways) {
  test(`“${way}” is recognised as a contact detail`, () => {
    expect(contactDetailsIn(around(way), 'KZ')).toHaveLength(1);
  });
}

const others = [
  '2016–2017',
  '20.05.2016',
  '2016-05-20 18:00',
  '12.05.2016–20.05.2016',
  '1 000 000 000 теңге',
  'CCPR/C/GC/37',
  'CCPR/C/121/D/2441/2014',
  '№ 2441/2014, 2442/2014',
  '12345/06',
  '19, 21, 22, 25 және 26-баптар',
  'K950001000_',
  'т.б.',
  'и т.д.',
  'U.N.',
  'e.g.',
  'Ph.D.',
  'г.Алматы',
  'statement.pdf',
  'kk.mdx',
  'сөз.Келесі',
  '978-601-01-2345-6',
  '0,5 %',
  '№ 333-VI',
  '19-21-22',
  '№ 2126 нөмірлі заң',
  'A/HRC/29/25/Add.2',
  'телефоны 200 человек',
];
test('Years, dates, amounts, numbers of articles and documents, abbreviations and files are not contact details', () => {
  for (const region of ['KZ', 'RU', 'GB', 'FR', 'DE', undefined]) {
    expect(others.filter((words) => contactDetailsIn(around(words), region).length > 0)).toEqual([]);
  }
});

const compared = (here: string, there: string) =>
  compareWordings({ text: here, locale: 'kk' }, { text: there, locale: 'en' }, 'there').map(({ wrong }) => wrong);

test('A lost or added telephone number or address is found, however it is grouped; the same one is neither', () => {
  expect(compared('тел. 8 700 123 45 67', 'no number')).toEqual([expect.stringContaining('but not in the original')]);
  expect(compared('нөмірсіз', 'call +7 700 1234567')).toEqual([expect.stringContaining('“+77001234567” of the')]);
  expect(compared('тел. +7 (700) 123-45-67', 'call +7 700 1234567')).toEqual([]);
  expect(compared('www.a.example.org сайты', 'the site https://a.example.org/')).toEqual([]);
});

test('A number may be said once that the original says twice, unless another is in its place', () => {
  const twice = 'Article 174 of 2014; article 174 applied.';
  expect(compared('2014 жылғы 174-бап; ол қолданылды.', twice)).toEqual([]);
  expect(compared('2014 жылғы 174-бап; 175-бап қолданылды.', twice)).toEqual([expect.stringContaining('“174” of the')]);
  expect(compared('2014 жылғы бап; ол қолданылды.', twice)).toHaveLength(2);
});

test('An ending after a hyphen is not part of an address', () => {
  const value = (text: string) => contactDetailsIn(text).map((detail) => detail.value);
  for (const way of ['Help.asia', 'мысал.қаз', 'name@host.kz', '@handle', 'https://host.org/x']) {
    expect(value(`${way}-ның айтуынша`)).toEqual(value(`${way}, рақмет`));
  }
  expect(value('help-me.kz/to-day')).toEqual(['help-me.kz/to-day']);
});

test('A year, a count or an extension that the translation adds is found; a small number may be a word there', () => {
  for (const added of ['2021 жылдан бері', '150 белсенді', 'ішкі нөмірі 214', '12 500 адам']) {
    expect(compared(`Жауап, ${added}, болмады.`, 'There was no answer.'), added).toEqual([
      expect.stringContaining('but not in the original'),
    ]);
  }
  expect(compared('24 адам', 'twenty-four people')).toEqual([]);
  expect(compared('06.06.2020 күні', 'on 6 June 2020')).toEqual([]);
  expect(compared('2 мың', '2,000')).toEqual([]);
});

test('The Roman numeral at the end of the number of a law is part of it', () => {
  expect(compared('№ 77-IV Заң', 'Law No. 77-VI')).toEqual([expect.stringContaining('“77-VI” of the original')]);
  expect(compared('№ 77-VI Заңның', 'Law No. 77-VI')).toEqual([]);
});

test('The number of an article is compared from one digit up, wherever it is in the sentence', () => {
  expect(compared('19-баптың 2-тармағы', 'paragraph 2 of article 19')).toEqual([]);
  expect(compared('19-баптың 3-тармағы', 'paragraph 2 of article 19')).toEqual([expect.stringContaining('“3” is')]);
  expect(compared('147-бап', 'article 174')).toEqual([expect.stringContaining('“147” is')]);
  expect(compared('осы баптың 5-тармағы', 'this article')).toEqual([expect.stringContaining('“5” is')]);
  expect(compared('осы бап', 'article 5')).toEqual([expect.stringContaining('“5” of the original')]);
});

test('A small number may be a word in one language and a digit in the other', () => {
  expect(compared('он екі адам', '12 people')).toEqual([]);
  expect(compared('12 адам', 'twelve people')).toEqual([]);
  expect(compared('2 500 адам', '2,500 people')).toEqual([]);
  expect(compared('3 мың адам', '3,000 people')).toEqual([]);
  expect(compared('сағат 18:00-де', 'at 6 p.m.')).toEqual([]);
});

test('A mistyped contact detail is reported in one sentence with that of the original', () => {
  expect(compared('тел. 8 700 123 45 76', 'call +7 700 1234567')).toEqual([expect.stringMatching(/1234567.*45 76/)]);
  expect(compared('nam@host.org', 'name@host.org')).toEqual([expect.stringMatching(/name@host.*nam@host/)]);
});

test('A sentence that is word for word in the original is found, a name or title is not', () => {
  const original =
    'First came others. Nobody was ever told why. They wrote to the Centre for Rights and Freedoms in Europe.';
  const found = (text: string) => findLeftOver(text, shinglesOf(original), 'kk', 'there').length;
  expect(found('Біріншісі. Nobody was ever told why. Соңы.')).toBe(1);
  expect(found('Біріншісі. Nobody  was ever told why! Соңы.')).toBe(1);
  expect(found('NOBODY WAS EVER TOLD WHY.')).toBe(1);
  expect(found('Nobody Was Ever Told Why.')).toBe(1);
  expect(found('Centre for Rights and Freedoms in Europe.')).toBe(0);
});

test('Abbreviations and initials do not end a sentence; a year may begin one', () => {
  const count = (text: string, locale: LocaleCode) => sentencesIn(text, locale).length;
  expect(count('See No. 34 of the U.N. Council. It helps.', 'en')).toBe(2);
  expect(count('В ст. 174 сказано. В 2016 г. Совет решил.', 'ru')).toBe(2);
  expect(count('Бұл солай болды. 2016 жылы өзгерді.', 'kk')).toBe(2);
  expect(count('А. Б. Аты айтты.', 'kk')).toBe(1);
  expect(count('Бұл сөз (ағылш. Views) осында тұр.', 'kk')).toBe(1);
});

const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'A neighbour told the newspaper that she had seen nothing.',
    'It rained all day and the market stayed empty.',
    'The library was closed without any explanation Қ.',
  ],
  ru: [
    'Соседка сказала газете, что ничего не видела.',
    'Весь день шёл дождь, и рынок оставался пустым.',
    'Библиотеку закрыли без всяких объяснений, Қ.',
  ],
  kk: [
    'Көршісі газетке ештеңе көрмегенін айтты.',
    'Күні бойы жаңбыр жауып, базар бос қалды.',
    'Кітапхана ешқандай түсіндірусіз жабылып қалды.',
  ],
};
const known = Object.keys(sentences).filter((code) => site.languages.some((language) => language === code));
for (const file of known) {
  test(`A sentence in another language of the site is distinguished from one in ${file} by its words`, () => {
    const models = letterModelsOf(root, site);
    const found = (text: string) => findForeignWords(text, file as LocaleCode, models).length > 0;
    for (const other of known) {
      const all = sentences[other] ?? [];
      expect(all.filter((sentence) => found(sentence) !== (other !== file))).toEqual([]);
    }
  });
}

const inThree = ['en', 'ru', 'kk'].every((code) => site.languages.some((language) => language === code));
const clauses: readonly (readonly [LocaleCode, string])[] = [
  ['ru', 'If the shop is closed, приходите завтра утром.'],
  ['ru', 'Хлеб привозят в магазин every second morning.'],
  ['ru', 'Магазин открыт: 商店今天早上开门了.'],
  ['ru', 'Если магазин закрыт, ертең таңертең келіңіз.'],
  ['kk', 'Дүкен жабық болса, приходите завтра утром.'],
  ['kk', 'Дүкенге нан yarın sabah erkenden келеді.'],
];
const ownWords: readonly (readonly [LocaleCode, string])[] = [
  ['kk', 'Автобус, троллейбус, трамвай, поезд, такси жүрмей қалды.'],
  ['kk', 'Профессор, доцент, ассистент, аспирант, студент жиналды.'],
  ['kk', 'Газетке оператор Иван Сергеевич Петров пен журналист Анна Белова жазды.'],
  ['ru', 'Домбра, кобыз, жетыген, сыбызгы звучали на площади.'],
  ['ru', 'Он читает Garden Watch of the North, Open Windows и iPhone.'],
  ['ru', 'Правило (the rule of the open garden) действует и там.'],
];
test('A clause in another language is found; lists of loanwords, names and words in brackets are not', () => {
  test.skip(!inThree, 'The clauses are in the languages of this site.');
  const models = letterModelsOf(root, site);
  const found = ([locale, text]: readonly [LocaleCode, string]) => findForeignWords(text, locale, models).length > 0;
  expect(clauses.filter((clause) => !found(clause))).toEqual([]);
  expect(ownWords.filter(found)).toEqual([]);
});

/** A label of a translation and its original: certainly foreign, to be looked at, or neither. */
function judgeLabel(locale: LocaleCode, text: string, original = 'other words'): string {
  const found = findForeignLabel({ text, locale }, { text: original, locale: 'en' }, letterModelsOf(root, site));
  if (!found) return 'right';
  return found.isCertain ? 'foreign' : 'to look at';
}

const foreignLabels: readonly (readonly [LocaleCode, string, string?])[] = [
  ['kk', 'Contacts', 'Contacts'],
  ['kk', 'What the law says', 'What the law says'],
  ['kk', 'Read more', 'Read more'],
  ['ru', 'The sources', 'The sources'],
  ['ru', 'Home page', 'Home page'],
  ['kk', 'Kontaktní údaje', 'Contacts'],
  ['kk', 'Правовая справка'],
  ['kk', 'Что говорит закон'],
  ['ru', 'Құқықтық анықтама'],
  ['ru', 'Адам туралы'],
];
const rightLabels: readonly (readonly [LocaleCode, string, string?])[] = [
  ...['Facebook', 'Human Rights Watch', 'PDF', 'vCard', 'novgaz.com', 'No. 226-V', 'X', 'The Guardian'].flatMap(
    (name): [LocaleCode, string, string][] => [
      ['kk', name, name],
      ['ru', name, name],
    ],
  ),
  ['kk', 'журналист, блогер'],
  ['kk', 'Комитет'],
  ['kk', 'Тамара Калеева', 'Tamara Kaleyeva'],
  ['kk', 'Азаттық радиосы'],
  ['ru', 'Абзац 5'],
];
test('A title or label of a few words in another language is found; a name, abbreviation or loanword is not', () => {
  test.skip(!inThree, 'The labels are in the languages of this site.');
  expect(foreignLabels.filter((label) => judgeLabel(...label) !== 'foreign')).toEqual([]);
  expect(rightLabels.filter((label) => judgeLabel(...label) !== 'right')).toEqual([]);
});

test('A single word that only another language has is reported for review', () => {
  test.skip(!inThree, 'The labels are in the languages of this site.');
  const words: [LocaleCode, string][] = [
    ['kk', 'Источники'],
    ['ru', 'Байланыс'],
  ];
  expect(words.filter((word) => judgeLabel(...word) !== 'to look at')).toEqual([]);
});

test('Names, titles in quotation marks or brackets, and addresses belong to no language', () => {
  const models = letterModelsOf(root, site);
  const texts = [
    'Бұл туралы «The Evening Courier of the North», Garden Watch және Open Windows хабарлады.',
    'Шарт (Convention on the Protection of Gardens, article 2) бойынша.',
    'Түпнұсқа («Open the gardens and allow quiet music to be played») сақталған.',
    'Сайты: https://www.the-letters-of-the-garden.example.org/what-is-it/and-why',
  ];
  expect(texts.flatMap((text) => findForeignWords(text, 'kk', models))).toEqual([]);
});

test('White space is not wording, and where it is wrong the character is named', () => {
  const text = 'one two\nthree\u00a0four';
  expect(findWords(text, 'two three four')).toEqual({ start: 4, end: text.length });
  expect(differenceInSpaces(text, 'two three')).toBeUndefined();
  expect(differenceInSpaces(text, 'two th\u00a0ree')).toMatch(/After “two th” there is a no-break space/);
  expect(differenceInSpaces(text, 'two th\tree')).toMatch(/a tab/);
  expect(differenceInSpaces(text, 'two th\nree')).toMatch(/a line break/);
  expect(differenceInSpaces(text, 'twothree')).toMatch(/Behind “two” there is no space/);
});

test('Files that systems and editors leave in a folder are distinguished from those that people put there', () => {
  const ofSystems = ['._kk.mdx', '.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory', '.nfs000000000123'];
  const ofEditors = [
    '~$kk.mdx',
    '.kk.mdx.swp',
    'kk.mdx~',
    '.#kk.mdx',
    '#kk.mdx#',
    '.~lock.kk.mdx#',
    '.kk.mdx.kate-swp',
  ];
  const left = [...ofSystems, ...ofEditors];
  const put = ['kk.mdx', 'kk.mdx.txt', 'kk - Copy.mdx', 'kk.md'];
  expect([...left, ...put].filter(isSystemFile)).toEqual(left);
});
