import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { describe } from '../../src/model/problems/problem.ts';
import { checkContent } from '../../src/publish/check.ts';
import { copyOfProject, edit } from '../setup/copy.ts';
import { site } from '../setup/project.ts';

const [locale = ''] = site.languages.filter((code) => code !== site.original);

for (const [file, content] of [
  [`content/ui/${locale} copy.json`, '{}'],
  ['content/ui/de.json', '[1, 2'],
  ['content/ui/de.JSON', ''],
  [`content/statement/${locale} (1).mdx`, ''],
  [`content/statement/${locale}.md`, ''],
  ['content/people/somebody.yml', ''],
  [`content/notes/${locale}.mdx`, ''],
  [`content/legal/${locale}.mdx`, ''],
] as const) {
  test(`A stray file ${file.split('/').slice(1).join('/').replace(locale, 'xx')} is named and not published`, () => {
    const folder = copyOfProject();
    writeFileSync(join(folder, file), content);
    expect(checkContent(folder)).toMatchObject([{ file, wrong: expect.stringContaining('not be published') }]);
  });
}

for (const file of [
  'content/glossary (1).yaml',
  'content/sources - Copy.yaml',
  'content/people (2)/somebody.yaml',
  'content/draft/text.mdx',
  `content/statement/${locale}.docx`,
  'content/about/page.html',
  `content/exchange/${locale}.xlf`,
]) {
  test(`${file.replace(locale, 'xx')}, which nothing reads, is named`, () => {
    const folder = copyOfProject();
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'a: 1');
    expect(checkContent(folder)).toMatchObject([{ file, line: 1, wrong: expect.stringContaining('not be published') }]);
  });
}

for (const file of [
  'content/site.yaml',
  'content/sources.yaml',
  `content/statement/${locale}.mdx`,
  `content/ui/${locale}.json`,
  'content/people/x.yaml',
]) {
  test(`A folder in place of ${file.replace(locale, 'xx')} is reported as one`, () => {
    const folder = copyOfProject();
    rmSync(join(folder, file), { force: true });
    mkdirSync(join(folder, file));
    expect(checkContent(folder)).toMatchObject([{ file, line: 1, wrong: expect.stringContaining('is a folder') }]);
  });
}

for (const part of ['statement', 'people', 'organisations', 'notes', 'legal', 'about', 'ui']) {
  test(`A file in place of the folder content/${part} does not cause a crash`, () => {
    const folder = copyOfProject();
    rmSync(join(folder, 'content', part), { recursive: true });
    writeFileSync(join(folder, 'content', part), 'x');
    expect(() => checkContent(folder)).not.toThrow();
  });
}

test('A file that cannot be opened is named', () => {
  const folder = copyOfProject();
  const file = 'content/people/loop.yaml';
  symlinkSync('loop.yaml', join(folder, file));
  expect(checkContent(folder)).toMatchObject([{ file, wrong: expect.stringContaining('cannot be opened') }]);
});

test('A text that is missing in all languages is reported all the same', () => {
  const folder = copyOfProject();
  for (const code of site.languages) {
    edit(folder, `content/ui/${code}.json`, (text) => text.replace(/^\s*"skip": .*\n/m, ''));
  }
  expect(checkContent(folder).map(({ file, wrong }) => [file, wrong])).toEqual(
    site.languages.map((code) => [`content/ui/${code}.json`, 'The text “page.skip” is missing.']).toSorted(),
  );
});

test('A line break in an interface string is named, and not taken for a Latin letter', () => {
  const folder = copyOfProject();
  const file = `content/ui/${locale}.json`;
  edit(folder, file, (text) => text.replace(/"skip": "/, '"skip": "…\\n'));
  expect(checkContent(folder)).toMatchObject([{ file, wrong: expect.stringContaining('line break') }]);
});

test('Roman numerals, initials, symbols and letters in quotation marks are not reported as damage', () => {
  const folder = copyOfProject();
  // The numbers are added in every language: in one alone they would be damage.
  for (const code of site.languages) {
    const written = code === locale ? 'А4, «B», 21-бап, Қалай?!' : '4, 21?!';
    edit(folder, `content/about/${code}.mdx`, (text) =>
      text.replace('. ', `. I V X, J. Smith, CCPR/C/112, ${written} `),
    );
  }
  expect(checkContent(folder)).toEqual([]);
});

test('A statement that quotes nobody needs no people', () => {
  const folder = copyOfProject();
  rmSync(join(folder, 'content/people'), { recursive: true });
  for (const code of site.languages) {
    edit(folder, `content/statement/${code}.mdx`, (text) => text.replace(/<\/?Quote[^>]*>/g, ''));
  }
  // Contacts are persons and still need theirs, whose sources nobody cites now; the statement needs none.
  const asking = checkContent(folder).filter(({ file }) => /^content\/(people|statement|organisations)/.test(file));
  expect(asking.map(describe)).toEqual([]);
});

test('A copy that the system makes next to a file is ignored', () => {
  const folder = copyOfProject();
  copyFileSync(join(folder, 'content/site.yaml'), join(folder, 'content/statement/.DS_Store'));
  expect(checkContent(folder)).toEqual([]);
});
