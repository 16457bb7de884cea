import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { signatureFile, sumsFile } from '../../src/lib/checksums.ts';
import { fingerprintOf, readKey } from '../../src/lib/ssh/key.ts';
import { checkSignature } from '../../src/lib/ssh/keygen.ts';
import { again } from '../setup/copies.ts';
import { edit, temporaryFolder } from '../setup/copy.ts';
import { find } from '../setup/servers.ts';
import { newKey } from '../setup/signature.ts';
import { project, publisher, run, sign } from '../setup/signing.ts';

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
