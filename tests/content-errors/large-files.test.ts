import { spawnSync } from 'node:child_process';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { report } from '../../src/publish/check.ts';
import { copyOfProject } from '../setup/copy.ts';
import { checkInProcess, patience, testLongTexts } from '../setup/long-texts.ts';
import { root, site } from '../setup/project.ts';

// Fields, data, strings and the record are tested by `npm run test:deep`.
testLongTexts('the texts', '.mdx', (before, text) => `${before}\n${text}\n`);

test('A file of more than 1 MB is refused with its size before it is read; one of 1 MB is read', () => {
  test.setTimeout(2 * patience);
  const folder = copyOfProject();
  const names = [`about/${site.original}.mdx`, 'sources.yaml', `ui/${site.original}.json`, 'statement/record.txt'];
  const write = (text: string) => {
    for (const name of names) writeFileSync(join(folder, 'content', name), text);
  };
  write('\0'.repeat(1_000_001));
  const refused = checkInProcess(folder);
  expect(refused).toHaveLength(names.length);
  for (const name of names) {
    expect(refused).toContainEqual(
      expect.objectContaining({
        file: `content/${name}`,
        wrong: 'The file has 1,000,001 bytes, and a file of content/ may have 1,000,000 at most.',
      }),
    );
  }
  write('a'.repeat(1_000_000));
  const read = checkInProcess(folder);
  expect(read.map(({ wrong }) => wrong).join()).not.toContain('1,000,000');
});

const somewhere = (folder: string) =>
  readdirSync(join(folder, 'content')).includes('glossary.yaml') ? ['glossary.yaml', `about/${site.original}.mdx`] : [];

test('A pipe, a device or a folder in place of a file is named in a sentence', () => {
  test.skip(process.platform === 'win32', 'There are no such files on Windows.');
  test.setTimeout(60 * patience);
  const names = (folder: string) => [
    ...somewhere(folder),
    'languages.json',
    'site.yaml',
    'silenced.yaml',
    'statement/record.txt',
    `ui/${site.original}.json`,
    'people/new.yaml',
  ];
  for (const [make, says] of [
    [(path: string) => spawnSync('mkfifo', [path]), /not a file but a pipe/],
    [(path: string) => symlinkSync('/dev/zero', path), /not a file but a pipe/],
    [(path: string) => spawnSync('mkdir', [path]), /This is a folder/],
  ] as const) {
    const folder = copyOfProject();
    for (const name of names(root)) {
      spawnSync('rm', ['-f', join(folder, 'content', name)]);
      make(join(folder, 'content', name));
    }
    const problems = checkInProcess(folder);
    expect(problems).toHaveLength(names(root).length);
    for (const name of names(root)) {
      expect(problems).toContainEqual(
        expect.objectContaining({ file: `content/${name}`, wrong: expect.stringMatching(says) }),
      );
    }
  }
});

test('A socket in place of a file is named in a sentence', async () => {
  test.skip(process.platform === 'win32', 'There are no such files on Windows.');
  const folder = copyOfProject();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 'content/people/new.yaml'), resolve));
  const problems = checkInProcess(folder);
  server.close();
  expect(problems).toEqual([
    expect.objectContaining({ file: 'content/people/new.yaml', wrong: expect.stringMatching(/a socket/) }),
  ]);
});

test('Of more than a hundred problems the first hundred are printed, and the number of all', () => {
  const problems = Array.from({ length: 25_000 }, (_, at) => ({
    file: 'content/x',
    line: at + 1,
    wrong: 'A.',
    fix: 'B.',
  }));
  const lines: string[] = [];
  const print = console.error;
  console.error = (line: string) => lines.push(line);
  report(problems);
  console.error = print;
  expect(lines).toHaveLength(102);
  expect(lines.slice(-2).join('\n')).toMatch(/Only the first 100 are shown[\s\S]*25,?000 things to fix/);
});
