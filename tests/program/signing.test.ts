import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { signatureFile, sumsFile } from '../../src/lib/checksums.ts';
import { fingerprintOf, readKey } from '../../src/lib/ssh/key.ts';
import { signatureProblem } from '../../src/lib/ssh/signature.ts';
import { progressOn } from '../../src/verify/progress.ts';
import { again, served, smallSite, write } from '../setup/copies.ts';
import { copyOfProject, edit, temporaryFolder } from '../setup/copy.ts';
import { root } from '../setup/project.ts';
import { newKey } from '../setup/signature.ts';

const hasOpenSsh = spawnSync('ssh-keygen', ['-?']).error === undefined;
const publisher = newKey();

/** A project with a built site and the publisher's key. */
function project({ built, key = publisher.line }: { built: boolean; key?: string | undefined }) {
  const folder = copyOfProject();
  if (key) edit(folder, 'content/site.yaml', (text) => `${text}\nsigningKey: ${key}\n`);
  const site = smallSite();
  if (built) cpSync(site, join(folder, 'dist'), { recursive: true });
  return { folder, site };
}

/** Runs a command of the room in a project. */
function run(folder: string, command: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/verify', command), ...given], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/\n\s+at /);
  return { status, output: stdout + stderr };
}

/** Signs a copy; the sums may be changed afterwards. */
function sign(site: string, by = publisher, purpose?: string) {
  write(site, signatureFile, by.sign(readFileSync(join(site, sumsFile)), purpose));
}

test('A signature is valid for what was signed with the publisher’s key, and for nothing else', () => {
  const sums = Buffer.from('the sums');
  const right = publisher.sign(sums);
  const problem = (signed: Uint8Array, signature: string) => signatureProblem(signed, signature, publisher.key);
  expect(problem(sums, right)).toBeUndefined();
  expect(problem(Buffer.from('the sumz'), right)).toBe('does not belong to these sums');
  expect(problem(sums, newKey().sign(sums))).toBe('was made with another key');
  expect(problem(sums, publisher.sign(sums, 'git'))).toBe('is meant for something else (“git”)');
  expect(problem(sums, right.slice(0, 200))).toBe('is no signature of ssh-keygen, or cut off');
  expect(problem(sums, right.replace(/\n.{70}/, ''))).toBe('is damaged');
  expect(problem(sums, '')).toBe('is no signature of ssh-keygen, or cut off');
});

test('The same with OpenSSH: what its ssh-keygen signs is valid here, what is signed here is valid for ssh-keygen', () => {
  test.skip(!hasOpenSsh, 'ssh-keygen is not installed here.');
  const folder = temporaryFolder();
  const file = join(folder, 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'a b', '-f', file]);
  const key = readKey(readFileSync(`${file}.pub`, 'utf8')) as Buffer;
  expect(execFileSync('ssh-keygen', ['-lf', file], { encoding: 'utf8' })).toContain(` ${fingerprintOf(key)} `);
  write(folder, 'sums', 'the sums\n');
  execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'file', '-f', file, join(folder, 'sums')], { stdio: 'ignore' });
  const signed = readFileSync(join(folder, 'sums'));
  expect(signatureProblem(signed, readFileSync(join(folder, 'sums.sig'), 'utf8'), key)).toBeUndefined();

  write(folder, 'ours.sig', publisher.sign(signed));
  const check = (text: string) =>
    spawnSync('ssh-keygen', ['-Y', 'check-novalidate', '-n', 'file', '-s', join(folder, 'ours.sig')], {
      input: text,
      encoding: 'utf8',
    });
  expect(check('the sums\n').stdout).toContain(
    `Good "file" signature with ED25519 key ${fingerprintOf(publisher.key)}`,
  );
  expect(check('the sumz\n').status).not.toBe(0);
});

test('The publisher signs the built site with a key that stays where it is; with another key nothing is signed', () => {
  test.skip(!hasOpenSsh, 'ssh-keygen is not installed here.');
  const [file, other] = [join(temporaryFolder(), 'key'), join(temporaryFolder(), 'key')];
  for (const path of [file, other]) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path]);
  const { folder } = project({ built: true, key: readFileSync(`${file}.pub`, 'utf8').trim() });
  const signed = run(folder, 'sign.ts', file);
  expect(signed.output).toMatch(/^dist.SHA256SUMS\.sig signs dist.SHA256SUMS with the key SHA256:/m);
  expect(run(folder, 'sign.ts', file).status).toBe(0);
  expect(run(folder, 'verify.ts', 'dist')).toMatchObject({ status: 0 });
  const refused = run(folder, 'sign.ts', other);
  expect(refused.output).toMatch(/was made with another key, not with the one that content\/site\.yaml names/);
  expect(() => readFileSync(join(folder, 'dist', signatureFile))).toThrow();
});

test('Anyone who signs without a key, without a site or with a file that is not a key reads what is missing', () => {
  expect(run(project({ built: true, key: '' }).folder, 'sign.ts').output).toMatch(
    /into content\/site\.yaml as signingKey/,
  );
  expect(run(project({ built: false }).folder, 'sign.ts').output).toMatch(
    /no dist.SHA256SUMS to sign: run npm run build/,
  );
  const { folder } = project({ built: true });
  expect(run(folder, 'sign.ts').output).toMatch(/^Say which key signs/);
  expect(run(folder, 'sign.ts', 'nowhere').output).toBe('There is no key nowhere.\n');
});

test('A copy is compared with the site that was built here, and the report names the files that are not the same', () => {
  const { folder, site } = project({ built: true });
  sign(site);
  const good = run(folder, 'verify.ts', site);
  expect(good).toMatchObject({ status: 0, output: expect.stringContaining('All 8 files are the same.') });
  expect(good.output).toContain('dist/SHA256SUMS, the sums of the site that was built here');
  write(site, 'en/words.txt', 'Other words.');
  const { status, output } = run(folder, 'verify.ts', site);
  expect(status).toBe(1);
  expect(output).toMatch(/ {2}en\/words\.txt has other content\nNOT the same: 1 differs; 7 of 8 files are the same\./);
});

test('A wrong signature makes a copy invalid, even when all files are the same', () => {
  const { folder, site } = project({ built: true });
  sign(site, newKey());
  const { status, output } = run(folder, 'verify.ts', site);
  expect(status).toBe(1);
  expect(output).toContain('Its signature was made with another key.');
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

test('Damaged checksums are reported with the line', () => {
  const { folder, site } = project({ built: true });
  edit(folder, 'dist/SHA256SUMS', (text) => text.replace('  en/words', '  ../words'));
  expect(run(folder, 'verify.ts', site).output).toMatch(/is damaged\. Line \d of SHA256SUMS names “\.\.\/words\.txt”/);
});

test('A copy that does not exist is reported in a sentence', async () => {
  const { folder } = project({ built: true });
  expect(run(folder, 'verify.ts').output).toMatch(/^Say what to compare/);
  expect(run(folder, 'verify.ts', 'copy.zip').output).toMatch(/^There is no folder or zip copy\.zip/);
  const { address, stop } = await served(smallSite());
  stop();
  expect(run(folder, 'verify.ts', address)).toMatchObject({
    status: 1,
    output: expect.stringMatching(/cannot be fetched: nothing answers at that address \(ECONNREFUSED\)/),
  });
});

test('On a terminal a bar shows the progress of the comparison, elsewhere a line at each quarter', () => {
  const written = (isTTY: boolean) => {
    const pieces: string[] = [];
    const progress = progressOn({ isTTY, write: (piece: string) => pieces.push(piece) > 0 });
    for (let done = 1; done <= 8; done += 1) progress(done, 8);
    return pieces;
  };
  expect(written(true)[3]).toBe('\r\u001b[K[###############...............] 4 of 8');
  expect(written(true).at(-1)).toBe('\r\u001b[K');
  expect(written(false)).toEqual([2, 4, 6, 8].map((done) => `${done} of 8 files compared\n`));
});
