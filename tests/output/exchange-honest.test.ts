import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { bringBack } from '../../src/translate/exchange/apply-translations.ts';
import { lookUpLanguage } from '../../src/translate/exchange/language-lookup.ts';
import type { ReturnedUnit } from '../../src/translate/exchange/unit.ts';
import { readXliff } from '../../src/translate/exchange/xliff-read.ts';
import { copyOfProject } from '../setup/copy.ts';
import { contentOf, exported, imported, locale, read, refused, run } from '../setup/exchange.ts';
import { root, site } from '../setup/project.ts';

/* The states in a file are respected, and what the content checks would refuse is not written. */

const word = locale === 'en' ? 'Today' : 'Бүгін';
const withWord = (text: string) => text.replace(/(<unit id="p1">[\s\S]*?<target>)/, `$1${word} `);
const noted = (text: string) => text.replace(/(msgctxt "statement#p1"[\s\S]*?msgstr ")/, `$1${word} `);

test('Where many blocks are half in another language, each is reported with words of its own', () => {
  test.setTimeout(240_000);
  const text = exported(root, 'xliff', ['statement']).replace(
    /<source>([^<]+)(<\/source>\s*<target>)(?=[^<]{200})/g,
    (_, source: string, between: string) => `<source>${source}${between}${source.replace(/ [^ ]+$/, '')} `,
  );
  const { written, problems } = imported(copyOfProject(), 'xliff', text);
  expect(written).toEqual([]);
  const wordings = new Map(read('xliff', text).units.map(({ key, target }) => [key, target]));
  const foreign = problems.flatMap(({ wrong }) => {
    const [, key = '', words] = /\((p\d+)\): The words “([^”]+?) ?…?” are not in the/.exec(wrong) ?? [];
    return words ? words.split(' ').map((word) => [key, word] as const) : [];
  });
  expect(new Set(foreign.map(([key]) => key)).size).toBeGreaterThan(2);
  for (const [key, word] of foreign) expect(wordings.get(key)).toContain(word);
});

/** A unit with its segments, as a program writes it. */
const unitOf = (...segments: string[]) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="a"><unit id="p1">${segments.join('')}</unit></file></xliff>`;
const segment = (source: string, target: string, attributes = '', order = '') =>
  `<segment${attributes}><source>${source}</source><target${order}>${target}</target></segment>`;
const space = '<ignorable><source> </source></ignorable>';
const only = (text: string): ReturnedUnit | undefined => {
  const returned = readXliff('a.xlf', text);
  return 'units' in returned ? returned.units[0] : undefined;
};

test('A unit that an XLIFF file marks as started is not written as finished', () => {
  const folder = copyOfProject();
  const text = withWord(exported(folder, 'xliff', ['statement'])).replace(
    /(<unit id="p1">[\s\S]*?<segment state=")\w+/,
    '$1initial',
  );
  expect(imported(folder, 'xliff', text)).toMatchObject({
    written: [],
    problems: [],
    empty: [expect.stringContaining('(p1)')],
  });
  expect(contentOf(folder)).toEqual(contentOf(root));
});

test('No sentence of a segmented unit is accepted while one of them is only started', () => {
  expect(only(unitOf(segment('A.', 'Б.'), space, segment('B.', 'B.', ' state="initial"')))).toMatchObject({
    source: 'A. B.',
    target: '',
  });
});

test('A unit that a program marks as new or in need of work, in its own terms or those of XLIFF 1.2, is not finished', () => {
  for (const state of [' state="new"', ' state="needs-review"', ' state="translated" subState="its:needs-work"']) {
    expect(only(unitOf(segment('A.', 'Б.', state)))?.target).toBe('');
  }
  expect(only(unitOf(segment('A.', 'Б.', ' state="final" subState="its:checked"')))?.target).toBe('Б.');
});

test('Sentences are in the order that the translation gives them', () => {
  const ordered = unitOf(segment('A.', 'а', '', ' order="3"'), space, segment('B.', 'б', '', ' order="1"'));
  expect(only(ordered)?.target).toBe('б а');
  const twice = unitOf(segment('A.', 'а', '', ' order="1"'), space, segment('B.', 'б', '', ' order="1"'));
  expect(only(twice)?.damage).toMatch(/order of its sentences contradicts itself/);
});

test('Where the source has white space between two sentences the translation has it, too', () => {
  const glued = [
    [segment('A. ', 'а.'), segment('B.', 'б.')],
    [segment('A.', 'а.'), segment(' B.', 'б.')],
    [segment('A.', 'а.'), '<ignorable><source> </source><target/></ignorable>', segment('B.', 'б.')],
  ];
  for (const segments of glued) expect(only(unitOf(...segments))?.target).toBe('а. б.');
  expect(only(unitOf(segment('A.', 'а.'), segment('B.', 'б.')))?.target).toBe('а.б.');
});

test('A sentence with two translations is refused, as nothing says which one counts', () => {
  const two = segment('A.', 'а').replace('</target>', '</target><target>б</target>');
  expect(only(unitOf(two))?.damage).toMatch(/more than one <target>/);
});

const match =
  '<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#1"><originalData><data id="d1">&lt;b></data></originalData>' +
  '<source>x<ph id="1" dataRef="d1"/></source><target>x<ph id="1" dataRef="d1"/></target></m:match></m:matches>';
for (const [name, change] of [
  [
    'whose elements have a prefix',
    (text) => text.replace(/<(\/?)(?=\w+[ />])(?!gls:)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
  ],
  [
    'with matches of a translation memory that have tags of their own',
    (text) => text.replace(/<unit [^>]*>/g, `$&${match}`),
  ],
  ['whose tags describe themselves with a >', (text) => text.replace(/<ph /g, '<ph disp="&lt;br>" ')],
] as [string, (text: string) => string][]) {
  test(`A file ${name} is read as it was exported`, () => {
    const given = exported(root, 'xliff');
    const after = change(given);
    expect(after).not.toBe(given);
    expect(read('xliff', after)).toEqual(read('xliff', given));
  });
}

test('Tags are counted as nested, whatever is in their attributes', () => {
  const depth = 300;
  const text = unitOf(segment('A.', `${'<pc a="/>" b=\'/>\'>'.repeat(depth)}${'</pc>'.repeat(depth)}`));
  expect(readXliff('a.xlf', text)).toMatchObject({ wrong: expect.stringMatching(/nested more than \d+ deep/) });
});

test('A language tag with a country or in capitals means the site’s language; another language or script does not', () => {
  const languages = ['en', 'ru', 'kk'];
  for (const tag of ['kk', 'KK', 'kk-KZ', 'kk_KZ', 'KK_kz', 'kk_KZ.UTF-8', 'kk-Cyrl-KZ', 'kk_KZ@cyrillic']) {
    expect([tag, lookUpLanguage(tag, languages)]).toEqual([tag, 'kk']);
  }
  for (const tag of ['', 'ky-KG', 'kk-Latn', 'kk_KZ@latin', 'Kazakh', '12']) {
    expect([tag, lookUpLanguage(tag, languages)]).toEqual([tag, undefined]);
  }
  expect(lookUpLanguage('uz-UZ', ['en', 'uz', 'uz-Cyrl'])).toBe('uz');
});

for (const [format, change] of [
  ['xliff', (text: string) => text.replace(/trgLang="\w+"/, `trgLang="${locale}-${region()}"`)],
  ['po', (text: string) => text.replace(/Language: \w+\\n/, `Language: ${locale}_${region()}\\n`)],
] as const) {
  test(`A file (${format}) in the language with its country is imported`, () => {
    const folder = copyOfProject();
    const given = exported(folder, format, ['statement']);
    expect(change(given)).not.toBe(given);
    const report = imported(folder, format, change(format === 'xliff' ? withWord(given) : noted(given)));
    expect(report).toMatchObject({ problems: [], written: [expect.stringContaining('(p1)')] });
  });
}

function region(): string {
  return new Intl.Locale(locale).maximize().region ?? '';
}

test('A file that translates from a language other than the original’s is refused', () => {
  const folder = copyOfProject();
  const text = exported(folder, 'xliff', ['statement']).replace(/srcLang="\w+"/, 'srcLang="tlh"');
  expect(imported(folder, 'xliff', text).problems).toEqual([
    expect.objectContaining({ wrong: expect.stringContaining('translates from the language “tlh”') }),
  ]);
});

const inFirst = (what: string) => (text: string) =>
  text.replace(/(<unit id="p1">[\s\S]*?<target>)/, (start) => start + what);
const broken: readonly (readonly [string, (text: string) => string, RegExp])[] = [
  ['a character that does not exist', inFirst('<cp hex="zzz"/>'), /<cp hex="zzz"\/> that does not exist/],
  ['a character beyond Unicode', inFirst('<cp hex="FFFFFFFF"/>'), /that does not exist/],
  ['half a character', inFirst('<cp hex="D800"/>'), /that does not exist/],
  ['a control character', inFirst('<cp hex="0001"/>'), /control character/],
  [
    '20,000 tags within each other',
    inFirst(`${'<mrk id="m">'.repeat(20_000)}x${'</mrk>'.repeat(20_000)}`),
    /nested more than/,
  ],
  [
    'a hundred tags within each other',
    inFirst(`${'<mrk id="m">'.repeat(100)}x${'</mrk>'.repeat(100)}`),
    /nested more than/,
  ],
  ['one unit of half a megabyte', inFirst('сөз '.repeat(130_000)), /no paragraph is longer than/],
];
for (const [name, change, says] of broken) {
  test(`A file with ${name} is reported in a sentence, and nothing is written`, () => {
    const folder = copyOfProject();
    const output = refused(folder, 'xliff', change(exported(folder, 'xliff', ['statement'])));
    expect(output).toMatch(says);
    expect(output).not.toMatch(/^\s+at /m);
    expect(contentOf(folder)).toEqual(contentOf(root));
  });
}

test('A file with 30 megabytes is reported in a sentence by the command, and nothing is written', () => {
  const folder = copyOfProject();
  const change = inFirst('сөз '.repeat(5_000_000));
  writeFileSync(join(folder, 'back.xlf'), change(exported(folder, 'xliff', ['statement'])));
  const { ok, output } = run(folder, 'import', 'back.xlf');
  expect(output).toMatch(/larger than 20 MB/);
  expect(output).not.toMatch(/^\s+at /m);
  expect(ok).toBe(false);
  expect(contentOf(folder)).toEqual(contentOf(root));
});

/** Translations that the content checks refuse, and what these report. */
const unacceptable: readonly (readonly [string, (target: string) => string, RegExp])[] = [
  ['an added telephone number', (target) => `${target} 8 700 765 43 21.`, /but not in the original/],
  ['an added address', (target) => `${target} elsewhere-help.kz.`, /but not in the original/],
  ['emphasis', (target) => target.replace(/(\p{L}{6,})/u, '**$1**'), /are emphasised here/],
  [
    'a sentence in another language',
    (target) => `${target} The whole town was told about it later.`,
    /not in the language/,
  ],
  ['a zero-width space', (target) => target.replace(' ', '\u200b '), /zero-width space/],
  ['a letter of another script', (target) => target.replace(/(?<=\p{L})а(?=\p{L})/u, 'a'), /“a” is Latin/],
  ['two spaces', (target) => target.replace(/(?<=\p{L}) (?=\p{L})/u, '  '), /two or more spaces/],
  ['straight quotation marks', (target) => target.replace(/(\p{L}{6,})/u, '"$1"'), /straight quotation mark/],
  ['no full stop', (target) => target.replace(/[.»]+$/, ''), /no full stop/],
];
test('What the content checks would refuse is not written, block by block, and the rest is', () => {
  test.setTimeout(10 * 60_000);
  const folder = copyOfProject();
  const file = read('po', exported(folder, 'po', ['statement']));
  const paragraphs = file.units.filter(({ key }) => /^p\d/.test(key)).slice(0, unacceptable.length + 1);
  const bad = new Map(
    unacceptable.map(([name, change, says], index) => [paragraphs[index]?.key, { name, change, says }]),
  );
  const good = paragraphs.at(-1);
  const units = file.units.map((unit) => {
    const damage = bad.get(unit.key);
    if (unit.key === good?.key) return { ...unit, target: `${word} ${unit.target}` };
    return damage ? { ...unit, target: damage.change(unit.target) } : unit;
  });
  const { written, problems } = bringBack(folder, site, 'back.po', { ...file, units });
  for (const [key, { name, says }] of bad) {
    const found = problems.filter(({ wrong }) => wrong.includes(`(${key})`) || wrong.startsWith(`${key} `));
    expect([name, found.map(({ wrong }) => wrong)]).toEqual([name, [expect.stringMatching(says)]]);
    expect(found[0]?.line).toBe(file.units.find((unit) => unit.key === key)?.line);
  }
  expect(written).toEqual([expect.stringContaining(`(${good?.key})`)]);
});
