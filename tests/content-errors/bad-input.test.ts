import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { noteNames } from '../../src/model/notes/read.ts';
import { describe } from '../../src/model/problems/problem.ts';
import { checkContent } from '../../src/publish/check.ts';
import { copyOfProject, edit } from '../setup/copy.ts';
import { blocks, type Damage, testDamages } from '../setup/damage.ts';
import { root, site } from '../setup/project.ts';

const original = `content/statement/${site.original}.mdx`;
const [locale = ''] = site.languages.filter((code) => code !== site.original);
const translation = `content/statement/${locale}.mdx`;
const legal = `content/legal/${site.topics[0]}/${locale}.mdx`;
const person = readdirSync(join(root, 'content/people'))[0]?.replace('.yaml', '') ?? '';
const note = `content/notes/${noteNames(root)[0]}/${locale}.mdx`;

const damages: Damage[] = [
  {
    name: 'a field of the front matter is missing',
    file: translation,
    change: (text) => text.replace(/^title: .*\n/m, ''),
    says: /“title” is missing[\s\S]*title: "…"/,
  },
  {
    name: 'a field is misspelt',
    file: translation,
    change: (text) => text.replace(/^title:/m, 'titel:'),
    line: 2,
    says: /“titel” is not a field[\s\S]*“title”/,
  },
  {
    name: 'a colon in the title is not in quotation marks',
    file: translation,
    change: (text) => text.replace(/^title: "(.*)"$/m, 'title: $1'),
    line: 2,
    says: /contains a colon and is not in quotation marks[\s\S]*Write: title: "/,
  },
  {
    name: 'a quotation mark in the front matter is not closed',
    file: translation,
    change: (text) => text.replace(/^(title: ".*)"$/m, '$1'),
    line: 2,
    says: /quotation mark is opened and not closed/,
  },
  {
    name: 'a field is empty',
    file: translation,
    change: (text) => text.replace(/^place: .*$/m, 'place: ""'),
    line: 3,
    says: /“place” is empty/,
  },
  {
    name: 'the front matter is missing',
    file: translation,
    change: (text) => text.replace(/^---[\s\S]*?---\n/, ''),
    line: 1,
    says: /does not begin with its fields/,
  },
  {
    name: 'a review has an impossible date',
    file: translation,
    change: (text) => text.replace(/^place:/m, 'review:\n  name: A. B.\n  date: 2026-02-30\nplace:'),
    line: 5,
    says: /“review.date” is not a day of the calendar[\s\S]*year-month-day/,
  },
  {
    name: 'a review has no name',
    file: translation,
    change: (text) => text.replace(/^place:/m, 'review:\n  date: 2026-02-20\nplace:'),
    says: /“review.name” is missing/,
  },
  {
    name: 'a paragraph is missing',
    file: translation,
    change: blocks((list) => list.toSpliced(3, 1)),
    says: /blocks[\s\S]*Add the paragraph that is missing/,
  },
  {
    name: 'there is one paragraph too many',
    file: translation,
    change: blocks((list) => list.toSpliced(3, 0, '—')),
    says: /blocks[\s\S]*Take out the paragraph that is too many/,
  },
  {
    name: 'two paragraphs ran together',
    file: translation,
    change: (text) => text.replace(/\.\n\n(?=\p{L})/u, '.\n'),
    says: /the empty line between two that ran together/,
  },
  {
    name: 'two paragraphs are swapped',
    file: translation,
    change: blocks((list) => list.toSpliced(4, 2, list[5] ?? '', list[4] ?? '')),
    says: /This paragraph has/,
  },
  {
    name: 'a quotation does not say whose it is',
    file: translation,
    change: (text) => text.replace(/<Quote speaker="[^"]*">/, '<Quote>'),
    says: /does not say whose it is/,
  },
  {
    name: 'a quotation is attributed to somebody unknown',
    file: translation,
    change: (text) => text.replace(/<Quote speaker="[^"]*">/, '<Quote speaker="nobody-at-all">'),
    says: /Nobody is known as “nobody-at-all”[\s\S]*content\/people\/nobody-at-all.yaml/,
  },
  {
    name: 'a speaker is misspelt',
    file: translation,
    change: (text) => text.replace(/<Quote speaker="([^"]*)">/, '<Quote speaker="$1x">'),
    says: /Nobody is known as[\s\S]*Write speaker="/,
  },
  {
    name: 'a quotation is not marked',
    file: translation,
    change: (text) => text.replace(/<Quote speaker="[^"]*">([\s\S]*?)<\/Quote>/, '$1'),
    says: /This paragraph has/,
  },
  {
    name: 'a tag is not closed',
    file: translation,
    change: (text) => text.replace('</Quote>', ''),
    says: /<Quote> is opened here and not closed[\s\S]*<\/Quote>/,
  },
  {
    name: 'a tag is misspelt',
    file: translation,
    change: (text) => text.replaceAll('ContactBlock', 'ContactBlok'),
    says: /no tag <ContactBlok>[\s\S]*<ContactBlock>/,
  },
  {
    name: 'a tag has typographic quotation marks',
    file: translation,
    change: (text) => text.replace(/<Quote speaker="([^"]*)">/, '<Quote speaker=“$1”>'),
    says: /typographic[\s\S]*straight quotation mark/,
  },
  {
    name: 'a stray < is in the text',
    file: translation,
    change: (text) => text.replace(/\. /, ' <. '),
    says: /&lt;/,
  },
  {
    name: 'a stray { is in the text',
    file: translation,
    change: (text) => text.replace(/\. /, ' {. '),
    says: /curly bracket/,
  },
  {
    name: 'curly brackets contain a word',
    file: translation,
    change: (text) => text.replace(/\. /, ' {word}. '),
    says: /\{word\} is a command/,
  },
  {
    name: 'a Latin letter slipped into a Cyrillic word',
    file: 'content/about/kk.mdx',
    change: (text) => text.replace('Түпнұсқа – ағылшын тіліндегі', 'Түпнұсқа – ағылшын тiлiндегі'),
    line: 8,
    says: /“тiлiндегі” “i”, “i” are Latin[\s\S]*“тіліндегі”/,
  },
  {
    name: 'a Cyrillic letter slipped into a Latin word',
    file: 'content/about/en.mdx',
    change: (text) => text.replace('original', 'оriginal'),
    line: 8,
    says: /“о” is Cyrillic[\s\S]*“original”/,
  },
  {
    name: 'a word of the original was “corrected”',
    file: original,
    change: (text) => text.replace(/(\.\n\n<ContactBlock>)/, ' indeed$1'),
    says: /differ from those of the statement as issued[\s\S]*Restore the words as issued/,
  },
  {
    name: 'the title of the original was changed',
    file: original,
    change: (text) => text.replace(/^(title: ".*)"$/m, '$1!"'),
    line: 2,
    says: /differ from those of the statement as issued/,
  },
  {
    name: 'an interface string is missing',
    file: `content/ui/${locale}.json`,
    change: (text) => text.replace(/^\s*"skip": .*\n/m, ''),
    says: /“page.skip” is missing/,
  },
  {
    name: 'a plural form is missing',
    file: 'content/ui/ru.json',
    change: (text) => text.replace(/^\s*"record_many": .*\n/m, ''),
    says: /“edition.record_many” is missing/,
  },
  {
    name: 'an interface string is misspelt',
    file: `content/ui/${locale}.json`,
    change: (text) => text.replace('"skip"', '"skpi"'),
    line: 3,
    says: /no text “page.skpi”[\s\S]*“skip”/,
  },
  {
    name: 'a placeholder is misspelt',
    file: `content/ui/${locale}.json`,
    change: (text) => text.replace('{{date}}', '{{dat}}'),
    says: /\{\{dat\}\} is not filled in here[\s\S]*\{\{date\}\}/,
  },
  {
    name: 'a comma is missing between two interface strings',
    file: `content/ui/${locale}.json`,
    change: (text) => text.replace(/,\n(\s*"sections":)/, '\n$1'),
    line: 4,
    says: /a comma, a quotation mark or a bracket/,
  },
  {
    name: 'a key has no note for translators',
    file: 'content/ui/notes.json',
    change: (text) => text.replace(/^\s*"skip": .*\n/m, ''),
    says: /no note for translators on “page.skip”/,
  },
  {
    name: 'the name of an organisation is missing in a language',
    file: `content/organisations/${site.organisations[0]}.yaml`,
    change: (text) => text.replace(new RegExp(`^  ${locale}: .*\n`, 'm'), ''),
    line: 1,
    says: /name in the language/,
  },
  {
    name: 'an organisation is misspelt',
    file: 'content/site.yaml',
    change: (text) => text.replace(`- ${site.organisations[0]}`, `- ${site.organisations[0]}s`),
    says: /no organisation[\s\S]*Write “/,
  },
  {
    name: 'the date of issue does not exist',
    file: 'content/site.yaml',
    change: (text) => text.replace(/^issued: .*$/m, 'issued: 2016-02-31'),
    says: /“issued” is not a day of the calendar/,
  },
  {
    name: 'a language is unknown to the site',
    file: 'content/site.yaml',
    change: (text) => text.replace(/^languages: \[/m, 'languages: [xx, '),
    says: /is not a language of the site's table/,
  },
  {
    name: 'the address is not one',
    file: 'content/site.yaml',
    change: (text) => text.replace(/^address: .*$/m, 'address: statement'),
    says: /“address” is not an address/,
  },
  {
    name: 'the address of a mirror is not one',
    file: 'content/site.yaml',
    change: (text) => `${text}mirrors: [https://mirror.example/, mirror.example]\n`,
    says: /“mirrors” is not an address[\s\S]*write it in full/i,
  },
  {
    name: 'the address of the onion service lacks letters',
    file: 'content/site.yaml',
    change: (text) => `${text}onion: http://abc.onion\n`,
    says: /“onion” is not the address of an onion service/,
  },
  {
    name: 'letters are composed of two characters',
    file: translation,
    change: (text) => text.normalize('NFD'),
    says: /put together from two characters/,
  },
  {
    name: 'an invisible character is in the text',
    file: translation,
    change: (text) => text.replace('. ', '.\u200b '),
    says: /an invisible character: a zero-width space/,
  },
  {
    name: 'a paragraph occurs twice, in place of another',
    file: translation,
    change: blocks((list) => list.with(3, list[2] ?? '')),
    says: /is here a second time/,
  },
  {
    name: 'a paragraph has the words of the next one at its end, too',
    file: translation,
    change: blocks((list) => list.with(2, `${list[2]} ${list[3]}`)),
    says: /The sentence “[^”]+” is in this text a second time/,
  },
  {
    name: 'the files of two languages were swapped',
    file: original,
    change: () => readFileSync(join(root, translation), 'utf8'),
    says: /not in the language of the file/,
  },
  {
    name: 'the text below the fields is missing',
    file: translation,
    change: (text) => text.replace(/(^---[\s\S]*?^---\n)[\s\S]*$/m, '$1'),
    says: /no text below the fields/,
  },
  {
    name: 'a quotation tag encloses whole paragraphs',
    file: translation,
    change: (text) =>
      text.replace(/<Quote speaker="([^"]*)">([\s\S]*?)<\/Quote>[^\n]*/, '<Quote speaker="$1">\n\n$2\n\n</Quote>'),
    says: /encloses whole paragraphs/,
  },
  {
    name: 'an image would be fetched from elsewhere',
    file: 'content/about/en.mdx',
    change: (text) => text.replace('original', '![original](https://statement.example/x.png)'),
    line: 8,
    says: /an image/,
  },
  {
    name: 'a placeholder is lost in translation',
    file: `content/ui/${locale}.json`,
    change: (text) => text.replace(/\{\{date\}\}/, ''),
    says: /\{\{date\}\} is missing/,
  },
  {
    name: 'a placeholder has one bracket too few',
    file: `content/ui/${locale}.json`,
    change: (text) => text.replace('{{date}}', '{{date}'),
    says: /a curly bracket is missing or too many/,
  },
  {
    name: 'an interface string contains only a space',
    file: `content/ui/${locale}.json`,
    change: (text) => text.replace(/"skip": ".*"/, '"skip": " "'),
    says: /“page.skip” is empty/,
  },
  {
    name: 'a person is listed among the organisations that issued the statement',
    file: 'content/site.yaml',
    change: (text) => text.replace(`- ${site.organisations[0]}`, `- ${person}`),
    says: /There is no organisation/,
  },
  {
    name: 'the address has a path',
    file: 'content/site.yaml',
    change: (text) => text.replace(/^(address: .*)$/m, '$1/statement'),
    says: /“address” has more than a name/,
  },
  {
    name: 'a paragraph of a legal page cites no source',
    file: legal,
    change: (text) => text.replace(/<Cite [^>]*\/>/g, ''),
    says: /cites no source[\s\S]*<Cite source="…" \/>/,
  },
  {
    name: 'a citation names a source that does not exist',
    file: legal,
    change: (text) => text.replace(/<Cite source="([^"]*)"/, '<Cite source="$1x"'),
    says: /no source[\s\S]*Write <Cite source="/,
  },
  {
    name: 'nobody cites a source',
    file: 'content/sources.yaml',
    change: (text) =>
      `${text}\nuncited:\n  title: A title\n  language: en\n  translated: { ru: Название, kk: Атауы }\n  publisher: { en: P, ru: П, kk: П }\n  accessed: 2026-01-01\n  confidence: high\n`,
    says: /Nobody cites the source “uncited”/,
  },
  {
    name: 'a source has no title in a language',
    file: 'content/sources.yaml',
    change: (text) => text.replace(new RegExp(`^    ${locale}: .*\n`, 'm'), ''),
    says: /in the language “\w+” is missing/,
  },
  {
    name: 'the date of a legal page differs from the original’s',
    file: legal,
    change: (text) => text.replace(/^asOf: .*$/m, 'asOf: 2016-05-21'),
    says: /“asOf” says 2016-05-21/,
  },
  {
    name: 'a legal page refers to a paragraph that does not exist',
    file: legal,
    change: (text) => text.replace(/^paragraphs: \[/m, 'paragraphs: [p99, '),
    says: /no paragraph “p99”/,
  },
  {
    name: 'a note is attached to words that do not occur',
    file: note,
    change: (text) => text.replace(/^phrase: "(.*)"$/m, 'phrase: "$1 ..."'),
    line: 3,
    says: /are not in paragraph[\s\S]*letter for letter/,
  },
  {
    name: 'a note refers to a topic that does not exist',
    file: note,
    change: (text) =>
      text.replace(/^phrase:/m, 'topic: nothing-of-the-kind\nphrase:').replace(/^topic: (?!nothing).*\n/m, ''),
    says: /no topic “nothing-of-the-kind”/,
  },
  {
    name: 'a term has no translation',
    file: 'content/glossary.yaml',
    change: (text) => text.replace(new RegExp(`^    ${locale}: .*\n`, 'm'), ''),
    says: /The term of “[\w-]+” in the language “\w+” is missing/,
  },
  {
    name: 'a term is unknown',
    file: legal,
    change: (text) => text.replace(/<Term id="([^"]*)">/, '<Term id="$1x">'),
    says: /no term[\s\S]*Write <Term id="/,
  },
  {
    name: 'a term is marked twice',
    file: legal,
    change: (text) => text.replace(/(<Term id="[^"]*">[^<]*<\/Term>)/, '$1 $1'),
    says: /marked a second time/,
  },
  {
    name: 'a tab indents a line of YAML',
    file: `content/organisations/${site.organisations[0]}.yaml`,
    change: (text) => text.replace(/^ {2}/m, '\t'),
    line: 2,
    says: /begins with a tab/,
  },
];

testDamages(damages);

test('When a topic is missing in a language, the translator reads which file is needed', () => {
  const folder = copyOfProject();
  rmSync(join(folder, legal));
  expect(checkContent(folder).map(describe).join('\n')).toContain(`${legal}:1`);
});

test('When a language is missing, the translator reads which file is needed', () => {
  const folder = copyOfProject();
  rmSync(join(folder, translation));
  expect(checkContent(folder).map(describe).join('\n')).toMatch(
    new RegExp(`${translation}[\\s\\S]*“${locale}” is missing[\\s\\S]*Copy the file`),
  );
});

for (const collection of ['statement', 'about', 'people', 'organisations', 'ui']) {
  test(`When content/${collection} is empty, the build is refused with a sentence`, () => {
    const folder = copyOfProject();
    rmSync(join(folder, 'content', collection), { recursive: true });
    const problems = checkContent(folder);
    expect(problems.some(({ file }) => file.startsWith(`content/${collection}`))).toBe(true);
  });
}

test('When a file is saved in Windows-1251, the translator reads on which line and how to save it', () => {
  const folder = copyOfProject();
  const path = join(folder, translation);
  const lines = readFileSync(path, 'utf8').split('\n');
  const windows1251 = Buffer.from([0xca, 0xe0, 0xe7, 0xe0, 0xf5, 0xf1, 0xf2, 0xe0, 0xed]);
  writeFileSync(
    path,
    Buffer.concat([
      Buffer.from(`${lines.slice(0, 5).join('\n')}\n`),
      windows1251,
      Buffer.from(`\n${lines.slice(5).join('\n')}`),
    ]),
  );
  const [problem] = checkContent(folder);
  expect(problem).toMatchObject({ file: translation, line: 6 });
  expect(problem?.fix).toContain('UTF-8');
});

test('When a file is saved in UTF-16, the translator reads how to save it', () => {
  const folder = copyOfProject();
  const path = join(folder, translation);
  writeFileSync(path, Buffer.from(`\uFEFF${readFileSync(path, 'utf8')}`, 'utf16le'));
  expect(checkContent(folder)).toMatchObject([
    { file: translation, line: 1, wrong: expect.stringContaining('UTF-16') },
  ]);
});

test('A file in a language the site does not have is not silently ignored', () => {
  const folder = copyOfProject();
  writeFileSync(join(folder, 'content/statement/xx.mdx'), readFileSync(join(folder, original)));
  expect(checkContent(folder)).toMatchObject([{ file: 'content/statement/xx.mdx' }]);
});

test('A byte-order mark and line endings as Windows editors write them are accepted', () => {
  const folder = copyOfProject();
  for (const file of [
    original,
    translation,
    'content/site.yaml',
    `content/ui/${locale}.json`,
    `content/organisations/${site.organisations[0]}.yaml`,
  ]) {
    edit(folder, file, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  }
  expect(checkContent(folder)).toEqual([]);
});
