import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { filesUnder } from '../../src/lib/files.ts';
import { parseRecords, parseValues } from '../../src/lib/yaml.ts';
import { contentState, refuseChanged } from '../../src/publish/content-snapshot.ts';
import { copyOfProject } from '../setup/copy.ts';
import { root } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const architecture = read('docs/architecture.md');
const sources = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

test('Every file and folder that the description of the architecture names exists', () => {
  const named = [...architecture.matchAll(/(?<![\w/])((?:src|tests|content|docs)\/[\w./[\]-]*)/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('Every rule of the architecture names the test that enforces it', () => {
  const rules = architecture.split('\n## ').find((part) => part.startsWith('How the rules are enforced')) ?? '';
  const rows = [...rules.matchAll(/^\| (?!-|rule)[^|]+ \| `(tests\/[^`]+)`: “([^”]+)” \|$/gm)];
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter(([, file = '', title = '']) => !read(file).includes(title)).map(([row]) => row)).toEqual([]);
});

test('Nothing reads a file of the project when it is only imported', () => {
  const programs = Object.values<string>(JSON.parse(read('package.json')).scripts).join(' ');
  const modules = sources('src/{lib,model,search,fonts,downloads,translate}/**/*.ts').filter(
    // Programs run when they are imported, and code for browsers reads no disk.
    (file) =>
      !programs.includes(file) &&
      !/\.d\.ts$|^src\/search\/browser\/|^src\/translate\/edit\/(?:page\/|thread\.ts)/.test(file),
  );
  const program = join(root, 'tests/setup/import-all.ts');
  const output = execFileSync(process.execPath, [program, ...modules], { cwd: root, encoding: 'utf8' });
  expect(modules.length).toBeGreaterThan(100);
  expect(JSON.parse(output)).toEqual({});
});

test('Content that is changed while a site is made from it is named, and the site is refused', () => {
  const folder = copyOfProject();
  const before = contentState(folder);
  expect(() => refuseChanged(folder, before)).not.toThrow();
  const file = filesUnder(join(folder, 'content')).find((name) => name.endsWith('.mdx')) ?? '';
  writeFileSync(join(folder, 'content', file), readFileSync(join(folder, 'content', file)));
  expect(() => refuseChanged(folder, before)).toThrow(`content/${file}`);
});

test('A page has its styles in it and needs no other file to be read', () => {
  const pages = filesUnder(dist).filter((file) => file.endsWith('.html'));
  const needing = pages.filter((page) =>
    /<link[^>]*rel="?stylesheet|@import/.test(readFileSync(join(dist, page), 'utf8')),
  );
  expect(pages.length).toBeGreaterThan(0);
  expect(needing).toEqual([]);
});

test('A contact detail is written in one file of data', () => {
  const data = sources('content/**/*.yaml').map((file) => ({ file, text: read(file) }));
  const printed = data
    .filter(({ file }) => file.startsWith('content/contacts/'))
    .flatMap(({ text }) => (parseValues(text) as { channels?: { printed: string }[] }).channels ?? [])
    .map((channel) => channel.printed);
  const twice = printed.filter((words) => data.filter(({ text }) => text.includes(words)).length > 1);
  expect(twice).toEqual([]);
});

test('What depends on a language is in tables by language, not in comparisons with its code', () => {
  // English is also the language of the commands where no other was chosen.
  const compared = sources('src/**/*.{ts,mjs,astro}').filter((file) => /[!=]==? '(?:ru|kk)'/.test(read(file)));
  expect(compared).toEqual([]);
});

test('No name of a person, an organisation or a place of this statement is in the code', {
  tag: '@this-statement',
}, () => {
  const named = ['people', 'organisations'].flatMap((folder) =>
    sources(`content/${folder}/*.yaml`).map((file) => parseValues(read(file)) as Record<string, unknown>),
  );
  const places = existsSync(join(root, 'content/places.yaml'))
    ? Object.values(parseRecords(read('content/places.yaml')))
    : [];
  const wordsIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(wordsIn)
        : [];
  const names = [...named, ...places].flatMap(({ name, fullName, also }) => wordsIn([name, fullName, also]));
  const code = sources('src/**/*.{ts,mjs,astro,css,typ}').map((file) => ({ file, text: read(file) }));
  expect(names.length).toBeGreaterThan(0);
  const found = names.flatMap((name) => {
    const pattern = new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u');
    return code.filter(({ text }) => pattern.test(text)).map(({ file }) => `${name} in ${file}`);
  });
  expect(found).toEqual([]);
});
