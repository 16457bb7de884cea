import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { signatureFile, sumsFile } from '../../src/lib/checksums.ts';
import { fingerprintOf, readKey } from '../../src/lib/ssh/key.ts';
import { checkSignature } from '../../src/lib/ssh/keygen.ts';
import { isSignedBy } from '../../src/lib/ssh/signed-bytes.ts';
import { parseSignedEdition, shortSum, signedEditionFile } from '../../src/model/editions/signed-edition.ts';
import { again, smallSite, write } from '../setup/copies.ts';
import { edit, temporaryFolder } from '../setup/copy.ts';
import { addEdition, editions, renewSums } from '../setup/editions.ts';
import { find } from '../setup/servers.ts';
import { newKey } from '../setup/signature.ts';
import { project, publisher, run, runIn, sign } from '../setup/signing.ts';

test.skip(!find('ssh-keygen'), 'ssh-keygen is not installed.');

test('A signature is valid for what was signed with the publisher’s key, and for nothing else', () => {
  const sums = Buffer.from('the sums');
  const right = publisher.sign(sums);
  const namespace = 'statement@statement.example';
  const keys = [newKey().line, publisher.line];
  const check = (signed: Uint8Array, signature: string) =>
    checkSignature(signed, Buffer.from(signature), { keys, namespace });
  expect(check(sums, right)).toEqual({ by: fingerprintOf(publisher.key) });
  const wrong = { problem: expect.stringMatching(/^is damaged, or was made for another site/) };
  for (const [signed, signature] of [
    [Buffer.from('the sumz'), right],
    [sums, publisher.sign(sums, 'git')],
    [sums, publisher.sign(sums, 'statement@another.example')],
    [sums, right.slice(0, 200)],
    [sums, right.replace(/\n.{70}/, '')],
    [sums, ''],
    [sums, `-----BEGIN SSH SIGNATURE-----${' '.repeat(9000)}`],
  ] as const) {
    expect(check(signed, signature)).toMatchObject(wrong);
  }
  const stranger = newKey();
  expect(check(sums, stranger.sign(sums)).problem).toBe(`was made with another key (${fingerprintOf(stranger.key)})`);
});

test('A fingerprint is printed as ssh-keygen prints it', () => {
  const file = join(temporaryFolder(), 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'a b', '-f', file]);
  const key = readKey(readFileSync(`${file}.pub`, 'utf8')) as Buffer;
  expect(execFileSync('ssh-keygen', ['-lf', file], { encoding: 'utf8' })).toContain(` ${fingerprintOf(key)} `);
});

test('The publisher signs the built site with a key that stays where it is; with another key nothing is signed', () => {
  const [file, other] = [join(temporaryFolder(), 'key'), join(temporaryFolder(), 'key')];
  for (const path of [file, other]) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path]);
  const { folder } = project({ built: true, key: readFileSync(`${file}.pub`, 'utf8').trim() });
  const signed = run(folder, 'sign.ts', file);
  expect(signed.output).toMatch(/^dist.SHA256SUMS\.sig signs dist.SHA256SUMS with the key SHA256:/m);
  expect(run(folder, 'sign.ts', file).status).toBe(0);
  expect(run(folder, 'verify.ts', 'dist')).toMatchObject({ status: 0 });
  const refused = run(folder, 'sign.ts', other);
  expect(refused.output).toMatch(
    /was made with another key \(SHA256:.*\), not with the one that content\/site\.yaml names/,
  );
  expect(() => readFileSync(join(folder, 'dist', signatureFile))).toThrow();
});

test('Signing an edition also writes the file from which browsers learn of it, and verify checks that file', async () => {
  const file = join(temporaryFolder(), 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'a b', '-f', file]);
  const line = readFileSync(`${file}.pub`, 'utf8').trim();
  const { folder } = project({ built: true, key: line });
  expect(run(folder, 'edition.ts')).toMatchObject({ status: 0 });
  write(join(folder, 'dist'), 'editions/1.json', readFileSync(join(folder, 'content/editions/1.json')));
  renewSums(join(folder, 'dist'));
  expect(run(folder, 'sign.ts', file)).toMatchObject({ status: 0 });
  const newest = await parseSignedEdition(readFileSync(join(folder, 'dist', signedEditionFile), 'utf8'));
  if (!newest) throw new Error('There is no signed edition.');
  expect(await isSignedBy(line, 'statement@statement.example', newest.message, newest.signature)).toBe(true);
  expect(newest.files.get('en/words.txt')).toBe(
    await shortSum(new Uint8Array(readFileSync(join(folder, 'dist/en/words.txt')))),
  );
  expect(run(folder, 'verify.ts', 'dist')).toMatchObject({ status: 0 });
  edit(folder, `dist/${signedEditionFile}`, (text) => text.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')));
  rmSync(join(folder, `dist/${signedEditionFile}.br`));
  rmSync(join(folder, `dist/${signedEditionFile}.gz`));
  const path = join(folder, 'dist', signedEditionFile);
  const damages = [
    () => {},
    () => writeFileSync(path, ' '.repeat(3_000_000)),
    () => {
      rmSync(path);
      symlinkSync('1.json', path);
    },
  ];
  for (const damage of damages) {
    damage();
    expect(run(folder, 'verify.ts', 'dist')).toMatchObject({
      status: 1,
      output: expect.stringContaining('does not belong to this edition or is not signed'),
    });
  }
});

test('A wrong signature makes a copy invalid, even when all files are the same', () => {
  const { folder, site } = project({ built: true });
  sign(site, newKey());
  const { status, output } = run(folder, 'verify.ts', site);
  expect(status).toBe(1);
  expect(output).toContain('Its signature was made with another key (');
});

test('Without a site built here, a mirror is compared with its own checksums when these are signed', async () => {
  const { folder, site } = project({ built: false });
  sign(site);
  const good = run(folder, 'verify.ts', site);
  expect(good.status).toBe(0);
  expect(good.output).toContain(`signed with the publisher’s key ${fingerprintOf(publisher.key)}`);
  sign(site, publisher, 'git');
  expect(run(folder, 'verify.ts', site)).toMatchObject({
    status: 1,
    output: expect.stringContaining('Do not trust this copy'),
  });
  rmSync(join(site, signatureFile));
  expect(run(folder, 'verify.ts', site).output).toMatch(/is not signed, and no site was built here/);
  rmSync(join(site, sumsFile));
  expect(run(folder, 'verify.ts', site).output).toMatch(/has no SHA256SUMS, and no site was built here/);
  const unknown = project({ built: false, key: '' });
  expect(run(unknown.folder, 'verify.ts', unknown.site).output).toMatch(/^There is nothing to compare with/);
});

test('An old edition with a valid signature is distinguished from the one that was built here', () => {
  const { folder, site } = project({ built: true });
  const old = again(site);
  edit(old, sumsFile, (text) => text.split('\n').slice(1).join('\n'));
  sign(old);
  const { status, output } = run(folder, 'verify.ts', old);
  expect(status).toBe(1);
  expect(output).toContain('rightly signed: it may be another edition');
  expect(output).toContain('SHA256SUMS has other content');
});

/** A project that has not built the site, with what `content/site.yaml` says of keys. */
function unbuilt(...lines: string[]): string {
  const { folder } = project({ built: false, key: '' });
  edit(folder, 'content/site.yaml', (text) => `${text}\n${lines.join('\n')}\n`);
  return folder;
}

const [first = '', second = ''] = editions(2);

test('An older edition, rightly signed, is refused after a newer one was seen on this machine', () => {
  const folder = unbuilt(`signingKey: ${publisher.line}`);
  const env = { ...process.env, XDG_STATE_HOME: temporaryFolder() };
  for (const site of [first, second]) {
    sign(site);
    expect(runIn(env, folder, 'verify.ts', site)).toMatchObject({ status: 0 });
  }
  const { status, output } = runIn(env, folder, 'verify.ts', first);
  expect(output).toMatch(/is edition 1, 2026-01-01: older than edition 2, 2026-01-02/);
  expect(status).toBe(1);
});

test('Where nothing can be remembered, a sentence says so, and the copy is compared all the same', () => {
  const state = join(temporaryFolder(), 'file');
  write(dirname(state), 'file', '');
  sign(first);
  const folder = unbuilt(`signingKey: ${publisher.line}`);
  const { status, output } = runIn({ ...process.env, XDG_STATE_HOME: state }, folder, 'verify.ts', first);
  expect(output).toMatch(/could not be remembered on this machine \((ENOTDIR|EEXIST)\)/);
  expect(status).toBe(0);
});

test('A newer edition, rightly signed, is compared with its own checksums, even where an older one was built', () => {
  const folder = unbuilt(`signingKey: ${publisher.line}`);
  cpSync(first, join(folder, 'dist'), { recursive: true });
  sign(second);
  const { status, output } = run(folder, 'verify.ts', second);
  expect(output).toMatch(
    /the copy’s own SHA256SUMS, signed.*\nIt is edition 2, 2026-01-02\.\nIt is newer than the site/,
  );
  expect(status).toBe(0);
});

test('The same number, signed twice with other checksums, is refused', () => {
  const folder = unbuilt(`signingKey: ${publisher.line}`);
  const env = { ...process.env, XDG_STATE_HOME: temporaryFolder() };
  sign(first);
  expect(runIn(env, folder, 'verify.ts', first)).toMatchObject({ status: 0 });
  const other = again(first);
  edit(other, sumsFile, (text) => text.replace(/^.*icon\.svg\n/m, ''));
  sign(other);
  expect(runIn(env, folder, 'verify.ts', other)).toMatchObject({
    status: 1,
    output: expect.stringContaining('one number was signed twice'),
  });
});

test('A key counts for the editions that it signs, and not at all once it is revoked; no clock is asked', () => {
  const next = newKey();
  const keys = (...more: string[]) => [
    'signingKeys:',
    `  - { key: "${publisher.line}", from: 1, until: 1${more.join('')} }`,
    `  - { key: "${next.line}", from: 2 }`,
  ];
  const check = (folder: string, site: string) => run(folder, 'verify.ts', site);
  sign(first);
  sign(second, next);
  expect(check(unbuilt(...keys()), first)).toMatchObject({ status: 0 });
  expect(check(unbuilt(...keys()), second)).toMatchObject({ status: 0 });
  sign(second);
  expect(check(unbuilt(...keys()), second).output).toMatch(/was made with a key that does not sign edition 2/);
  expect(check(unbuilt(...keys(', revoked: true')), first).output).toMatch(/was made with a key that is revoked/);
  sign(second, newKey());
  expect(check(unbuilt(...keys()), second).output).toMatch(/was made with another key/);
});

test('A new key that an edition announced under the old one is known from then on, and a revoked one stays revoked', () => {
  const next = newKey();
  const line = (key: string) => key.split(' ').slice(0, 2).join(' ');
  const announcing = addEdition(first, {
    keys: [
      { key: line(publisher.line), from: 1, until: 2 },
      { key: line(next.line), from: 3 },
    ],
  });
  const third = addEdition(announcing);
  const folder = unbuilt(`signingKey: ${publisher.line}`);
  const env = { ...process.env, XDG_STATE_HOME: temporaryFolder() };
  sign(announcing);
  sign(third, next);
  expect(run(folder, 'verify.ts', third).output).toMatch(/was made with another key/);
  expect(runIn(env, folder, 'verify.ts', announcing)).toMatchObject({ status: 0 });
  expect(runIn(env, folder, 'verify.ts', third)).toMatchObject({ status: 0 });
});

test('An edition is signed once, and only with its record, for the content that it records', () => {
  const file = join(temporaryFolder(), 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
  const folder = unbuilt(`signingKey: ${readFileSync(`${file}.pub`, 'utf8').trim()}`);
  const env = { ...process.env, XDG_STATE_HOME: temporaryFolder() };
  expect(run(folder, 'edition.ts', '--day', '2026-01-01').status).toBe(0);
  const build = (icon: string) => {
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    cpSync(smallSite(), join(folder, 'dist'), { recursive: true });
    mkdirSync(join(folder, 'dist/editions'));
    cpSync(join(folder, 'content/editions/1.json'), join(folder, 'dist/editions/1.json'));
    write(join(folder, 'dist'), 'icon.svg', icon);
    renewSums(join(folder, 'dist'));
  };
  build('<svg/>');
  expect(runIn(env, folder, 'sign.ts', file)).toMatchObject({ status: 0 });
  expect(runIn(env, folder, 'verify.ts', 'dist')).toMatchObject({ status: 0 });
  build('<svg id="a"/>');
  expect(runIn(env, folder, 'sign.ts', file).output).toContain('Edition 1 has been signed or seen here with other');
  edit(folder, 'content/glossary.yaml', (text) => `${text}\n# More.\n`);
  expect(run(folder, 'sign.ts', file).output).toContain('The content has changed since the record of edition 1');
});

test('Somebody else who has built the same signs it, and the comparison says who', () => {
  const file = join(temporaryFolder(), 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
  const line = readFileSync(`${file}.pub`, 'utf8').trim();
  const folder = unbuilt('attesters:', `  - { id: others, name: The others, key: "${line}" }`);
  cpSync(smallSite(), join(folder, 'dist'), { recursive: true });
  expect(run(folder, 'attest.ts', 'nobody', file).output).toMatch(/lists under attesters \(others\)/);
  expect(run(folder, 'attest.ts', 'others', file)).toMatchObject({ status: 0 });
  expect(existsSync(join(folder, 'dist', signatureFile))).toBe(false);
  const good = run(folder, 'verify.ts', 'dist');
  expect(good.output).toContain('The others has built the same and signed it with the key SHA256:');
  expect(good.status).toBe(0);
  write(join(folder, 'dist'), 'SHA256SUMS.others.sig', publisher.sign(readFileSync(join(folder, 'dist', sumsFile))));
  expect(run(folder, 'verify.ts', 'dist')).toMatchObject({
    status: 1,
    output: expect.stringMatching(/The signature of The others /),
  });
});
