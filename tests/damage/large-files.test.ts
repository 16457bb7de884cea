import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Problem } from '../../src/checks/problem.ts';
import { filesUnder } from '../../src/verify/files.ts';
import { kindsOfText } from '../benchmarks/kinds-of-text.ts';
import { copyOfProject } from '../setup/copy.ts';
import { root, site } from '../setup/site.ts';

/** Only what never ends, or takes time that grows with the square of a text, takes so many milliseconds. */
const patience = 300_000;

/** Checks a copy in a process that is ended when it does not end by itself. */
function check(folder: string): Problem[] {
  const script = `
    import { checkContent } from ${JSON.stringify(join(root, 'src/publish/check.ts'))};
    process.stdout.write(JSON.stringify(checkContent(process.cwd())));`;
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: patience,
    maxBuffer: 1e9,
  });
  expect([status, signal], stderr).toEqual([0, null]);
  return JSON.parse(stdout);
}

/** Puts a kind of text into each file of some kind, until all kinds have had their turn. */
function* filled(ending: string, put: (before: string, text: string) => string): Generator<string> {
  const kinds = Object.values(kindsOfText);
  while (kinds.length > 0) {
    const folder = copyOfProject();
    const content = join(folder, 'content');
    // The table of languages and the facts of the site are needed to find the other files.
    const files = filesUnder(content).filter(
      (file) => file.endsWith(ending) && !/^(?:site|languages|silenced)\./.test(file),
    );
    for (const [file, make] of files.flatMap((name) => [[name, kinds.shift()] as const])) {
      if (!make) break;
      writeFileSync(join(content, file), put(readFileSync(join(content, file), 'utf8'), make(100_000)));
    }
    yield folder;
  }
}

for (const [what, ending, put] of [
  ['the texts', '.mdx', (before, text) => `${before}\n${text}\n`],
  ['fields of texts', '.mdx', (before, text) => before.replace(/^title: .*$/m, () => `title: ${text}`)],
  ['the data', '.yaml', (before, text) => `${before}\n${text}\n`],
  ['the strings', '.json', (before, text) => before.replace(/\}\s*$/, () => `, "more": ${JSON.stringify(text)} }`)],
  ['the record of the original', 'record.txt', (before, text) => before + text],
] as const satisfies readonly (readonly [string, string, (before: string, text: string) => string])[]) {
  test(`Whatever 100 kB stand in ${what}, the check ends and says what is wrong in sentences`, () => {
    test.setTimeout(60 * patience);
    for (const folder of filled(ending, put)) {
      const problems = check(folder);
      expect(problems.length).toBeGreaterThan(0);
      expect(
        problems.find(({ wrong, fix }) => /undefined|call stack|\bat .*:\d+:\d+/.test(wrong + fix)),
      ).toBeUndefined();
    }
  });
}

test('A file of more than 1 MB is refused with its size before it is read; one of 1 MB is read', () => {
  test.setTimeout(2 * patience);
  for (const name of [
    `about/${site.original}.mdx`,
    'sources.yaml',
    `ui/${site.original}.json`,
    'statement/record.txt',
  ]) {
    const folder = copyOfProject();
    writeFileSync(join(folder, 'content', name), '\0'.repeat(1_000_001));
    expect(check(folder), name).toEqual([
      expect.objectContaining({
        file: `content/${name}`,
        wrong: 'The file has 1,000,001 bytes, and a file of content/ may have 1,000,000 at most.',
      }),
    ]);
    writeFileSync(join(folder, 'content', name), 'a'.repeat(1_000_000));
    expect(
      check(folder)
        .map(({ wrong }) => wrong)
        .join(),
      name,
    ).not.toContain('1,000,000');
  }
});

const somewhere = (folder: string) =>
  readdirSync(join(folder, 'content')).includes('glossary.yaml') ? ['glossary.yaml', `about/${site.original}.mdx`] : [];

test('A pipe, a device or a folder in the place of a file is named in a sentence', () => {
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
  for (const name of names(root)) {
    for (const [make, says] of [
      [(path: string) => spawnSync('mkfifo', [path]), /not a file but a pipe/],
      [(path: string) => symlinkSync('/dev/zero', path), /not a file but a pipe/],
      [(path: string) => spawnSync('mkdir', [path]), /This is a folder/],
    ] as const) {
      const folder = copyOfProject();
      spawnSync('rm', ['-f', join(folder, 'content', name)]);
      make(join(folder, 'content', name));
      expect(check(folder), name).toEqual([
        expect.objectContaining({ file: `content/${name}`, wrong: expect.stringMatching(says) }),
      ]);
    }
  }
});

test('A socket in the place of a file is named in a sentence', async () => {
  test.skip(process.platform === 'win32', 'There are no such files on Windows.');
  const folder = copyOfProject();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 'content/people/new.yaml'), resolve));
  const problems = check(folder);
  server.close();
  expect(problems).toEqual([
    expect.objectContaining({ file: 'content/people/new.yaml', wrong: expect.stringMatching(/a socket/) }),
  ]);
});
