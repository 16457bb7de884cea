import { expect, test } from 'playwright/test';
import { bindSpaces } from '../../src/model/languages/bound-spaces.ts';
import { withBoundSpaces } from '../../src/publish/typography/bound-spaces.ts';

/** Texts with “_” for each space that must be bound. */
const texts: Readonly<Record<string, readonly string[]>> = {
  en: [
    'On 20_May 2001 five bodies_– the courts_– met.',
    'See No._34, article_19 and p._5; 5_km, 14_kB, 20_%.',
    'Mr_Brown and J._R._Smith said so in May 2001, on May_20.',
    'Others said no. 5 people. I am here. There were 4 houses.',
  ],
  ru: [
    'В_2001_г. в_городе и в_г._Мирном_– ст._174, №_5, §_3, п._2 ст._9.',
    '20_мая 2001_года А._Б._Иванов и т._д. 1_000_000 рублей с_«Вестником»',
    'Это было в_2001_г. Совет решил. Он сказал: «Да, я приду».',
    'В_статье_19 и в_пункте_2; около 5_км, 20_%.',
  ],
  kk: [
    '2001_ж. 20_мамыр_– №_5, 174_бап, 2_тармақ, Мирный_қ. және т._б.',
    '2001_жылғы 21_мамырда А._Ахметов 5_млн теңге, 3_000_теңге алды.',
    'Бес адам келді. 4 үй бар.',
  ],
  de: ['Am 3._Mai 2001 galt §_5_– und 20_%.'],
};
for (const [language, sentences] of Object.entries(texts)) {
  test(`Spaces at which a line must not end are bound by the rules of the language ${language}, and no others`, () => {
    for (const sentence of sentences) {
      expect(bindSpaces(sentence.replaceAll('_', ' '), language).replaceAll('\u00a0', '_')).toBe(sentence);
    }
  });
}

const bound = (body: string) =>
  withBoundSpaces(`<html lang="ru"><head><title>№ 5</title></head><body>${body}</body></html>`)
    .replace(/^.*<body>|<\/body>.*$/g, '')
    .replaceAll('\u00a0', '_');

test('In a page spaces are bound across the elements of a sentence, and by the language of each part', () => {
  expect(bound('<p>№ <b>5</b> и <a href="/a">в доме</a> – да</p>')).toBe(
    '<p>№_<b>5</b> и <a href="/a">в_доме</a>_– да</p>',
  );
  expect(bound('<p>в <span lang="en">article 5 и в</span> доме</p>')).toBe(
    '<p>в <span lang="en">article_5 и в</span> доме</p>',
  );
  expect(bound('<p>в</p> <p>доме</p><li>№ 5<br>в доме</li>')).toBe('<p>в</p> <p>доме</p><li>№_5<br>в_доме</li>');
});

test('In a page nothing else is changed: attributes, scripts, code, drawings, words to be copied', () => {
  for (const body of [
    '<a title="№ 5 – и в доме">x</a>',
    '<script>a = "№ 5 – в доме"</script>',
    '<script type="application/ld+json">{"a":"№ 5"}</script>',
    '<code>№ 5</code>',
    '<pre>№ 5</pre>',
    '<svg><text>№ 5</text></svg>',
    '<p data-verbatim>№ 5 <b>и в</b> доме</p>',
    '<!-- № 5 -->',
  ]) {
    expect(bound(body)).toBe(body);
  }
  expect(withBoundSpaces('<title>№ 5</title>')).toBe('<title>№ 5</title>');
});
