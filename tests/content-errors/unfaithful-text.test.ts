import { expect, test } from 'playwright/test';
import { checkContent } from '../../src/publish/check.ts';
import { copyOfProject, edit } from '../setup/copy.ts';
import { type Damage, testDamages } from '../setup/damage.ts';
import { site } from '../setup/project.ts';

const [locale = ''] = site.languages.filter((code) => code !== site.original);
const statement = `content/statement/${locale}.mdx`;
const about = `content/about/${locale}.mdx`;
const legal = `content/legal/${site.topics[0]}/${locale}.mdx`;

/** Puts something behind the first full stop of the running text. */
const afterStop = (what: string) => (text: string) => {
  const start = text.indexOf('\n---\n') + 5;
  return text.slice(0, start) + text.slice(start).replace(/\.(?= |<Cite)/, `. ${what}`);
};

const added: readonly (readonly [string, string])[] = [
  ['a telephone number', '8 (700) 765-43-21 нөміріне қоңырау шалыңыз.'],
  ['an e-mail address', 'help@elsewhere.example деп жазыңыз.'],
  ['a handle', '@elsewhere деп жазыңыз.'],
  ['a bare domain', 'elsewhere-help.kz сайтына кіріңіз.'],
  ['a domain in letters of its own', 'көмек.қаз сайтына кіріңіз.'],
  ['a link', 'https://elsewhere.example/ сайтына кіріңіз.'],
];

const emphasis: readonly (readonly [string, string])[] = [
  ['bold', '**сөз**'],
  ['italic', '_сөз_'],
  ['bold and italic', '***сөз***'],
  ['a sign of emphasis that is printed', '** сөз **'],
];

const damages: Damage[] = [
  ...[statement, about, legal].flatMap((file) =>
    added.map(([name, words]) => ({
      name: `${name} is added in ${file}`,
      file,
      change: afterStop(words),
      says: /not in the original|links of this paragraph are not/,
    })),
  ),
  {
    name: 'an address is added to an interface string',
    file: `content/ui/${locale}.json`,
    change: (text) => text.replace(/("skip": "[^"]*)"/, '$1, elsewhere-help.kz"'),
    says: /“elsewhere-help.kz” is in this field, but not in the original/,
  },
  {
    name: 'a telephone number is added to a meaning of the glossary',
    file: 'content/glossary.yaml',
    change: (text) =>
      text.replace(new RegExp(`(meaning:[\\s\\S]*?${locale}: [^\\n]*)\\.\\n`), '$1, +7 700 765 43 21.\n'),
    says: /is in this field, but not in the original/,
  },
  ...emphasis.map(([name, words]) => ({
    name: `a word of the statement is set in ${name}`,
    file: statement,
    change: afterStop(words),
    says: /are emphasised here; in the original they are not|The words “.*” are emphasised/,
  })),
  {
    name: 'the number of an article is changed in one digit',
    file: legal,
    change: (text) =>
      text.replace(
        /(\n\n[^#\n]*?[^\d\n])(\d\d)(-бап|-бабы)/,
        (_, before, n, after) => `${before}${Number(n) + 1}${after}`,
      ),
    says: /of the original .* is not in this paragraph; “\d+” is/,
  },
  {
    name: 'a sentence is in the words of the original',
    file: about,
    change: afterStop('It was never shown to anybody in the whole town.'),
    says: /are not in the language of the file/,
  },
  {
    name: 'words are in a tag that shows none',
    file: legal,
    change: (text) => text.replace(/(<Cite source="[^"]*"[^>]*?) \/>( ?[^<]+)/, '$1>$2</Cite>'),
    says: /are between <Cite> and <\/Cite>, where they are not shown/,
  },
  {
    name: 'a tag without words is before the words that it belongs to',
    file: legal,
    change: (text) => text.replace(/^(\p{L}.*?)(<Cite [^>]*\/>)/mu, '$2$1'),
    says: /The tag <Cite> has no words before it[\s\S]*after the full stop/,
  },
  {
    name: 'a tag without words cuts a word',
    file: legal,
    change: (text) => text.replace(/^(\p{L}\p{L})(\p{L}.*?)(<Cite [^>]*\/>)/mu, '$1$3$2'),
    says: /The tag <Cite> is in the middle of a word/,
  },
  {
    name: 'a tag without words is not closed',
    file: legal,
    change: (text) => text.replace(/(<Cite source="[^"]*"[^>]*?) \/>/, '$1>'),
    says: /<Cite> is opened here and not closed[\s\S]*Write ` \/>` at its end: <Cite source="[^"]*"[^>]* \/>/,
  },
  {
    name: 'a paragraph is given a different number from its tag',
    file: legal,
    change: (text) => text.replace(/(<Paragraph id="p)(\d+)(">)\2/, '$1$2$39'),
    says: /name the number \d+, but their tag <Paragraph> names/,
    others: true,
  },
];

testDamages(damages);

test('A field named __proto__ is refused', () => {
  for (const [file, change] of [
    ['content/sources.yaml', (text: string) => `${text}\n__proto__:\n  title: x\n`],
    [`content/ui/${locale}.json`, (text: string) => text.replace('{', '{"__proto__": {"a": "b"},')],
    [about, (text: string) => text.replace('---\n', '---\n__proto__: x\n')],
  ] as const) {
    const folder = copyOfProject();
    edit(folder, file, change);
    expect(checkContent(folder)).toEqual([
      expect.objectContaining({ file, wrong: '“__proto__” is not a field of this file.' }),
    ]);
  }
});
