import { readFileSync } from 'node:fs';
import { request as requestPlain } from 'node:http';
import { request as requestEncrypted } from 'node:https';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { headersFor } from '../../src/publish/security-headers/headers.ts';
import { site } from '../setup/project.ts';
import { find } from '../setup/servers.ts';
import { dist, htmlOf, pages, pathOfPage } from '../setup/site.ts';
import { type Serving, startCaddy, startNginx } from './serving.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Asks as a browser does, without unpacking anything. */
function ask(address: string, encodings = '', host?: string): Promise<Answer> {
  const request = address.startsWith('https') ? requestEncrypted : requestPlain;
  return new Promise((resolve, reject) => {
    const named = host === undefined ? {} : { host };
    const options = { rejectUnauthorized: false, ...(host ? { servername: host } : {}) };
    request(address, { headers: { 'accept-encoding': encodings, ...named }, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, `${value}`]));
        resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });
}

const lowerCase = (path: string) =>
  Object.fromEntries(Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value]));

const file = (path: string) => readFileSync(join(dist, path));
const [script = ''] = /_astro\/\w+\.js/.exec(htmlOf(`${site.original}/index.html`)) ?? [];

for (const [name, start, isThere] of [
  ['nginx', startNginx, find('nginx') && find('openssl')],
  ['Caddy', startCaddy, find('caddy')],
] as const) {
  test.describe(name, () => {
    test.skip(!isThere, `${name} is not installed.`);
    let server: Serving;
    test.beforeAll(async () => {
      server = await start();
    });
    test.afterAll(() => server?.stop());

    test('sends each page with the headers of pages', async () => {
      for (const page of pages.filter((one) => one !== '404.html')) {
        const { status, headers, body } = await ask(server.address + pathOfPage(page));
        expect(status).toBe(200);
        expect(body.equals(file(page))).toBe(true);
        expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', ...lowerCase(pathOfPage(page)) });
        expect(headers['set-cookie']).toBeUndefined();
        expect(headers['server'] ?? '').not.toMatch(/\d/);
      }
    });

    test('sends what was compressed at build time, and says that the response varies', async () => {
      const page = `${site.original}/index.html`;
      const path = pathOfPage(page);
      const brotli = await ask(server.address + path, 'gzip, br');
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(brotli.body).equals(file(page))).toBe(true);
      expect(brotli.body.equals(file(`${page}.br`))).toBe(true);
      const gzip = await ask(server.address + path, 'gzip');
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(gzip.body).equals(file(page))).toBe(true);
      for (const { headers } of [brotli, gzip]) {
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['vary']).toMatch(/accept-encoding/i);
        expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
      }
    });

    test('sends the statement with its headers in what a server may send before any acknowledgement', async () => {
      // Ten segments: https://www.rfc-editor.org/rfc/rfc6928
      const firstWindow = 10 * 1460;
      for (const locale of site.languages) {
        for (const encoding of ['br', 'gzip']) {
          const { headers, body } = await ask(`${server.address}/${locale}/`, encoding);
          const head = Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
          expect(head + body.length).toBeLessThan(firstWindow);
        }
      }
    });

    test('lets files named by their content be cached for ever, and the service worker not at all', async () => {
      expect((await ask(`${server.address}/${script}`)).headers['cache-control']).toBe(
        'public, max-age=31536000, immutable',
      );
      const worker = await ask(`${server.address}/sw.js`);
      expect(worker.headers['cache-control']).toBe('no-cache');
      expect(worker.headers['content-type']).toBe('text/javascript; charset=utf-8');
      expect(worker.headers['content-security-policy']).toContain("connect-src 'self'");
    });

    test('gives the type and encoding of each file', async () => {
      const types: Record<string, string> = {
        [`/${site.original}/feed.xml`]: 'application/atom+xml; charset=utf-8',
        [`/${site.original}/feed.json`]: 'application/feed+json; charset=utf-8',
        [`/${site.original}/statement.txt`]: 'text/plain; charset=utf-8',
        [`/${site.original}/statement.pdf`]: 'application/pdf',
        '/contacts/all.vcf': 'text/vcard; charset=utf-8',
        '/sitemap-index.xml': 'application/xml; charset=utf-8',
        '/SHA256SUMS': 'text/plain; charset=utf-8',
        '/icon.svg': 'image/svg+xml',
      };
      for (const [path, type] of Object.entries(types)) {
        const { status, headers } = await ask(server.address + path);
        expect([path, status, headers['content-type']]).toEqual([path, 200, type]);
        expect(headers).toMatchObject(lowerCase(path));
      }
    });

    test('shows the page for addresses that do not exist, with the headers of pages and its status', async () => {
      const { status, headers, body } = await ask(`${server.address}/nothing/here/`);
      expect(status).toBe(404);
      expect(body.equals(file('404.html'))).toBe(true);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers).toMatchObject(lowerCase('/404.html'));
    });

    test('redirects from where things are looked for to where they are', async () => {
      for (const [from, to] of [
        ['/favicon.ico', '/icon.svg'],
        ['/security.txt', '/.well-known/security.txt'],
      ]) {
        const { status, headers } = await ask(`${server.address}${from}`);
        expect([status, headers['location']]).toEqual([301, to]);
      }
      // Without the slash a relative link would lead elsewhere.
      const { status, headers } = await ask(`${server.address}/${site.original}`);
      expect([301, 308]).toContain(status);
      expect(headers['location']).toMatch(new RegExp(`/${site.original}/$`));
    });

    test('names the onion service where a certificate vouches for the site', async () => {
      const address = server.encrypted ?? server.address;
      const { status, headers } = await ask(`${address}/${site.original}/`, '', server.host);
      expect(status).toBe(200);
      expect(headers['onion-location']).toBe(`http://${'a'.repeat(56)}.onion/${site.original}/`);
      if (server.encrypted) {
        const inside = await ask(`${server.address}/${site.original}/`);
        expect(inside.headers['onion-location']).toBeUndefined();
      }
    });
  });
}

test.describe('nginx', () => {
  test.skip(!(find('nginx') && find('openssl')), 'nginx is not installed.');
  let server: Serving;
  test.beforeAll(async () => {
    server = await startNginx();
  });
  test.afterAll(() => server?.stop());

  test('gives no answer to another name, and redirects its own to the encrypted address', async () => {
    const { redirecting = '', encrypted = '' } = server;
    const toOwn = await ask(`${redirecting}/${site.original}/?q=1`, '', server.host);
    expect([toOwn.status, toOwn.headers['location']]).toEqual([301, `https://${server.host}/${site.original}/?q=1`]);
    for (const host of ['evil.example', '127.0.0.1', '']) {
      await expect(ask(`${redirecting}/`, '', host), host).rejects.toThrow(/hang up|reset/);
    }
    await expect(ask(`${encrypted}/`, '', 'evil.example')).rejects.toThrow(/unrecognized name|handshake/);
  });
});
