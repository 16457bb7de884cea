import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checkContent } from '../../src/publish/check.ts';
import { copyOfProject } from '../setup/copy.ts';
import { testDamages } from '../setup/damage.ts';
import { site } from '../setup/project.ts';

const file = 'content/press.yaml';
const [locale = ''] = site.languages.filter((code) => code !== site.original);
const excerpt = new RegExp(`^( {6}${locale}: )(.*)$`, 'm');

const damages = [
  {
    name: 'a word of an excerpt is changed',
    change: (text: string) => text.replace(excerpt, '$1$2 x'),
    says: new RegExp(
      `are not in paragraph p\\d+ of the statement in the language “${locale}”[\\s\\S]*letter for letter`,
    ),
    at: excerpt,
  },
  {
    name: 'an excerpt is in another paragraph',
    change: (text: string) => text.replace(/paragraph: p(\d+)/, 'paragraph: p1'),
    says: /are not in paragraph p1[\s\S]*They are in p\d+: write paragraph: p\d+/,
    at: /^ {6}\w\w: /,
  },
  {
    name: 'a fact names a paragraph that does not exist',
    change: (text: string) => text.replace(/paragraph: p\d+/, 'paragraph: p99'),
    says: /no paragraph “p99”[\s\S]*p1 to p\d+/,
    at: /p99/,
  },
  {
    name: 'an excerpt is missing in a language',
    change: (text: string) => text.replace(new RegExp(`${excerpt.source}\n`, 'm'), ''),
    says: new RegExp(`excerpt from p\\d+ in the language “${locale}” is missing[\\s\\S]*${locale}: …`),
    at: /excerpt:/,
  },
  {
    name: 'a field is misspelt',
    change: (text: string) => text.replace('    excerpt:', '    exerpt:'),
    says: /“exerpt” is not a field[\s\S]*“excerpt”/,
    at: /exerpt:/,
  },
  {
    name: 'a Latin letter is in a Cyrillic word',
    change: (text: string) => text.replace(excerpt, (line) => line.replace('а', 'a')),
    says: /“a” is Latin/,
    at: excerpt,
  },
];

testDamages(damages.map((damage) => ({ ...damage, file })));

test('A site need not have key facts', () => {
  const folder = copyOfProject();
  rmSync(join(folder, file));
  expect(checkContent(folder)).toEqual([]);
});
