import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Zip, ZipDeflate, zipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { sumsFile } from '../../src/lib/checksums.ts';
import { compare } from '../../src/verify/compare.ts';
import { folderCopy } from '../../src/verify/folder.ts';
import { hostileHeaders } from '../../src/verify/hostile-headers.ts';
import { mirrorCopy } from '../../src/verify/mirror.ts';
import { printable, printableName } from '../../src/verify/printable.ts';
import { readSums } from '../../src/verify/reference-checksums.ts';
import { reportOf } from '../../src/verify/report.ts';
import { zipCopy } from '../../src/verify/zip.ts';
import { again, smallSite, zipFile, zipped } from '../setup/copies.ts';

const sumsOf = (folder: string) => readSums(readFileSync(join(folder, sumsFile)));
const site = smallSite();
const whole = readFileSync(zipped(site));
const at = (mark: string, from = 0) => whole.indexOf(mark, from, 'latin1');
const [firstLocal, central, end] = [at('PK\x03\x04'), at('PK\x01\x02'), at('PK\x05\x06')];

/** The zip with some bytes changed. */
function patched(change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(whole);
  change(bytes);
  return bytes;
}

/** Inserts bytes before the directory, which is then further back. */
function inserted(place: number, added: Uint8Array): Buffer {
  const bytes = Buffer.concat([whole.subarray(0, place), added, whole.subarray(place)]);
  bytes.writeUInt32LE(central + added.length, end + added.length + 16);
  return bytes;
}

/** A zip of one file, with extra fields, attributes or a comment. */
const single = (options: object) =>
  Buffer.from(zipSync({ 'index.html': [new Uint8Array(readFileSync(join(site, 'index.html'))), options] }));

const entry = Buffer.from(zipSync({ 'hidden.html': new TextEncoder().encode('evil') }));
const entryAlone = entry.subarray(0, entry.indexOf('PK\x01\x02', 0, 'latin1'));

for (const [what, bytes, says] of [
  [
    'an entry that the list does not name, after the others',
    inserted(central, entryAlone),
    /that its list does not name/,
  ],
  [
    'an entry that the list does not name, before the others',
    Buffer.concat([entryAlone, whole]),
    /before its beginning/,
  ],
  ['a program before its beginning', Buffer.concat([Buffer.from('#!/bin/sh\nexit\n'), whole]), /before its beginning/],
  ['something after its end', Buffer.concat([whole, Buffer.alloc(16_000)]), /after its end/],
  ['a comment after its end', patchedWithComment(), /something after its end/],
  [
    'another name in the entry than in the list',
    patched((b) => b.write('_hEaders', firstLocal + 30)),
    /its name in the list is another/,
  ],
  [
    'another size in the entry than in the list',
    patched((b) => b.writeUInt32LE(1, firstLocal + 22)),
    /its size in the list is another/,
  ],
  [
    'another method in the entry than in the list',
    patched((b) => b.writeUInt16LE(0, firstLocal + 8)),
    /its method in the list is another/,
  ],
  [
    'an encrypted entry',
    patched((b) => [firstLocal + 6, central + 8].map((place) => b.writeUInt16LE(b.readUInt16LE(place) | 1, place))),
    /encrypted/,
  ],
  [
    'an unusual method',
    patched((b) => [firstLocal + 8, central + 10].map((place) => b.writeUInt16LE(12, place))),
    /in an unusual way/,
  ],
  ['a link', patched((b) => b.writeUInt32LE(0xa1ff0000, central + 38)), /neither a file nor a folder/],
  ['a device', patched((b) => b.writeUInt32LE(0x61b60000, central + 38)), /neither a file nor a folder/],
  [
    'another name in Unicode',
    single({ extra: { 28789: new Uint8Array([1, 0, 0, 0, 0, 101]) } }),
    /another name besides/,
  ],
  ['larger sizes', single({ extra: { 1: new Uint8Array(16) } }), /another size besides/],
  [
    'names that differ in capitals alone',
    Buffer.from(zipSync({ 'a.html': entry, 'A.html': entry })),
    /take for the same/,
  ],
  ['a name that ends with a dot', Buffer.from(zipSync({ 'a.html': entry, 'a.html.': entry })), /take for the same/],
  ['a stream in a name', Buffer.from(zipSync({ 'a.html:evil': entry })), /outside its folder/],
  ['a backslash in a name', Buffer.from(zipSync({ '..\\evil': entry })), /outside its folder/],
  [
    'fewer files than its list says',
    patched((b) => [8, 10].map((place) => b.writeUInt16LE(99, end + place))),
    /no zip, or cut off/,
  ],
  [
    'more files than its list says',
    patched((b) => [8, 10].map((place) => b.writeUInt16LE(2, end + place))),
    /another number of files/,
  ],
  ['several parts', patched((b) => b.writeUInt16LE(1, end + 4)), /one part of several/],
  [
    'two entries at one place',
    patched((b) => b.writeUInt32LE(0, b.indexOf('PK\x01\x02', central + 4, 'latin1') + 42)),
    /is another|does not name/,
  ],
] as const) {
  test(`A zip with ${what} is refused in a sentence`, () => {
    expect(() => zipCopy(zipFile(bytes))).toThrow(says);
  });
}

function patchedWithComment(): Buffer {
  const bytes = Buffer.concat([whole, Buffer.from('hello')]);
  bytes.writeUInt16LE(5, end + 20);
  return bytes;
}

test('A zip whose sizes come after the data, as some programs write it, is read', async () => {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [file] of sumsOf(site)) {
    const deflated = new ZipDeflate(file);
    zip.add(deflated);
    deflated.push(new Uint8Array(readFileSync(join(site, file))), true);
  }
  zip.end();
  expect(await compare(zipCopy(zipFile(Buffer.concat(pieces))), sumsOf(site))).toEqual([]);
});

test('A file in a zip that goes on after its announced size, or after its end, is not unpacked', async () => {
  const longer = Buffer.from(zipSync({ 'icon.svg': new Uint8Array(1000) }));
  const second = longer.indexOf('PK\x01\x02', 0, 'latin1');
  for (const place of [22, second + 24]) longer.writeUInt32LE(10, place);
  await expect(zipCopy(zipFile(longer)).read('icon.svg')).rejects.toThrow('is damaged in the zip');
});

test('In a zip, an empty folder and a file with another checksum than it says are named', async () => {
  const files = [...sumsOf(site).keys()].map((file) => [file, new Uint8Array(readFileSync(join(site, file)))]);
  const withFolder = Buffer.from(zipSync({ ...Object.fromEntries(files), 'new/empty/': new Uint8Array() }));
  expect(await compare(zipCopy(zipFile(withFolder)), sumsOf(site))).toEqual([{ kind: 'extra', file: 'new/empty/' }]);
  const wrong = patched((b) => [firstLocal + 14, central + 16].map((place) => b.writeUInt32LE(1, place)));
  expect(await compare(zipCopy(zipFile(wrong)), sumsOf(site))).toMatchObject([
    { kind: 'unreadable', why: 'is damaged in the zip' },
  ]);
});

test('60,000 entries are refused at once', () => {
  const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, number) => [`f${number}`, new Uint8Array()]));
  expect(() => zipCopy(zipFile(zipSync(many, { level: 0 })))).toThrow(/more than 20000 files/);
});

test('In a folder, links, circles, pipes and empty folders are named, and not followed', async () => {
  const copy = again(site);
  const linked = again(site);
  symlinkSync(join(site, 'icon.svg'), join(copy, 'linked.svg'));
  symlinkSync('nowhere', join(copy, 'dangling'));
  symlinkSync('.', join(copy, 'loop'));
  mkdirSync(join(copy, 'empty/inside'), { recursive: true });
  execFileSync('mkfifo', [join(copy, 'pipe')]);
  expect(await compare(folderCopy(copy), sumsOf(site))).toEqual([
    { kind: 'unreadable', file: 'dangling', why: 'is a link, not a file' },
    { kind: 'extra', file: 'empty/inside/' },
    { kind: 'unreadable', file: 'linked.svg', why: 'is a link, not a file' },
    { kind: 'unreadable', file: 'loop', why: 'is a link, not a file' },
    { kind: 'unreadable', file: 'pipe', why: 'is a pipe, a socket or a device, not a file' },
  ]);
  execFileSync('rm', ['-r', join(linked, 'en')]);
  symlinkSync(join(site, 'en'), join(linked, 'en'));
  expect(await compare(folderCopy(linked), sumsOf(site))).toEqual([
    { kind: 'unreadable', file: 'en', why: 'is a link, not a file' },
    { kind: 'missing', file: 'en/index.html' },
    { kind: 'missing', file: 'en/words.txt' },
  ]);
});

for (const [file, headers] of [
  ['index.html', { refresh: '0;url=https://evil.example' }],
  ['index.html', { 'set-cookie': ['id=1', 'b=2'] }],
  ['index.html', { link: '<https://evil.example/x.css>; rel=stylesheet' }],
  ['index.html', { nel: '{"report_to":"a"}' }],
  ['index.html', { 'report-to': '{}' }],
  ['index.html', { 'content-security-policy-report-only': "default-src 'none'" }],
  ['index.html', { 'content-security-policy': "default-src 'self'; report-uri /r" }],
  ['index.html', { 'content-security-policy': 'sandbox' }],
  ['index.html', { 'content-disposition': 'attachment' }],
  ['icon.svg', { 'content-disposition': 'inline; filename="evil.exe"' }],
  ['index.html', { 'content-type': 'text/html; charset=utf-16le' }],
  ['index.html', { 'content-type': 'text/html; charset=utf-8; charset=koi8-r' }],
  ['index.html', { 'content-type': 'application/octet-stream' }],
  ['index.html', { 'content-type': 'application/xhtml+xml' }],
  ['index.html', { 'content-type': 'multipart/x-mixed-replace' }],
  ['index.html', { 'x-content-type-options': 'nosniff' }],
  ['words.txt', { 'content-type': 'text/html' }],
  ['all.vcf', { 'content-type': 'image/svg+xml' }],
  ['search.js', { 'content-type': 'text/plain' }],
  ['index.html', { 'alt-svc': 'h2="evil.example:443"' }],
  ['index.html', { 'clear-site-data': '"*"' }],
  ['index.html', { 'speculation-rules': '"/rules.json"' }],
] as const) {
  test(`A mirror that sends ${Object.entries(headers).join()} with ${file} is named`, () => {
    expect(hostileHeaders(file, headers as never)).toHaveLength(1);
  });
}

for (const [file, headers] of [
  ['index.html', {}],
  ['index.html', { 'content-type': 'text/html' }],
  ['index.html', { 'content-type': 'text/html;charset=UTF-8', 'content-security-policy': "frame-ancestors 'none'" }],
  ['words.txt', { 'content-type': 'application/octet-stream' }],
  ['en/feed.xml', { 'content-type': 'application/atom+xml; charset=utf-8' }],
  ['SHA256SUMS', { 'content-type': 'binary/octet-stream' }],
  ['icon.svg', { 'content-type': 'image/svg+xml', 'alt-svc': 'h3=":443"; ma=86400' }],
  ['statement.pdf', { 'content-type': 'application/pdf', 'content-disposition': 'inline' }],
] as const) {
  test(`What usual servers send with ${file} (${Object.values(headers).join()}) is not named`, () => {
    expect(hostileHeaders(file, headers as never)).toEqual([]);
  });
}

/** Serves the site with headers or bytes of an attacker. */
async function hostile(
  answer: (file: string, browser: boolean) => { headers?: OutgoingHttpHeaders; body?: Uint8Array | string } | undefined,
) {
  const server = createServer((request, response) => {
    const file = decodeURIComponent((request.url ?? '').slice(1)).replace(/(^|\/)$/, '$1index.html');
    const browser =
      /Mozilla/.test(request.headers['user-agent'] ?? '') && request.headers['sec-fetch-mode'] === 'navigate';
    try {
      const own = readFileSync(join(site, file));
      const { headers = {}, body = own } = answer(file, browser) ?? {};
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { copy: mirrorCopy(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`), stop };
}

test('Right bytes with hostile headers are not the same, and each header is named once, with the number of files', async () => {
  const { copy, stop } = await hostile(() => ({ headers: { refresh: '0;url=https://evil.example' } }));
  const findings = await compare(copy, sumsOf(site));
  expect(findings).toEqual([expect.objectContaining({ kind: 'headers', others: expect.any(Number) })]);
  expect(reportOf(findings, 8)).toMatch(
    /comes with refresh: 0;url=https:\/\/evil\.example, which leads the reader elsewhere \(and so do \d others\)/,
  );
  expect(reportOf(findings, 8)).toContain('NOT the same: 1 headers; 8 of 8 files are the same.');
  stop();
});

test('A redirect, and a page that says that there is no such file, need not have the type of the file', () => {
  const headers = { 'content-type': 'text/html', 'content-disposition': 'attachment' };
  expect(hostileHeaders('words.txt', headers, false)).toEqual([]);
  expect(hostileHeaders('words.txt', { ...headers, 'set-cookie': ['a=b'] }, false)).toHaveLength(1);
});

test('A mirror that sends something else to browsers is detected', async () => {
  const { copy, stop } = await hostile((file, browser) =>
    browser && file === 'en/index.html' ? { body: 'evil' } : undefined,
  );
  expect(await compare(copy, sumsOf(site))).toEqual([{ kind: 'differs', file: 'en/index.html' }]);
  stop();
});

test('Files that would fill the memory, packed once or twice, are read no further than a file of the site can be', async () => {
  const bomb = gzipSync(Buffer.alloc(70_000_000));
  const { copy, stop } = await hostile((file) =>
    file === 'icon.svg'
      ? { headers: { 'content-encoding': 'gzip' }, body: bomb }
      : { headers: { 'content-encoding': 'gzip, gzip' }, body: gzipSync(bomb) },
  );
  const findings = await compare(copy, new Map([...sumsOf(site)].slice(0, 5)));
  expect(findings.map((finding) => ('why' in finding ? finding.why : ''))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('larger than 64 MB'),
      expect.stringContaining('no web server sends it'),
    ]),
  );
  stop();
});

test('A list of checksums that does not end is not read to its end', async () => {
  const { copy, stop } = await hostile(() => ({ body: Buffer.alloc(3_000_000, '\n') }));
  await expect(copy.read(sumsFile, 2_000_000)).rejects.toThrow('is larger than such a file can be');
  stop();
});

test('A name cannot deceive a terminal, nor pass for a line of the report', () => {
  const names = [
    '\u001b[2K\rAll 8 files are the same.',
    'a\u202egnp.exe',
    'a\nb',
    'a\u0301\u0301',
    'All 8 files are the same.',
  ];
  expect(names.map(printableName)).toEqual([
    '“\\u{1b}[2K\\u{d}All 8 files are the same.”',
    '“a\\u{202e}gnp.exe”',
    '“a\\u{a}b”',
    '“a\\u{301}\\u{301}”',
    '“All 8 files are the same.”',
  ]);
  expect(printable('Қазақша й')).toBe('Қазақша й');
  const lines = reportOf(
    names.map((file) => ({ kind: 'extra', file })),
    8,
  ).split('\n');
  expect(lines).toHaveLength(names.length + 1);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^ {2}“.*” does not belong to the site$/);
});
