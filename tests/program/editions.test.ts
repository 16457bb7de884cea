import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sumsFile } from '../../src/lib/checksums.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { readEditions } from '../../src/model/editions/editions.ts';
import { again, smallSite, zipped } from '../setup/copies.ts';
import { edit, temporaryFolder } from '../setup/copy.ts';
import { addEdition, editions, renewSums } from '../setup/editions.ts';
import { project, run, runIn } from '../setup/signing.ts';

/** A project without a key and with a built site. */
function built(site: string): string {
  const { folder } = project({ built: false, key: '' });
  cpSync(site, join(folder, 'dist'), { recursive: true });
  return folder;
}

test('The number and the day of the edition are printed', () => {
  const [, second = ''] = editions(2);
  const { status, output } = run(built(second), 'verify.ts', second);
  expect(output).toContain('It is edition 2, 2026-01-02, not signed.');
  expect(status).toBe(0);
});

test('A copy that is older than the site that was built here is refused, in each form', () => {
  const [first = '', second = ''] = editions(2);
  const folder = built(second);
  for (const copy of [first, zipped(first)]) {
    const { status, output } = run(folder, 'verify.ts', copy);
    expect(output).toMatch(/is edition 1, 2026-01-01: older than edition 2, 2026-01-02, which is known here\./);
    expect(status).toBe(1);
  }
});

/** The file in which an edition that was seen is stored. */
function remembering(site: string, edition: number): { env: NodeJS.ProcessEnv; file: string } {
  const state = temporaryFolder();
  const file = join(state, 'statement', 'statement.example.json');
  const record = sha256(readFileSync(join(site, `editions/${edition}.json`)));
  const sums = sha256(readFileSync(join(site, sumsFile)));
  mkdirSync(dirname(file));
  writeFileSync(file, JSON.stringify({ edition, day: `2026-01-0${edition}`, record, sums, keys: [] }));
  return { env: { ...process.env, XDG_STATE_HOME: state }, file };
}

test('A copy that is older than one that was seen before on this machine is refused, on any later day', () => {
  const [first = '', second = ''] = editions(2);
  const { env, file } = remembering(second, 2);
  const { status, output } = runIn(env, built(first), 'verify.ts', first);
  expect(output).toMatch(/older than edition 2/);
  expect(status).toBe(1);
  writeFileSync(file, '{');
  expect(runIn(env, built(first), 'verify.ts', first).output).toMatch(/is damaged: delete it/);
});

test('A copy with another history is refused', () => {
  const [first = '', second = ''] = editions(2);
  const other = addEdition(first, { changes: { 'kk/': 'p3' } });
  const { status, output } = run(built(second), 'verify.ts', other);
  expect(output).toMatch(/has another record of edition 2 than the one known here: it tells another history/);
  expect(status).toBe(1);
});

for (const [what, damage, says] of [
  [
    'lacks a record in between',
    (site: string) => rmSync(join(site, 'editions/2.json')),
    /no record of edition 2, though one of edition 3/,
  ],
  [
    'has an altered record',
    (site: string) => edit(site, 'editions/2.json', (text) => text.replace('"p3"', '"p4"')),
    /a record of edition 3 that does not follow/,
  ],
  [
    'has something else as a record',
    (site: string) => writeFileSync(join(site, 'editions/2.json'), '{"edition":2}'),
    /something else as the record of edition 2/,
  ],
  [
    'has a record that is no text',
    (site: string) => writeFileSync(join(site, 'editions/2.json'), Buffer.from([0xff, 0xfe, 0])),
    /something else as the record of edition 2/,
  ],
  [
    'has a record of 3 kB',
    (site: string) => writeFileSync(join(site, 'editions/2.json'), ' '.repeat(3000)),
    /something else as the record of edition 2/,
  ],
  [
    'has an edition with a number of nine digits',
    (site: string) => writeFileSync(join(site, 'editions/99999.json'), '{}'),
    /names an edition 99999, which no site has/,
  ],
] as const) {
  test(`A copy that ${what} is not the same, and a sentence says why`, () => {
    const [first = ''] = editions(1);
    const third = addEdition(addEdition(first, { changes: { 'kk/': 'p3' } }));
    const copy = again(third);
    damage(copy);
    const { status, output } = run(built(third), 'verify.ts', renewSums(copy));
    expect(output).toMatch(says);
    expect(status).toBe(1);
  });
}

test('A copy without records is not the same as a site with some', () => {
  const [first = ''] = editions(1);
  const { status, output } = run(built(first), 'verify.ts', smallSite());
  expect(output).toContain('It has no record of an edition, though edition 1 is known here.');
  expect(output).toContain('editions/1.json is missing');
  expect(status).toBe(1);
});

test('The next record is made of the published list of checksums of the one before', () => {
  const { folder } = project({ built: false, key: '' });
  for (const day of ['tomorrow', '2099-02-30', '2099-2-3']) {
    expect(run(folder, 'edition.ts', '--day', day).output).toContain(`“${day}” is not a day`);
  }
  expect(run(folder, 'edition.ts', '--day', '2026-01-01')).toMatchObject({
    status: 0,
    output: expect.stringContaining('content/editions/1.json is the record of edition 1, 2026-01-01.'),
  });
  expect(run(folder, 'edition.ts').output).toMatch(/^There is no dist.SHA256SUMS\./);
  mkdirSync(join(folder, 'dist/editions'), { recursive: true });
  renewSums(join(folder, 'dist'));
  expect(run(folder, 'edition.ts').output).toContain('is not that of edition 1');
  cpSync(join(folder, 'content/editions/1.json'), join(folder, 'dist/editions/1.json'));
  renewSums(join(folder, 'dist'));
  expect(run(folder, 'edition.ts', '--day', '2025-12-31').output).toContain('which is later than 2025-12-31');
  expect(run(folder, 'edition.ts', '--day', '2026-02-01')).toMatchObject({ status: 0 });
  const [first, second] = readEditions(folder);
  const sums = readFileSync(join(folder, 'dist', sumsFile));
  expect(second).toMatchObject({ edition: 2, changes: {}, previous: { record: first?.checksum, sums: sha256(sums) } });
});
