import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Piece } from '../../src/model/translations/unit.ts';
import { isForeign } from '../../src/translate/edit/guard.ts';
import { History } from '../../src/translate/edit/history.ts';
import { markUnit, withMarkup } from '../../src/translate/edit/marks.ts';
import { patchBetween, patchOf } from '../../src/translate/edit/patch.ts';
import { keepStart } from '../../src/translate/edit/start-wording.ts';
import type { ExchangeUnit } from '../../src/translate/exchange/unit.ts';
import { temporaryFolder } from '../setup/copy.ts';

const voice = (inner: Piece): Piece => ({ open: '<A b="c">', close: '</A>', inner: [inner] });
const unit = {
  source: '<A b="c">One</A> two<B /> **three**',
  target: '',
  pieces: {
    source: [voice('One'), ' two', { alone: '<B />' }, ' ', { open: '**', close: '**', inner: ['three'] }],
    target: [],
  },
} as unknown as ExchangeUnit;
const marked = markUnit(unit);

test('Markup is shown as short marks and comes back as it was', () => {
  expect(marked.source).toBe('⟦1⟧One⟦/1⟧ two⟦2⟧ ⟦3⟧three⟦/3⟧');
  expect(withMarkup(marked.source, marked)).toBe(unit.source);
});

for (const [name, text] of Object.entries({
  'spaces in a mark': '⟦ 1 ⟧One⟦ / 1⟧ two⟦2 ⟧ ⟦3⟧three⟦/3⟧',
  'a missing slash': '⟦1⟧One⟦1⟧ two⟦2⟧ ⟦3⟧three⟦3⟧',
  'a slash at the end': '⟦1⟧One⟦/1⟧ two⟦2/⟧ ⟦3⟧three⟦/3⟧',
  'double brackets': '[[1]]One[[/1]] two[[2]] [[3]]three[[/3]]',
  'Arabic digits': '⟦١⟧One⟦/١⟧ two⟦٢⟧ ⟦۳⟧three⟦/۳⟧',
  'full-width digits': '⟦１⟧One⟦/１⟧ two⟦２⟧ ⟦３⟧three⟦/３⟧',
})) {
  test(`Marks with ${name} are repaired`, () => {
    expect(withMarkup(text, marked)).toBe(unit.source);
  });
}

test('Emphasis may be left out, and marks may change their order', () => {
  expect(withMarkup('two⟦2⟧ ⟦1⟧One⟦/1⟧ three', marked)).toBe('two<B /> <A b="c">One</A> three');
});

for (const [name, text] of Object.entries({
  'is missing': '⟦1⟧One⟦/1⟧ two',
  'is opened and not closed': '⟦1⟧One two⟦2⟧',
  'is closed and not opened': 'One⟦/1⟧ two⟦2⟧',
  'is there twice': '⟦1⟧One⟦/1⟧ two⟦2⟧⟦2⟧',
  'crosses another': '⟦1⟧One⟦3⟧ two⟦/1⟧⟦2⟧ three⟦/3⟧',
  'does not exist': '⟦1⟧One⟦/1⟧ two⟦2⟧⟦4⟧',
  'has lost a bracket': '⟦1⟧One⟦/1⟧ two⟦2⟧ ⟦',
  'has lost its number': '⟦1⟧One⟦/1⟧ two⟦2⟧ ⟦⟧',
})) {
  test(`A text in which a mark ${name} is refused`, () => {
    expect(withMarkup(text, marked)).toMatchObject({
      wrong: expect.stringMatching(/\S/),
      fix: expect.stringMatching(/\S/),
    });
  });
}

test('A wording that has such signs of its own is shown with its markup', () => {
  const own = markUnit({ ...unit, source: `${unit.source} ⟦` });
  expect(own.source).toBe(`${unit.source} ⟦`);
  expect(own.marks).toEqual([]);
});

/** Files with everything that makes a patch difficult. */
const start: Readonly<Record<string, string>> = {
  'content/a/en.mdx': 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n',
  'content/no-end.yaml': 'one\ntwo',
  'content/windows.yaml': 'one\r\ntwo\r\nthree\r\n',
  'content/gone.yaml': 'one\n',
  'content/empty.yaml': '',
  'content/marked.yaml': '\uFEFFone\n',
  'content/қазақша атау.yaml': 'бір\n',
};
const changed: Readonly<Record<string, string>> = {
  'content/a/en.mdx': 'ONE\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nNINE\n',
  'content/no-end.yaml': 'one\nTWO',
  'content/windows.yaml': 'one\r\nTWO\r\nthree\r\n',
  'content/empty.yaml': 'one\n',
  'content/marked.yaml': '\uFEFFONE\n',
  'content/қазақша атау.yaml': 'БІР\n',
  'content/new/uz.mdx': '--- a\n+++ b\nно\n',
  'content/new/no-end.mdx': 'one',
};

function filled(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  return folder;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const git = (folder: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });

const buffers = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

test('A patch makes of the files at the start those of now, byte for byte', () => {
  const folder = filled(start);
  git(folder, 'init', '--quiet');
  writeFileSync(join(folder, 'changes.patch'), patchBetween(buffers(start), buffers(changed)));
  git(folder, 'apply', 'changes.patch');
  for (const [path, text] of Object.entries(changed)) expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text);
  expect(() => readFileSync(join(folder, 'content/gone.yaml'))).toThrow();
});

test('The patch is the same with git and without it, and on Windows', () => {
  const edited = { ...start, 'content/a/en.mdx': changed['content/a/en.mdx'] ?? '' };
  const [without, within] = [filled(start), filled(start)];
  keepStart(without);
  git(within, 'init', '--quiet');
  git(within, '-c', 'core.autocrlf=false', 'add', '.');
  git(within, 'commit', '--quiet', '-m', 'start');
  const wanted = patchBetween(buffers(start), buffers(edited));
  for (const folder of [without, within]) {
    keepStart(folder);
    expect(patchOf(folder)).toBe('');
    for (const [path, text] of Object.entries(edited)) write(folder, path, text);
    keepStart(folder);
    expect(patchOf(folder)).toBe(wanted);
    // As a git on Windows fetches files.
    write(folder, 'content/a/en.mdx', edited['content/a/en.mdx'].replaceAll('\n', '\r\n'));
    expect(patchOf(folder)).toBe(wanted);
  }
});

test('Changes are undone in any order, and only where the words are those that were saved', () => {
  const folder = filled({ 'a.txt': 'one two three' });
  const history = new History(folder);
  const put = (start: number, removed: string, inserted: string) => {
    const text = readFileSync(join(folder, 'a.txt'), 'utf8');
    writeFileSync(join(folder, 'a.txt'), text.slice(0, start) + inserted + text.slice(start + removed.length));
    return history.add({ file: 'a.txt', start, removed, inserted });
  };
  const third = put(8, 'three', 'THREE!');
  const first = put(0, 'one', 'ONE AND');
  history.undo(third);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('ONE AND two three');
  writeFileSync(join(folder, 'a.txt'), 'other two three');
  expect(history.undone(first)).toBeUndefined();
  expect(history.undone(99)).toBeUndefined();
});

test('Only a page of this server on this machine may write', () => {
  const request = (headers: Record<string, string>, method = 'POST', remoteAddress: string | undefined = '127.0.0.1') =>
    isForeign({ method, headers, socket: { remoteAddress } });
  const own = { host: 'localhost:4321', origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' };
  expect(request(own)).toBe(false);
  expect(request({ ...own, host: '[::1]:4321', origin: 'http://[::1]:4321' }, 'POST', '::1')).toBe(false);
  expect(request({ host: 'localhost:4321' }, 'GET')).toBe(false);
  expect(
    request(
      {
        host: 'localhost:4321',
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      },
      'GET',
    ),
  ).toBe(false);
  expect(request(own, 'POST', '192.168.1.5')).toBe(true);
  expect(request(own, 'PUT')).toBe(true);
  expect(request(own, 'OPTIONS')).toBe(true);
  expect(request({ host: 'localhost:4321' })).toBe(true);
  expect(request({ ...own, origin: 'http://localhost:3000' })).toBe(true);
  expect(request({ ...own, host: 'localhost.statement.example', origin: 'http://localhost.statement.example' })).toBe(
    true,
  );
  expect(request({ host: 'localhost:4321', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 'GET')).toBe(
    true,
  );
  expect(request({ host: 'statement.example' }, 'GET')).toBe(true);
});
