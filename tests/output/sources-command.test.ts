import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { stringify } from 'yaml';
import { readDataFile } from '../../src/model/entries/data-file.ts';
import { archiveAddress } from '../../src/model/sources/archive.ts';
import { sourcesSchema } from '../../src/model/sources/schema.ts';

const root = join(import.meta.dirname, '../..');
const command = join(root, 'src/verify/sources/command.ts');

/** A name that resolves to this machine for the command alone: addresses that only one machine knows are refused. */
const host = 'sources.statement.example';
const names = pathToFileURL(join(root, 'tests/setup/names-here.ts')).href;

const answer: RequestListener = (request, response) => {
  const html = (status: number, body: string) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>${body}`);
  if (request.url === '/there')
    html(
      200,
      '<p>Every person has&nbsp;the right to <em>“free</em> speech”,</p><p>always.</p><script>never("said")</script>',
    );
  else if (request.url === '/old') response.writeHead(301, { location: '/there' }).end();
  else if (request.url === '/cyrillic')
    response
      .writeHead(200, { 'content-type': 'text/html; charset=windows-1251' })
      .end(Buffer.from([0xcf, 0xf0, 0xe0, 0xe2, 0xee, 0x20, 0xed, 0xe0, 0x20, 0xec, 0xe8, 0xf0]));
  else if (request.url === '/busy') html(503, 'busy');
  else if (request.url === '/cut') request.socket.destroy();
  else html(404, 'the right to free speech');
};

interface Report {
  asked: string;
  sources: { id: string; state: string; movedTo?: string; archive: string; quoted?: { found: boolean } }[];
}

/** Runs the command on sources at a server of this test. */
async function run(sources: Record<string, { path: string; quoted?: string }>) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://${host}:${(server.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  mkdirSync(join(folder, 'content'));
  copyFileSync(join(root, 'content/languages.json'), join(folder, 'content/languages.json'));
  const records = Object.entries(sources).map(([id, { path, ...rest }]) => [
    id,
    {
      title: 'A report',
      language: 'en',
      publisher: { en: 'Somebody' },
      url: path.startsWith('http') ? path : base + path,
      accessed: '2001-12-31',
      confidence: 'high',
      ...rest,
    },
  ]);
  writeFileSync(join(folder, 'content/sources.yaml'), stringify(Object.fromEntries(records)));
  const { code, output } = await new Promise<{ code: unknown; output: string }>((resolve) =>
    execFile(process.execPath, ['--import', names, command, '--lang', 'en'], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    ),
  );
  server.close();
  const report = JSON.parse(readFileSync(join(folder, 'sources-report.json'), 'utf8')) as Report;
  return { code, output, report, base };
}

test('Sources that are where they were, with their words, are found', async () => {
  const { code, output, report } = await run({
    plain: { path: '/there' },
    words: { path: '/there', quoted: 'the right to free speech, always' },
    cyrillic: { path: '/cyrillic', quoted: 'право на мир' },
  });
  expect(report.sources.map(({ id, state, quoted }) => [id, state, quoted?.found])).toEqual([
    ['plain', 'found', undefined],
    ['words', 'found', true],
    ['cyrillic', 'found', true],
  ]);
  expect(output).toContain('3 of 3 sources are where they were');
  expect(code).toBe(0);
});

test('Sources that moved, disappeared, lost the quoted words or do not answer are distinguished', async () => {
  const { code, output, report, base } = await run({
    moved: { path: '/old', quoted: 'right to free speech' },
    gone: { path: '/nowhere', quoted: 'right to free speech' },
    changed: { path: '/there', quoted: 'the right to a fair trial' },
    script: { path: '/there', quoted: 'never said' },
    busy: { path: '/busy' },
    cut: { path: '/cut' },
    nobody: { path: `http://${host}:1/page` },
  });
  expect(Object.fromEntries(report.sources.map(({ id, state }) => [id, state]))).toEqual({
    moved: 'moved',
    gone: 'gone',
    changed: 'changed',
    script: 'changed',
    busy: 'unanswered',
    cut: 'unanswered',
    nobody: 'unanswered',
  });
  expect(report.sources[0]?.movedTo).toBe(`${base}/there`);
  expect(output).toContain(`moved: moved from ${base}/old to ${base}/there`);
  expect(output).toContain(
    `gone: ${base}/nowhere is gone (404); a copy may be at ${archiveAddress(`${base}/nowhere`, '2001-12-31')}`,
  );
  expect(output).toContain('0 of 7 sources');
  expect(code).toBe(1);
});

test('A quotation from a source has twenty-five words at most', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  mkdirSync(join(folder, 'content'));
  const problemsWith = (words: number) => {
    const record = { title: 'A', language: 'en', publisher: { en: 'B' }, accessed: '2001-12-31', confidence: 'high' };
    const quoted = Array.from({ length: words }, (_, index) => `word${index}`).join(' ');
    writeFileSync(join(folder, 'content/sources.yaml'), stringify({ source: { ...record, quoted } }));
    return readDataFile(folder, 'content/sources.yaml', sourcesSchema).problems.map(({ wrong }) => wrong);
  };
  expect(problemsWith(25)).toEqual([]);
  expect(problemsWith(26)).toEqual(['The field “source.quoted” is empty or has more than 25 words.']);
});
