import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { describe } from '../../src/model/problems/problem.ts';
import { checkContent } from '../../src/publish/check.ts';
import { copyOfProject, edit } from '../setup/copy.ts';
import { command } from '../setup/new-language.ts';
import { root, site } from '../setup/project.ts';

const locale = site.languages.find((code) => code !== site.original) ?? site.original;
const about = `content/about/${locale}.mdx`;
const statement = `content/statement/${locale}.mdx`;
const silenced = 'content/silenced.yaml';

/** Inserts words after the first sentence of the running text. */
function afterSentence(words: string) {
  return (text: string) => text.replace(/(?<=\n\n\p{Lu}[^<\n.]*\.) /u, ` ${words} `);
}

/** What a translator may do on purpose, and the code under which it is reported. */
const slips: readonly (readonly [string, (text: string) => string])[] = [
  ['double-space', (text) => text.replace(/(?<=\n\n\p{L}+) /u, '  ')],
  ['repeated-word', (text) => text.replace(/(?<=\n\n)(\p{L}{3,}) /u, '$1 $1 ')],
  ['straight-quotes', (text) => text.replace(/(?<=\n\n)(\p{L}{3,}) /u, '"$1" ')],
  ['quotation-marks', (text) => text.replace(/(?<=\n\n)(\p{L}{3,}) /u, '“$1” ')],
  ['unfinished', (text) => text.replace(/\.(?=\n\n)/, '')],
  ['language', afterSentence('It was never shown to anybody in the whole town.')],
  ['number', afterSentence('Бұл – 97-бап.')],
  ['address', afterSentence('Elsewhere-help.kz.')],
  ['mixed-script', (text) => text.replace(/(?<=\n\n\p{Lu}[^<\n]*\p{Script=Cyrillic})[ае]/u, 'a')],
];

for (const [code, slip] of slips) {
  test(`What is reported as ${code} can be silenced in one place, with a reason`, () => {
    const folder = copyOfProject();
    edit(folder, about, slip);
    const [problem, ...others] = checkContent(folder);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: about, code });
    expect(describe(problem ?? { file: '', line: 0, wrong: '', fix: '' })).toContain(`[${code}]`);
    const [, words = ''] = /“([^”]+?)(?: …)?”/.exec(problem?.wrong ?? '') ?? [];
    silence(folder, { code, file: about, words, reason: 'It is so on purpose.' });
    expect(checkContent(folder)).toEqual([]);
    edit(folder, about, () => readFileSync(join(root, about), 'utf8'));
    expect(checkContent(folder)).toMatchObject([
      { file: silenced, wrong: expect.stringContaining('nothing to silence') },
    ]);
  });
}

test('A silenced report of words in another language stays valid as long as the words are there, regardless of other texts', () => {
  const folder = copyOfProject();
  const [words = ''] = /\p{L}{5,}/u.exec(readFileSync(join(root, about), 'utf8').split(/\n\n/)[1] ?? '') ?? [];
  silence(folder, { code: 'language', file: about, words, reason: 'Both languages have this word.' });
  expect(checkContent(folder)).toEqual([]);
});

test('Nothing is silenced without a reason, and nothing that would break a page', () => {
  const folder = copyOfProject();
  silence(folder, { code: 'term', file: about, words: 'x', reason: '' });
  silence(folder, { code: 'unclosed-tag', file: about, words: 'x', reason: 'I like it so.' });
  const report = checkContent(folder).map(describe).join('\n');
  expect(report).toContain('“reason” is empty');
  expect(report).toContain('has to be fixed');
});

test('Terms, names and dates of the original that the translation lacks in every form are reported to the translator', () => {
  const folder = copyOfProject();
  const before = command(folder, 'list', locale).output;
  const [, term = '', words = ''] =
    /<Term id="([^"]+)">([^<]+)<\/Term>/.exec(readFileSync(join(folder, statement), 'utf8')) ?? [];
  const [speaker = ''] = [...readFileSync(join(folder, statement), 'utf8').matchAll(/speaker="([^"]+)"/g)].map(
    ([, id = '']) => id,
  );
  const person = parse(readFileSync(join(folder, `content/people/${speaker}.yaml`), 'utf8')).name;
  const surname = person[locale].split(' ').at(-1).slice(0, -1);
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(site.issued));
  edit(folder, statement, (text) =>
    text
      .replace(words, '—')
      .replaceAll(new RegExp(`${words.slice(0, 5)}\\p{L}*`, 'giu'), '—')
      .replaceAll(new RegExp(`${surname}\\p{L}*`, 'gu'), '—')
      .replaceAll(new RegExp(`${month}\\p{L}*`, 'giu'), '—'),
  );
  const { output } = command(folder, 'list', locale);
  const { term: terms } = parse(readFileSync(join(folder, 'content/glossary.yaml'), 'utf8'))[term];
  for (const [code, shown] of [
    ['term', `“${terms[site.original]}”`],
    ['name', `“${person[site.original]}”`],
    ['date', 'names the day'],
  ]) {
    const report = new RegExp(`${statement}:\\d+ {2}\\[${code}\\]\\n.*${shown}`);
    expect(output).toMatch(report);
    expect(before).not.toMatch(report);
  }
});

function silence(folder: string, entry: Record<string, string>): void {
  const path = join(folder, silenced);
  const lines = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFileSync(path, `${readFileSync(path, 'utf8')}- ${lines.join('\n  ')}\n`);
}
