import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { verifyAsync } from '@noble/ed25519';
import { expect, test } from 'playwright/test';
import { isSignedBy, rawSignature, signedBytes } from '../../src/lib/ssh/signed-bytes.ts';
import type { EditionRecord } from '../../src/model/editions/schema.ts';
import {
  parseSignedEdition,
  type SignedEdition,
  shortSum,
  signedEditionFile,
} from '../../src/model/editions/signed-edition.ts';
import { judge, type Trust } from '../../src/model/editions/succession.ts';
import { again, smallSite, write } from '../setup/copies.ts';
import { addEdition } from '../setup/editions.ts';
import { newKey } from '../setup/signature.ts';
import { signEdition } from '../setup/signed-edition.ts';

const namespace = 'statement@statement.example';
const publisher = newKey();
const entry = (key: ReturnType<typeof newKey>, rest: Partial<Trust['keys'][number]> = {}) => ({
  key: key.line.split(' ', 2).join(' '),
  from: 1,
  ...rest,
});
const trust: Trust = { namespace, keys: [entry(publisher)] };

/** The next edition of a site, signed; each has other words. */
async function next(site: string, fields: Partial<EditionRecord> = {}, by = publisher): Promise<string> {
  const changed = again(site);
  write(changed, 'en/words.txt', `Words ${Math.random()}.\n`);
  return signEdition(addEdition(changed, fields), by);
}

const read = async (site: string) =>
  (await parseSignedEdition(readFileSync(join(site, signedEditionFile), 'utf8'))) as SignedEdition;

/** How a reader who knows one edition classifies another one. */
const judged = async (offered: string, known?: string, given = trust) =>
  judge(await read(offered), known === undefined ? undefined : await read(known), given, async (edition) =>
    readFileSync(join(offered, `editions/${edition}.json`), 'utf8'),
  );

test('What OpenSSH signs is accepted by the code of browsers that know Ed25519, and of those that do not', async () => {
  const { line, key, sign } = newKey();
  for (const message of ['', 'words', 'Қазақша\n'.repeat(5000)]) {
    const bytes = new TextEncoder().encode(message);
    const signature = rawSignature(sign(bytes));
    expect(signature).toHaveLength(64);
    expect(await isSignedBy(line, namespace, bytes, signature)).toBe(true);
    const raw = Uint8Array.from(key.subarray(-32));
    expect(await verifyAsync(signature, await signedBytes(namespace, bytes), raw)).toBe(true);
    expect(await isSignedBy(line, 'statement@other.example', bytes, signature)).toBe(false);
    expect(await isSignedBy(newKey().line, namespace, bytes, signature)).toBe(false);
    expect(await isSignedBy(line, namespace, new TextEncoder().encode(`${message}.`), signature)).toBe(false);
    for (const at of [0, 31, 32, 63]) {
      const damaged = signature.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(await isSignedBy(line, namespace, bytes, damaged)).toBe(false);
    }
  }
});

test('A browser without Ed25519 checks with the library', async () => {
  const { importKey } = crypto.subtle;
  const site = await next(smallSite());
  crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));
  try {
    expect(await judged(site)).toBe('first');
    expect(await judged(await next(smallSite(), {}, newKey()))).toBe('forged');
  } finally {
    crypto.subtle.importKey = importKey;
  }
});

test('The first edition has to be signed; later ones have to follow, however many there are in between', async () => {
  const first = await next(smallSite());
  const second = await next(first);
  const fifth = await next(await next(await next(second)));
  expect(await judged(first)).toBe('first');
  expect(await judged(first, first)).toBe('same');
  expect(await judged(second, first)).toBe('newer');
  expect(await judged(fifth, first)).toBe('newer');
  expect(await judged(first, fifth)).toBe('older');
  expect(await judged(second, fifth)).toBe('older');
});

test('Another history is refused, even when it is signed', async () => {
  const first = await next(smallSite());
  const [here, there] = [await next(first), await next(first)];
  expect(await judged(there, here)).toBe('fork');
  expect(await judged(await next(there), here)).toBe('fork');
  expect(await judged(await next(await next(await next(there))), here)).toBe('fork');
  // The same record with other files.
  const other = again(here);
  write(other, 'en/words.txt', 'Other words.');
  rmSync(join(other, 'SHA256SUMS'));
  const { writeSums } = await import('../../src/publish/write-checksums.ts');
  rmSync(join(other, signedEditionFile));
  writeSums(other);
  expect(await judged(await signEdition(other, publisher), here)).toBe('fork');
});

test('Records in between that are missing, altered or of another number connect nothing', async () => {
  const first = await next(smallSite());
  const fourth = await next(await next(await next(first)));
  const known = await read(first);
  const offered = await read(fourth);
  const text = (edition: number) => readFileSync(join(fourth, `editions/${edition}.json`), 'utf8');
  for (const lies of [
    () => undefined,
    () => '',
    () => 'null',
    () => '[]',
    () => text(2),
    (edition: number) => text(edition).replace('2026', '2025'),
    (edition: number) => text(edition).replace('"mirrors":[]', '"mirrors":["https://evil.example/"]'),
  ]) {
    expect(await judge(offered, known, trust, async (edition) => lies(edition)), String(lies)).toBe('fork');
  }
  expect(await judge(offered, known, trust, async (edition) => text(edition))).toBe('newer');
});

test('What another key signed, or the publisher’s key for another site, is forged', async () => {
  const first = await next(smallSite());
  const forged = again(first);
  expect(await judged(await next(first, {}, newKey()), first)).toBe('forged');
  expect(await judged(await signEdition(addEdition(forged), publisher, 'statement@other.example'), first)).toBe(
    'forged',
  );
  expect(await judged(await next(smallSite(), {}, newKey()))).toBe('forged');
});

test('A list or a record that was altered after signing is forged', async () => {
  const first = await next(smallSite());
  const second = await next(first);
  const text = readFileSync(join(second, signedEditionFile), 'utf8');
  for (const [what, by] of [
    ['"edition":2', '"edition":3'],
    ['"mirrors":[]', '"mirrors":["https://evil.example/"]'],
    ['en/index.html\n', 'en/evil.html\n'],
    ['\n404', '\nA404'],
    [/.{22} en\/index\.html\n/, ''],
  ] as const) {
    const altered = text.replace(what, by);
    if (altered === text) continue;
    const offered = await parseSignedEdition(altered);
    if (!offered) continue;
    const verdict = await judge(offered, await read(first), trust, async () => undefined);
    expect(verdict, String(what)).toBe('forged');
  }
});

test('A new key counts from the edition that the old one announced, and the old one no longer after its last', async () => {
  const follower = newKey();
  const keys = [entry(publisher, { until: 2 }), entry(follower, { from: 3 })];
  const first = await next(smallSite());
  const second = await next(first, { keys });
  const third = await next(second, { keys }, follower);
  expect(await judged(second, first)).toBe('newer');
  expect(await judged(third, second)).toBe('newer');
  expect(await judged(await next(second, { keys }), second, { namespace, keys })).toBe('forged');
  expect(await judged(await next(second, { keys }), second)).toBe('forged');
  // The announcement itself has to be signed with a known key.
  expect(await judged(await next(first, { keys }, follower), first)).toBe('forged');
});

test('A revoked key signs nothing, wherever it is revoked', async () => {
  const follower = newKey();
  const revoked = [entry(publisher, { revoked: true }), entry(follower)];
  const first = await next(smallSite());
  const second = await next(first, { keys: revoked }, follower);
  const both: Trust = { namespace, keys: [entry(publisher), entry(follower)] };
  expect(await judged(second, first, both)).toBe('newer');
  expect(await judged(await next(second), second, both)).toBe('forged');
  expect(await judged(await next(first), first, { namespace, keys: revoked })).toBe('forged');
});

test('The clock plays no part: an edition of the future and one of long ago follow if their numbers do', async () => {
  const { now } = Date;
  const first = await next(smallSite(), { day: '1999-01-01' });
  const second = await next(first, { day: '2099-01-01' });
  for (const time of [0, 4e12]) {
    Date.now = () => time;
    expect(await judged(second, first)).toBe('newer');
    expect(await judged(first, second)).toBe('older');
  }
  Date.now = now;
  expect(await judged(await next(second, { day: '2098-12-31' }), second)).toBe('fork');
});

test('A file that is not a signed edition is not read as one', async () => {
  const whole = readFileSync(join(await next(smallSite()), signedEditionFile), 'utf8');
  for (const text of [
    '',
    '\n',
    '{}',
    '<!doctype html><p>Pay to go on.',
    whole.slice(1),
    whole.slice(0, 88),
    whole.slice(0, 120),
    whole.replace('{"edition":1', '{"edition":"1"'),
    whole.replace('"keys":[]', '"keys":{}'),
    whole.replace('"mirrors":[]', '"mirrors":[1]'),
    whole.replace('{"edition"', 'null\n{"edition"'),
  ]) {
    expect(await parseSignedEdition(text), text.slice(0, 60)).toBeUndefined();
  }
});

test('The list holds every file of SHA256SUMS with the beginning of its checksum', async () => {
  const site = await next(smallSite());
  const { files, record } = await read(site);
  expect(record.edition).toBe(1);
  const words = new Uint8Array(readFileSync(join(site, 'en/words.txt')));
  expect(files.get('en/words.txt')).toBe(await shortSum(words));
  expect([...files.keys()]).toContain('ә б.txt');
  expect([...files.keys()]).toContain('editions/1.json');
  expect(files.size).toBe(8);
});
