import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { explainFailure } from '../../src/publish/failure.ts';
import { withUnixLineEnds } from '../../src/publish/line-ends.ts';
import { preparePublication, putBack } from '../../src/publish/publication.ts';
import { temporaryFolder } from '../setup/copy.ts';
import { root } from '../setup/project.ts';

/** Publishes a site as a build does. */
async function publishWhole(published: string, fill: (next: string) => Promise<void>): Promise<void> {
  const publication = preparePublication(published);
  try {
    await fill(publication.folder);
    publication.publish();
  } finally {
    publication.discard();
  }
}

const folder = () => join(temporaryFolder(), 'dist');
const write = (text: string) => async (next: string) => writeFileSync(join(next, 'index.html'), text);
const read = (published: string) => readFileSync(join(published, 'index.html'), 'utf8');

test('A site replaces the last one when it is complete', async () => {
  const published = folder();
  await publishWhole(published, write('first'));
  await publishWhole(published, write('second'));
  expect(read(published)).toBe('second');
  expect(readdirSync(join(published, '..'))).toEqual(['dist']);
});

test('A build that fails leaves the last site as it was, and nothing next to it', async () => {
  const published = folder();
  await publishWhole(published, write('good'));
  const broken = publishWhole(published, async (next) => {
    writeFileSync(join(next, 'index.html'), 'half');
    throw new Error('no more room');
  });
  await expect(broken).rejects.toThrow('no more room');
  expect(read(published)).toBe('good');
  expect(readdirSync(join(published, '..'))).toEqual(['dist']);
});

test('A site that had been moved away when a build was killed is restored by the next build', async () => {
  const published = folder();
  mkdirSync(`${published}.old`);
  writeFileSync(join(`${published}.old`, 'index.html'), 'good');
  await expect(publishWhole(published, () => Promise.reject(new Error('again')))).rejects.toThrow('again');
  expect(read(published)).toBe('good');
});

/** The state after a build is killed before its first, its second … change of a folder, until one completes. */
function* killedAtEachStep(): Generator<string> {
  for (let at = 1; ; at += 1) {
    const published = folder();
    mkdirSync(published);
    writeFileSync(join(published, 'index.html'), 'good');
    const { status, signal } = spawnSync(
      process.execPath,
      ['--import', join(root, 'tests/setup/killed.ts'), join(root, 'tests/setup/publish-small.ts'), published, 'next'],
      { env: { ...process.env, KILLED_AT: `${at}` } },
    );
    if (status === 0) return;
    expect(signal).toBe('SIGKILL');
    yield published;
  }
}

test('A build that is killed while it changes folders leaves a complete site, which the next one restores', () => {
  test.setTimeout(120_000);
  const left = [...killedAtEachStep()];
  expect(left.length).toBeGreaterThan(5);
  for (const published of left) {
    putBack(published);
    expect(['good', 'next']).toContain(read(published));
  }
});

test('A site that cannot be put in place leaves the last one there', async () => {
  const published = folder();
  await publishWhole(published, write('good'));
  const vanished = publishWhole(published, async (next) => rmSync(next, { recursive: true }));
  await expect(vanished).rejects.toThrow(/ENOENT/);
  expect(read(published)).toBe('good');
});

test('A full disk is reported in a sentence, whichever part of the build ran into it', () => {
  const sentence = 'The disk is full: make room, then build again.';
  expect(explainFailure(new Error('ENOSPC: no space left on device, write'))).toBe(sentence);
  expect(explainFailure(new Error('Failed: No space left on device (os error 28)'))).toBe(sentence);
  expect(explainFailure(new Error('something else'))).toBe('The site could not be built: something else');
});

test('What a killed build left behind is deleted, what a running one writes is not', async () => {
  const published = folder();
  mkdirSync(`${published}.next-killed`);
  const twoHoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  utimesSync(`${published}.next-killed`, twoHoursAgo, twoHoursAgo);
  mkdirSync(`${published}.next-running`);
  await publishWhole(published, write('good'));
  expect(existsSync(`${published}.next-killed`)).toBe(false);
  expect(existsSync(`${published}.next-running`)).toBe(true);
});

test('Anyone who wants to look at a site that was never built reads what to do first', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/publish/preview.ts')], {
    cwd: temporaryFolder(),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toBe('There is no dist/ yet: run npm run build first.\n');
});

/** A folder with `dist` as a link to `target`, relative to that folder. */
function linkedTo(target: string): { link: string; behind: string } {
  const project = temporaryFolder();
  const link = join(project, 'dist');
  symlinkSync(target, link);
  return { link, behind: join(project, target) };
}

for (const [what, prepare] of Object.entries({
  'a site': (behind: string) => {
    mkdirSync(behind, { recursive: true });
    writeFileSync(join(behind, 'index.html'), 'old');
  },
  'an empty folder': (behind: string) => mkdirSync(behind, { recursive: true }),
  'a folder that is not there yet': (behind: string) => mkdirSync(join(behind, '..'), { recursive: true }),
  'another link to a site': (behind: string) => {
    mkdirSync(`${behind}-2`, { recursive: true });
    writeFileSync(join(`${behind}-2`, 'index.html'), 'old');
    symlinkSync(`${behind}-2`, behind);
  },
})) {
  test(`Where dist/ is a link to ${what}, the served folder gets the new site and the link is kept`, async () => {
    const { link, behind } = linkedTo('served/site');
    prepare(behind);
    await publishWhole(link, write('new'));
    expect([read(behind), read(link)]).toEqual(['new', 'new']);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    await publishWhole(link, write('newer'));
    expect(read(behind)).toBe('newer');
    const left = readdirSync(join(behind, '..')).filter((name) => !/^site(?:-2)?$/.test(name));
    expect(left).toEqual([]);
  });
}

for (const [what, target, says, prepare] of [
  ['a folder with something else', 'papers', /holds something else than a site .*letter\.odt/, ['papers/letter.odt']],
  ['the project', '.', /which holds this project/, []],
  ['a folder around the project', '..', /which holds this project/, []],
  ['itself', 'dist', /leads back to itself/, []],
  ['a file', 'site.zip', /is a file/, ['site.zip']],
  ['a folder in one that is not there', 'nowhere/site', /there is no folder .*nowhere/, []],
] as const) {
  test(`Where dist/ is a link to ${what}, nothing is built and a sentence says why`, async () => {
    const { link } = linkedTo(target);
    for (const file of prepare) {
      mkdirSync(join(link, '..', file, '..'), { recursive: true });
      writeFileSync(join(link, '..', file), 'mine');
    }
    const before = readdirSync(join(link, '..')).sort();
    await expect(publishWhole(link, write('new'))).rejects.toThrow(says);
    expect(readdirSync(join(link, '..')).sort()).toEqual(before);
    for (const file of prepare) expect(readFileSync(join(link, '..', file), 'utf8')).toBe('mine');
  });
}

test('The content has no problems whatever the clock of the machine says', () => {
  for (const moment of ['0001-01-01T00:00:00Z', '2106-02-07T06:28:16Z']) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', join(root, 'tests/setup/clock.ts'), join(root, 'src/publish/check.ts')],
      { cwd: root, encoding: 'utf8', env: { ...process.env, CLOCK: moment } },
    );
    expect([status, stdout], moment + stderr).toEqual([0, 'The content is in order.\n']);
  }
});

test('Text files that are published as they are have Unix line endings; other files keep every byte', () => {
  const project = temporaryFolder();
  const site = join(project, 'dist');
  const bytes = Buffer.from('a\r\nb\rc\n\xe9\r\n', 'latin1');
  const texts = ['icon.svg', 'deep/er/robots.txt', '.well-known/keys.asc'];
  const others = ['form.pdf', 'archive.zip', 'letters.woff2', 'noending'];
  for (const file of [...texts, ...others]) {
    for (const folder of [join(project, 'public'), site]) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
  }
  withUnixLineEnds(project, site);
  for (const file of texts) expect(readFileSync(join(site, file), 'latin1')).toBe('a\nb\rc\n\xe9\n');
  for (const file of others) expect(readFileSync(join(site, file)).equals(bytes), file).toBe(true);
});
