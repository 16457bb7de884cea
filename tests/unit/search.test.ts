import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { editsBetween } from '../../src/lib/edit-distance.ts';
import { daysIn, monthsOf } from '../../src/model/stemming/dates.ts';
import { fold } from '../../src/model/stemming/fold.ts';
import { kazakhStems } from '../../src/model/stemming/kazakh.ts';
import { readingsOf, stemsOf } from '../../src/model/stemming/languages.ts';
import { normalise, wordsOf } from '../../src/model/stemming/text.ts';
import { excerptOf } from '../../src/search/browser/excerpt.ts';
import { packForms, packIndex, unpackForms, unpackIndex } from '../../src/search/format/index-format.ts';
import { readPages } from '../../src/search/index/extract-text.ts';
import { makeIndex, makeIndexes } from '../../src/search/index/make-index.ts';
import { shardFor, shardIndex } from '../../src/search/index/shards.ts';
import { answer } from '../../src/search/query/answer.ts';
import { otherLayouts } from '../../src/search/query/keyboard-layout.ts';
import { prepare } from '../../src/search/query/loaded-index.ts';
import { readQuery } from '../../src/search/query/read-query.ts';

/** Words that are one skeleton, however they are typed. */
const same: readonly (readonly [string, ...string[]])[] = [
  ['құқық', 'кукык', 'quqyq', 'kukik', 'qūqyq'],
  ['қазақстан', 'qazaqstan', 'kazakstan'],
  ['жиналыс', 'jinalys', 'zhinalys', 'jınalys'],
  ['шеру', 'sheru', 'şeru', 'şerw'],
  ['ғасыр', 'гасыр', 'ǵasyr', 'ğasyr', 'gasyr', 'ghasyr'],
  ['жаңа', 'жана', 'jaña', 'jańa', 'zhana'],
  ['әділ', 'адил', 'ädıl', 'ádil', 'adil'],
  ['собрания', 'sobraniya', 'sobrania'],
  ['шествие', 'shestvie', 'shestviye'],
  ['есентаев', 'yesentayev', 'yessentayev', 'esentaev'],
];
for (const [word, ...spellings] of same) {
  test(`“${word}” is the same word as ${spellings.join(', ')}`, () => {
    expect(spellings.map(fold)).toEqual(spellings.map(() => fold(word)));
  });
}

/** Kazakh forms with the word of which they are forms. */
const forms: readonly (readonly [word: string, ...forms: string[]])[] = [
  ['талап', 'талабы', 'талаптар', 'талабымызды', 'талапсыз'],
  ['құқық', 'құқығы', 'құқықтарымыз', 'құқығымызға', 'құқықтық'],
  ['халық', 'халқы', 'халқымыздың', 'халықтан'],
  ['орын', 'орны', 'орнында', 'орындар'],
  ['адвокат', 'адвокатсыз', 'адвокаттарға', 'адвокатпен'],
  ['шағым', 'шағымданамын', 'шағымы', 'шағымдарыңызды'],
  ['қала', 'қаланың', 'қалалардағы', 'қаласында', 'қалама'],
  ['заң', 'заңға', 'заңнан', 'заңымыз'],
];
for (const [word, ...inflected] of forms) {
  test(`${inflected.join(', ')} are forms of “${word}”`, () => {
    const [stem] = kazakhStems(word);
    for (const form of inflected) expect(kazakhStems(form).map((one) => one.stem)).toContain(stem?.stem);
  });
}

test('Russian and English words are stemmed as they are written, before letters are folded', () => {
  const stems = (word: string, locale: 'ru' | 'en') => stemsOf(word, locale).map(({ stem }) => stem);
  expect(stems('мораторием', 'ru')).toContain(fold('моратор'));
  expect(stems('собраний', 'ru')).toContain(fold('собран'));
  expect(stems('detaining', 'en')).toContain('detain');
});

test('A Russian verb whose root has another vowel, and an adjective made of an abbreviation, are found by their nouns', () => {
  const stems = (word: string) => stemsOf(word, 'ru').map(({ stem }) => stem);
  expect(stems('допрашивали')).toContain(fold('допрос'));
  expect(stems('осматривает')).toContain(fold('осмотр'));
  expect(stems('ооновского')).toContain(fold('оон'));
});

test('A Russian participle or noun is found by a verb whose root ends in another consonant', () => {
  const stems = (word: string) => stemsOf(word, 'ru').map(({ stem }) => stem);
  for (const [one, other] of [
    ['отпущены', 'отпустил'],
    ['допрошенный', 'допросили'],
    ['пренебрежение', 'пренебрегают'],
    ['осуждён', 'осудил'],
    ['предъявлено', 'предъявили'],
  ] as const)
    expect(
      stems(one).filter((stem) => stems(other).includes(stem)),
      one,
    ).not.toEqual([]);
});

test('Russian in Latin script is read in each way in which it may be meant', () => {
  const stems = readingsOf('svobodnyj', 'ru').flatMap((reading) => reading.map(({ stem }) => stem));
  expect(stems).toContain(fold('свободный'));
});

test('Words typed on another keyboard layout are found', () => {
  expect(otherLayouts('cj,hfybz')).toContain('собрания');
  expect(otherLayouts('зкщеуые')).toContain('protest');
  expect(otherLayouts('0909r')).toContain('құқұк');
});

test('Letters transposed, left out, added and replaced count as one edit each', () => {
  expect(editsBetween('моратроий', 'мораторий', 2)).toBe(1);
  expect(editsBetween('мораторй', 'мораторий', 2)).toBe(1);
  expect(editsBetween('мораторрий', 'мораторий', 2)).toBe(1);
  expect(editsBetween('мараторий', 'мораторий', 2)).toBe(1);
  expect(editsBetween('мораторий', 'ипотека', 2)).toBeUndefined();
});

/** A small index of a language: each form on a page of its own. */
const indexOf = (locale: 'en' | 'ru' | 'kk', forms: readonly string[]) =>
  prepare(
    {
      pages: [...forms, '-'].map((form) => ({ path: `${form}/`, title: '', anchors: ['', ''] })),
      forms: forms.map((form, at) => ({ form, postings: [2 * at] })),
      phones: [],
    },
    locale,
  );
const asked = async (query: string, index: ReturnType<typeof indexOf>) =>
  (await answer(query, index, async () => [])).results.map(({ path }) => path);

test('A word that does not look like one of the language is corrected, another word of the language is not', async () => {
  const kazakh = indexOf('kk', ['қала', 'жаза', 'сабақ', 'заман', 'бағбан']);
  expect(await asked('қтла', kazakh)).toEqual(['қала/']);
  expect(await asked('сабан', kazakh)).toEqual([]);
  const english = indexOf('en', ['right', 'rights', 'night', 'sign']);
  expect(await asked('rihgt', english)).toContain('right/');
  expect(await asked('sight', english)).toEqual([]);
});

test('A Kazakh letter that was typed stands for itself, a Russian one for both', async () => {
  const index = indexOf('kk', ['күннің', 'құнның']);
  expect(await asked('құн', index)).toEqual(['құнның/']);
  expect((await asked('кун', index)).sort()).toEqual(['күннің/', 'құнның/']);
});

test('No back vowel occurs in a Kazakh ending after a front one', () => {
  expect(kazakhStems(fold('сөзден')).map(({ stem }) => stem)).toContain('soz');
  expect(kazakhStems(fold('мектепта')).map(({ stem }) => stem)).not.toContain('mektep');
});

test('Letters of another keyboard layout are recognised as such before they are corrected', async () => {
  const { trust, instead } = await answer('дуыы', indexOf('en', ['less', 'duty']), async () => []);
  expect([trust, instead]).toEqual(['layout', 'less']);
});

test('Invisible marks, halves of characters and other hyphens do not matter', () => {
  expect(wordsOf(normalise('Нур‑Сул\u00ADтан\u200F \uD800 «Әділ»'))).toEqual(['нур', 'султан', 'әділ']);
  expect(wordsOf(normalise('.*+?^()|[]\\'))).toEqual([]);
});

test('A packed index is unpacked to the same index', () => {
  const index = {
    pages: [
      { path: 'a/', title: 'A', anchors: ['', '', 'p1', 'p2'] },
      { path: 'b/', title: 'B', anchors: ['', '', ...Array.from({ length: 300 }, (_, at) => `p${at}`)] },
    ],
    forms: [
      { form: 'a', postings: [0, 3, 4, 65, 300, 305] },
      { form: `a${'b'.repeat(90)}`, postings: [5] },
      { form: `a${'b'.repeat(90)}ә`, postings: [] },
      { form: 'b c', alias: 'name' as const, postings: [1] },
      { form: 'c', alias: 'name' as const, postings: [1] },
      { form: 'd', alias: 'synonym' as const, postings: [2] },
    ],
    phones: [{ number: '123456', posting: 2 }],
  };
  expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(index))))).toEqual(index);
});

test('An index in parts contains every form, with its page and whether it is in the title', () => {
  const index = {
    pages: [
      { path: 'a/', title: 'A', anchors: ['', '', 'p1', 'p2'] },
      { path: 'b/', title: 'B', anchors: ['', '', 'p1'] },
    ],
    forms: [
      { form: 'alpha', postings: [0, 2, 3] },
      { form: 'beta', postings: [6] },
    ],
    phones: [],
  };
  const { base, shards } = shardIndex(index, () => true);
  expect(base.shards).toBe('al be');
  const { pages } = unpackIndex(base);
  const forms = [...shards.values()].flatMap((shard) => unpackForms(shard, pages));
  expect(forms).toEqual([
    { form: 'alpha', postings: [0, 2] },
    { form: 'beta', postings: [5] },
  ]);
});

test('Where many forms begin alike, parts are named by more letters, and a word is looked up in the right one', () => {
  const forms = ['al', 'alma', 'almaty', 'alpha', 'beta'].map((form) => ({ form, postings: [0] }));
  const pages = [{ path: 'a/', title: 'A', anchors: ['', ''] }];
  const { base, shards } = shardIndex({ pages, forms, phones: [] }, (shard) => unpackForms(shard, pages).length === 1);
  const names = (base.shards ?? '').split(' ');
  expect(names).toEqual(['al', 'alma', 'almat', 'alp', 'be']);
  for (const { form } of forms) {
    const shard = shards.get(shardFor(form, names) ?? '') ?? { letters: '', packed: '' };
    expect(
      unpackForms(shard, pages).map((one) => one.form),
      form,
    ).toContain(form);
  }
  expect(shardFor('alm', names)).toBe('al');
  expect(shardFor('xyz', names)).toBeUndefined();
});

test('A damaged index is not accepted', () => {
  const forms = Array.from({ length: 99 }, (_, at) => ({ form: `form${at ** 3}`, postings: [at] }));
  const pages = [{ path: 'a/', title: 'A', anchors: forms.map(() => '') }];
  const { letters, packed } = packForms(forms, pages);
  expect(() => unpackForms({ letters, packed: packed.slice(0, 80) }, pages)).toThrow('damaged');
});

test('A Kazakh root of two letters is found in its inflected forms, and not in a word that only begins like it', () => {
  const roots = (word: string) => kazakhStems(word).map(({ stem }) => stem);
  for (const form of ['іске', 'істі', 'ісі', 'істер']) expect(roots(form)).toContain('·is');
  for (const form of ['өтпеді', 'өтті', 'өткен']) expect(roots(form)).toContain('·-ot');
  expect(roots('жеріміз')).not.toContain('·-je');
  expect(roots('алматы')).not.toContain('alma');
});

test('Dates, abbreviations and full-width digits are read as they are in the texts', () => {
  expect(readQuery('U.N.', 'en').trim()).toBe('un');
  expect(readQuery('20.05.2016', 'ru')).toBe('20 мая 2016');
  expect(readQuery('2016-05-20', 'kk')).toBe('20 мамыр 2016');
  expect(readQuery('24 апр', 'ru')).toBe('24 апреля');
  expect(readQuery('１７４', 'en')).toBe('174');
  expect(readQuery('31.31.2016', 'en')).toBe('31.31.2016');
});

test('Words that were joined or split are found', async () => {
  const index = indexOf('en', ['kyzylorda', 'social', 'media', 'article', '272']);
  expect(await asked('kyzyl orda', index)).toEqual(['kyzylorda/']);
  expect(await asked('socialmedia', index)).toContain('media/');
  expect(await asked('art272', index)).toContain('272/');
});

test('No ending of nouns is removed after a finite form of a verb, and no other negation than the sounds allow', () => {
  const roots = (word: string) => kazakhStems(word).map(({ stem }) => stem);
  expect(roots('келеді')).toContain('·-kel');
  expect(roots('келен')).not.toContain('·-kel');
  expect(roots('көрмейді')).toContain('·-kor');
  expect(roots('көрбейді')).not.toContain('·-kor');
});

test('A form that is only possibly one of the word counts where nothing surely is', async () => {
  expect(await asked('өтпеді', indexOf('kk', ['өтеді', 'сөз']))).toEqual(['өтеді/']);
  expect(await asked('өтпеді', indexOf('kk', ['өтеді', 'өту', 'өт']))).not.toContain('өтеді/');
});

test('A day of a month is found however it is written, before other numbers and days', async () => {
  expect(daysIn(wordsOf('17–20 may 2016'), monthsOf('en')).map(({ day }) => day)).toEqual(['20.5', '17.5']);
  expect(daysIn(wordsOf('may 20, 2016'), monthsOf('en')).map(({ day }) => day)).toEqual(['20.5']);
  const texts = [
    'On 21 May 2016 it rained.',
    'On 20 May 2016, and 21 days later.',
    'On 21 May 2006, not in 2016 or later.',
  ];
  const pages = texts.map((text, at) => ({
    path: `${at}/`,
    title: 'x',
    sideText: '',
    units: [{ anchor: 'p1', text }],
    phones: [],
  }));
  const index = prepare(makeIndex(pages, [], 'en'), 'en');
  expect((await asked('21.05.2016', index))[0]).toBe('0/');
  expect((await asked('May 21', index)).at(-1)).toBe('1/');
  const dated = ['It was 21 May 2006, and 2016 came.', 'It was 21 May 2016.', 'In 2016 it was again 21 May, or 2006.'];
  const inYears = dated.map((text, at) => ({ ...pages[0], path: `${at}/`, units: [{ anchor: 'p1', text }] }));
  const years = prepare(makeIndex(inYears as typeof pages, [], 'en'), 'en');
  expect((await asked('21.05.2016', years))[0]).toBe('1/');
  expect((await asked('21 May 2006', years))[0]).toBe('0/');
});

test('Keys in their order say nothing, another word of the language makes another subject', async () => {
  const index = indexOf('en', ['moratorium']);
  expect(await asked('qwerty moratorium', index)).toEqual(['moratorium/']);
  expect(await asked('pizza moratorium', index)).toEqual([]);
});

test('Words that say nothing by themselves are found as a name of several words', async () => {
  const things = [{ names: { en: ['what was', 'history'] }, everywhere: false, pages: ['history/'] }];
  const page = (path: string, text: string) => ({
    path,
    title: path,
    sideText: '',
    units: [{ anchor: 'p1', text }],
    phones: [],
  });
  const pages = [page('history/', 'In the past.'), page('other/', 'Nothing.')];
  const index = prepare(makeIndex(pages, things, 'en'), 'en');
  expect(await asked('what was', index)).toEqual(['history/']);
});

test('A name of several words is found where its words are near each other', async () => {
  const things = [{ names: { en: ['special rapporteur', 'envoy'] }, everywhere: false, pages: [] }];
  const page = (path: string, text: string) => ({
    path,
    title: path,
    sideText: '',
    units: [{ anchor: 'p1', text }],
    phones: [],
  });
  const far = 'A special day, long before anything was written by the rapporteur.';
  const index = prepare(
    makeIndex([page('near/', 'The special rapporteur came.'), page('far/', far)], things, 'en'),
    'en',
  );
  expect(await asked('envoy', index)).toEqual(['near/']);
});

test('Elements without a space between them are separate words in a text, punctuation marks stay with the word', () => {
  const folder = test.info().outputDir;
  mkdirSync(join(folder, 'en'), { recursive: true });
  writeFileSync(
    join(folder, 'en/index.html'),
    '<main><p id="p1"><b>A Speaker</b><span>“Words”</span><i>, she said</i><button>Copy</button> <a>p. 2</a><a>p. 3</a></p></main>',
  );
  const [page] = readPages(folder, 'en');
  expect(page?.units).toEqual([{ anchor: 'p1', text: 'A Speaker “Words”, she said Copy p. 2 p. 3' }]);
});

test('An excerpt begins and ends with whole words, compounds included', () => {
  for (let shift = 0; shift < 14; shift += 1) {
    const gap = 'x'.repeat(shift);
    const text = `${'before '.repeat(30)}first-second ${gap} ${'middle '.repeat(4)}wanted ${'after '.repeat(22)}${gap} third-fourth ${'end '.repeat(30)}`;
    const pieces = excerptOf(text, ['wanted'], 'en').map((piece) => piece.text);
    const words = pieces.join('').match(/[^\s…]+/g) ?? [];
    expect(words.filter((word) => !text.split(' ').includes(word))).toEqual([]);
  }
});

test('A query in another language is answered in it, not by the names of sources beside the texts', async () => {
  const pages = ['sources/', 'land/'].map((path) => ({ path, title: '', anchors: ['', '', 'p1'] }));
  const index = (locale: 'en' | 'ru', forms: Readonly<Record<string, number>>) =>
    prepare(
      { pages, forms: Object.entries(forms).map(([form, posting]) => ({ form, postings: [posting] })), phones: [] },
      locale,
    );
  const own = index('ru', { land: 1, reform: 1, земля: 5 });
  const english = index('en', { land: 5, reform: 5 });
  const found = await answer('land reform', own, async () => [english]);
  expect(found.results.map(({ path }) => path)).toEqual(['land/']);
  expect(found.trust).toBe('other');
});

test('A short word is not taken for a misspelt one of another script', async () => {
  const own = indexOf('ru', ['case', 'engesland', 'земля']);
  const paths = async (query: string) => (await answer(query, own, async () => [])).results.length;
  expect(await paths('кафе')).toBe(0);
  expect(await paths('енгеслант')).toBe(1);
});

test('Question words say nothing, on a keyboard without the letters of the language either', async () => {
  const own = indexOf('kk', ['айыппұл', 'қаншалықты']);
  for (const query of ['айыппұл қанша', 'айыппул канша'])
    expect((await answer(query, own, async () => [])).results).toHaveLength(1);
});

test('A vowel that only some forms have, and the suffix of an adjective made of a name, do not matter in Russian', () => {
  const stems = (word: string) => stemsOf(word, 'ru').map(({ stem }) => stem);
  for (const [word, ...forms] of [
    ['списка', 'список'],
    ['сутки', 'суток'],
    ['атырау', 'атырауская', 'атырауском'],
    ['алматы', 'алматинский'],
  ])
    for (const form of forms) expect(stems(form).filter((stem) => stems(word ?? '').includes(stem))).not.toEqual([]);
});

test('An article of a law is found by its number where it is named, not by other numbers, however it is abbreviated', async () => {
  const texts = {
    ru: [
      ['статья 488 касается 20 человек и 20 мая', 'по статьям 19 и 20'],
      ['статья 20', 'ст. 20', 'ст20'],
    ],
    en: [
      ['article 488 names 20 people', 'articles 19 and 20'],
      ['article 20', 'art. 20', 'arts 19'],
    ],
    kk: [
      ['488-бап, тағы 20 адам', '19 және 20-баптары'],
      ['20-бап', '20-бабы', 'ст 20'],
    ],
  } as const;
  for (const locale of ['ru', 'en', 'kk'] as const) {
    const [[other, named], queries] = texts[locale];
    const pages = [other, named, ...Array(6).fill('')].map((text, at) => ({
      path: `${at}/`,
      title: '',
      sideText: '',
      units: [{ anchor: 'p1', text }],
      phones: [],
    }));
    const own = prepare(makeIndex(pages, [], locale), locale);
    for (const query of queries)
      expect((await answer(query, own, async () => [])).results[0]?.path, `${locale}: ${query}`).toBe('1/');
  }
});

test('A word is not taken for a form of one in another language that only sounds like it', async () => {
  const kazakh = indexOf('kk', ['қараған', 'қаралған']);
  const found = await answer('Караганда', indexOf('ru', ['арест']), async () => [kazakh]);
  expect(found.results).toEqual([]);
});

test('The months that a language brings along are those of its dates', () => {
  for (const locale of ['en', 'ru', 'kk'] as const) {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    const names = Array.from({ length: 12 }, (_, month) =>
      format.formatToParts(Date.UTC(2016, month, 15)).find(({ type }) => type === 'month'),
    );
    expect(monthsOf(locale)).toEqual(names.map((name) => normalise(name?.value ?? '')));
  }
});

test('A word of every day that is on no page is not taken for a misspelt one, in whatever form', async () => {
  const page = { path: 'wave/', title: '', sideText: '', units: [{ anchor: 'p1', text: 'Волна арестов' }], phones: [] };
  const made = makeIndex([page], [], 'ru');
  expect(made.forms.filter(({ postings }) => postings.length === 0).map(({ form }) => form)).toContain('война');
  const index = prepare(made, 'ru');
  expect(await asked('волну', index)).toEqual(['wave/']);
  for (const query of ['война', 'войну', 'войной']) expect(await asked(query, index)).toEqual([]);
});

test('A verb that is on no page does not hide what is known of the noun next to it, another noun does', async () => {
  const russian = indexOf('ru', ['мораторий']);
  expect(await asked('закончился мораторий', russian)).toEqual(['мораторий/']);
  expect(await asked('борщ мораторий', russian)).toEqual([]);
  expect(await asked('what sparked the protest', indexOf('en', ['protest']))).toEqual(['protest/']);
});

test('Forms of a short Kazakh verb are found by each other, commands and short persons too', async () => {
  const index = indexOf('kk', ['ойлаған', 'жиналды', 'жіберу']);
  expect(await asked('ойлады', index)).toEqual(['ойлаған/']);
  expect(await asked('жинаңдар', index)).toEqual(['жиналды/']);
  expect(await asked('жіберем', index)).toEqual(['жіберу/']);
});

test('Names of sources in Latin letters are left to the index of a language that is written in them', () => {
  const page = { path: 'a/', title: '', sideText: 'FIDH', units: [{ anchor: 'p1', text: 'HRW' }], phones: [] };
  const made = [...makeIndexes(['ru', 'en'], () => [page], [])];
  const formsOf = (locale: string) =>
    made.find((one) => one.locale === locale)?.index.forms.flatMap(({ form, postings }) => (postings[0] ? [form] : []));
  expect(formsOf('en')).toEqual(['fidh', 'hrw']);
  expect(formsOf('ru')).toEqual(['hrw']);
});

/** A page with one paragraph for each text. */
const pageWith = (path: string, texts: readonly string[], sideText = '') => ({
  path,
  title: '',
  sideText,
  units: texts.map((text, at) => ({ anchor: `p${at + 1}`, text })),
  phones: [],
});

test('Of two words one that is on few pages is enough, the name of a place is not', async () => {
  const pages = ['a/', 'b/', 'c/', 'd/', 'e/', 'f/'].map((path) =>
    pageWith(path, [path === 'a/' ? 'Contest the checksum in Aktau.' : 'Contest the fine.']),
  );
  const places = [{ names: { en: ['Aktau'] }, everywhere: true, pages: [] }];
  const index = prepare(makeIndex(pages, places, 'en'), 'en');
  expect(await asked('pizza checksum', index)).toEqual(['a/']);
  expect(await asked('pizza aktau', index)).toEqual([]);
  expect(await asked('pizza contest', index)).toEqual([]);
});

test('A verb counts less where no paragraph has it next to what else is looked for', async () => {
  const pages = [
    pageWith('charge/', ['Обвинение сняли.']),
    ...['a/', 'b/', 'c/'].map((path) => pageWith(path, ['Мораторий объявили.', 'Мораторий.'])),
  ];
  const index = prepare(makeIndex(pages, [], 'ru'), 'ru');
  expect((await asked('сняли мораторий', index)).indexOf('charge/')).toBe(3);
  expect((await asked('сняли обвинение', index))[0]).toBe('charge/');
});

test('A Russian verb is found by its noun, a Kazakh noun with an ending of verbs is none', async () => {
  expect(await asked('обыскали', indexOf('ru', ['обыск']))).toEqual(['обыск/']);
  expect(kazakhStems('жұмыстарға').map(({ stem }) => stem)).not.toContain('·-jum');
});

test('Two wrong letters in a row make another word', async () => {
  const index = indexOf('en', ['constitution']);
  expect(await asked('constipation', index)).toEqual([]);
  expect(await asked('consitutoin', index)).toEqual(['constitution/']);
});

test('Of the words in names of sources, those are left out that lead nowhere else in another form', () => {
  const { forms } = makeIndex([pageWith('a/', ['Протест.'], 'Протестам. Прокурорам.')], [], 'ru');
  const there = forms.flatMap(({ form, postings }) => (postings.length > 0 ? [form] : []));
  expect(there).toEqual(['прокурорам', 'протест']);
});

test('A name of several words is found in the letters of another keyboard', async () => {
  const things = [{ names: { ru: ['кто перевёл'] }, everywhere: false, pages: ['about/'] }];
  const pages = [pageWith('about/', ['О тексте.']), pageWith('b/', ['Текст.'])];
  const index = prepare(makeIndex(pages, things, 'ru'), 'ru');
  expect((await asked('кто перевел текст', index))[0]).toBe('about/');
});
