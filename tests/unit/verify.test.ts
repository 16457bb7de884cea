import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { formatSums, parseSums, sumsFile } from '../../src/lib/checksums.ts';
import { writeSums } from '../../src/publish/write-checksums.ts';
import { compare } from '../../src/verify/compare.ts';
import { folderCopy } from '../../src/verify/folder.ts';
import { mirrorCopy } from '../../src/verify/mirror.ts';
import type { Copy } from '../../src/verify/mirror-source.ts';
import { readSums } from '../../src/verify/reference-checksums.ts';
import { zipCopy } from '../../src/verify/zip.ts';
import { again, served, smallSite, write, zipFile, zipped } from '../setup/copies.ts';

const sumsOf = (folder: string) => readSums(readFileSync(join(folder, sumsFile)));

/** The same folder in the three forms in which a copy is passed on. */
const forms: Record<string, (folder: string) => Promise<{ copy: Copy; stop?: () => void }>> = {
  'a folder': async (folder) => ({ copy: folderCopy(folder) }),
  'a zip': async (folder) => ({ copy: zipCopy(zipped(folder)) }),
  'a zip with a folder in it': async (folder) => ({ copy: zipCopy(zipped(folder, 'site/')) }),
  'a mirror': async (folder) => {
    const { address, stop } = await served(folder);
    return { copy: mirrorCopy(address), stop };
  },
};

for (const [form, open] of Object.entries(forms)) {
  test(`In ${form}, a flipped byte, a missing, an added and a renamed file are found and named`, async () => {
    const site = smallSite();
    const same = await open(again(site));
    expect(await compare(same.copy, sumsOf(site))).toEqual([]);
    same.stop?.();

    const changed = again(site);
    const page = join(changed, 'en/index.html');
    const bytes = readFileSync(page);
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    writeFileSync(page, bytes);
    rmSync(join(changed, 'icon.svg'));
    write(changed, 'added.js', 'evil()');
    write(changed, 'index.html', '<a href="en/">English</a><script src="added.js"></script><a href="en/renamed.txt">');
    renameSync(join(changed, 'en/words.txt'), join(changed, 'en/renamed.txt'));
    const { copy, stop } = await open(changed);
    expect(await compare(copy, sumsOf(site))).toEqual([
      { kind: 'extra', file: 'added.js' },
      { kind: 'differs', file: 'en/index.html' },
      { kind: 'renamed', file: 'en/words.txt', to: 'en/renamed.txt' },
      { kind: 'missing', file: 'icon.svg' },
      { kind: 'differs', file: 'index.html' },
    ]);
    stop?.();
  });
}

test('Files compressed for servers belong to the site when they decompress to its files, and are named when they do not', async () => {
  const site = smallSite();
  const copy = again(site);
  const page = readFileSync(join(site, 'index.html'));
  write(copy, 'index.html.br', brotliCompressSync(page));
  write(copy, 'index.html.gz', gzipSync(page));
  expect(await compare(folderCopy(copy), sumsOf(site))).toEqual([]);
  write(copy, 'index.html.br', brotliCompressSync('something else'));
  write(copy, 'index.html.gz', 'not compressed at all');
  write(copy, 'unknown.gz', gzipSync(page));
  expect(await compare(folderCopy(copy), sumsOf(site))).toEqual([
    { kind: 'differs', file: 'index.html.br' },
    { kind: 'differs', file: 'index.html.gz' },
    { kind: 'extra', file: 'unknown.gz' },
  ]);
});

test('The checksums are those of sha256sum, sorted, whatever order the files were written in', () => {
  const site = smallSite();
  const text = readFileSync(join(site, sumsFile), 'utf8');
  expect(text).toContain('  en/words.txt\n');
  expect(text).not.toContain(sumsFile);
  writeSums(again(site));
  const { sums, problems } = parseSums(text);
  expect(problems).toEqual([]);
  expect(formatSums(new Map([...sums].reverse()))).toBe(text);
});

const sum = 'a'.repeat(64);
for (const [line, says] of [
  ['no sum at all', 'Line 2 of SHA256SUMS is not a sum'],
  [`${sum.slice(1)}  file`, 'Line 2 of SHA256SUMS is not a sum'],
  [`${sum}  ../../.bashrc`, 'Line 2 of SHA256SUMS names “../../.bashrc”, which is no path inside the site'],
  [`${sum}  C:\\file`, 'no path inside the site'],
  [`${sum}  first`, 'Line 2 of SHA256SUMS names first a second time'],
] as const) {
  test(`The line “${line.slice(-20)}” in the list of checksums is refused with its line number`, () => {
    const { problems } = parseSums(`${sum}  first\n${line}\n`);
    expect(problems.join()).toContain(says);
  });
}

test('A zip that is truncated, or would harm anyone who unpacks it, is refused in a sentence', () => {
  const site = smallSite();
  const whole = readFileSync(zipped(site));
  const text = new TextEncoder().encode('text');
  expect(() => zipCopy(zipFile(whole.subarray(0, whole.length / 2)))).toThrow(/is no zip, or cut off/);
  expect(() => zipCopy(zipFile(new Uint8Array()))).toThrow(/is no zip, or cut off/);
  expect(() => zipCopy(zipFile(zipSync({ '../../.bashrc': text })))).toThrow(/outside its folder\. Do not unpack it/);
  expect(() => zipCopy(zipFile(zipSync({ '/etc/passwd': text })))).toThrow(/outside its folder/);
  const twice = Buffer.from(zipSync({ 'a.txt': text, 'b.txt': text }));
  expect(() => zipCopy(zipFile(Buffer.from(twice.toString('latin1').replaceAll('b.txt', 'a.txt'), 'latin1')))).toThrow(
    /a\.txt twice/,
  );
});

test('A zip that would fill the memory is not unpacked beyond what a file of the site can have', async () => {
  const site = smallSite();
  const huge = zipSync({ 'icon.svg': new Uint8Array(64 * 1024 * 1024 + 1) });
  const onlyIcon = new Map([...sumsOf(site)].filter(([file]) => file === 'icon.svg'));
  expect(await compare(zipCopy(zipFile(huge)), onlyIcon)).toEqual([
    { kind: 'unreadable', file: 'icon.svg', why: expect.stringContaining('larger than 64 MB') },
  ]);
  // The same, announced as ten bytes: no more than these are unpacked.
  const lying = Buffer.from(huge);
  for (const [mark, offset] of [
    ['PK\x01\x02', 24],
    ['PK\x03\x04', 22],
  ] as const)
    lying.writeUInt32LE(10, lying.indexOf(mark, 'latin1') + offset);
  const copy = zipCopy(zipFile(lying));
  const read = await copy.read('icon.svg').catch(() => undefined);
  expect(read?.length ?? 0).toBeLessThanOrEqual(10);
});

test('A mirror that compresses, delays or redirects within itself is read as browsers read it', async () => {
  const site = smallSite();
  let refused = 0;
  const { address, stop } = await served(site, (request, response) => {
    const file = (request.url ?? '').replace('/mirror/x/', '');
    if (file === 'en/words.txt' && refused++ === 0) response.writeHead(503).end();
    else if (file === '')
      response
        .writeHead(200, { 'content-encoding': 'br' })
        .end(brotliCompressSync(readFileSync(join(site, 'index.html'))));
    else if (file === 'icon.svg') response.writeHead(302, { location: 'moved/icon.svg' }).end();
    else if (file === 'moved/icon.svg')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(readFileSync(join(site, 'icon.svg'))));
    else return false;
    return true;
  });
  expect(await compare(mirrorCopy(address), sumsOf(site))).toEqual([]);
  expect(refused).toBe(2);
  stop();
});

test('A mirror that redirects elsewhere or in circles, or sends something other than it says, is reported in a sentence for each file', async () => {
  const site = smallSite();
  const { address, stop } = await served(site, (request, response) => {
    const file = (request.url ?? '').replace('/mirror/x/', '');
    if (file === 'en/words.txt') response.writeHead(302, { location: 'http://elsewhere.invalid/' }).end();
    else if (file === 'icon.svg') response.writeHead(302, { location: 'icon.svg' }).end();
    else if (file === '') response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip');
    else if (file === 'en/') response.writeHead(403).end();
    else return false;
    return true;
  });
  expect(await compare(mirrorCopy(address), sumsOf(site))).toEqual([
    { kind: 'unreadable', file: 'en/index.html', why: 'was not given: the server answers 403' },
    {
      kind: 'unreadable',
      file: 'en/words.txt',
      why: 'is not there: the mirror sends you on to http://elsewhere.invalid/',
    },
    { kind: 'unreadable', file: 'icon.svg', why: 'cannot be fetched: the mirror sends you in a circle' },
    { kind: 'unreadable', file: 'index.html', why: expect.stringMatching(/not compressed as its server says/) },
  ]);
  stop();
});

test('A mirror that stops answering ends the comparison, and nobody has to wait for the rest', async () => {
  const site = smallSite();
  for (let number = 0; number < 30; number += 1) appendFileSync(join(site, sumsFile), `${sum}  more-${number}\n`);
  const { address, stop } = await served(site, (request) => Boolean(request.socket.destroy()));
  await expect(compare(mirrorCopy(address), sumsOf(site))).rejects.toThrow(
    /has stopped answering: .*the connection was cut/,
  );
  stop();
});
