import { expect, test } from 'playwright/test';
import { progressOn } from '../../src/verify/progress.ts';
import { served, smallSite, write } from '../setup/copies.ts';
import { edit } from '../setup/copy.ts';
import { project, publisher, run, runIn, sign } from '../setup/signing.ts';

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
  const good = run(folder, 'verify.ts', site);
  expect(good).toMatchObject({ status: 0, output: expect.stringContaining('All 8 files are the same.') });
  expect(good.output).toContain('dist/SHA256SUMS, the sums of the site that was built here');
  write(site, 'en/words.txt', 'Other words.');
  const { status, output } = run(folder, 'verify.ts', site);
  expect(status).toBe(1);
  expect(output).toMatch(/ {2}en\/words\.txt has other content\nNOT the same: 1 differs; 7 of 8 files are the same\./);
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

test('Where OpenSSH is not installed, a signature is not checked, and one sentence says so', () => {
  const without = { ...process.env, PATH: '', Path: '' };
  const { folder, site } = project({ built: true });
  sign(site);
  const built = runIn(without, folder, 'verify.ts', site);
  expect(built).toMatchObject({ status: 0, output: expect.stringContaining('All 8 files are the same.') });
  const sentence = 'The signature was not checked. The program ssh-keygen was not found; it comes with OpenSSH.';
  expect(built.output).toContain(sentence);
  const unbuilt = project({ built: false });
  sign(unbuilt.site);
  expect(runIn(without, unbuilt.folder, 'verify.ts', unbuilt.site)).toEqual({ status: 1, output: `${sentence}\n` });
  write(folder, 'key', publisher.line);
  expect(runIn(without, folder, 'sign.ts', 'key')).toEqual({
    status: 1,
    output: 'The program ssh-keygen was not found; it comes with OpenSSH.\n',
  });
});
