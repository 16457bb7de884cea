import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { headersFor } from '../../src/publish/security-headers/headers.ts';
import { root } from '../setup/project.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const page = headersFor('/kk/');
const file = headersFor('/icon.svg');
const policy = 'Content-Security-Policy';

/** The rules of `_headers`: what is sent with each kind of address. */
const rules = read('public/_headers')
  .split('\n\n')
  .map((rule) => {
    const [pattern = '', ...lines] = rule.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return { pattern, headers: lines.map((line) => line.trim().split(/: (.*)/s, 2) as [string, string]) };
  });

/** The headers that hosts send which read `_headers`: values of all rules that match, joined. */
function sentWith(path: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.*')}$`);
    if (!expression.test(path)) continue;
    for (const [name, value] of headers) sent.set(name, [sent.get(name), value].filter(Boolean).join(', '));
  }
  return sent;
}

test('Pages and files have one set of headers each, which does not depend on what is in them', () => {
  expect(headersFor('/')).toEqual(page);
  expect(headersFor('/kk/statement.html')).toEqual(page);
  expect(page[policy]).toBe("frame-ancestors 'none'");
  expect(file[policy]).toBe("default-src 'none';connect-src 'self';frame-ancestors 'none'");
  expect(headersFor('/_astro/a.js')['Cache-Control']).toContain('immutable');
  expect(headersFor('/sw.js')['Cache-Control']).toBe('no-cache');
  // The service worker alone may connect to other addresses, and to any address of the site.
  expect(headersFor('/sw.js')[policy]).toBe("default-src 'none';connect-src 'self' https:;frame-ancestors 'none'");
  expect(page['Access-Control-Allow-Origin']).toBe('*');
});

test('nginx and Caddy are configured with the headers of pages and of files', () => {
  for (const configuration of [read('deploy/nginx.conf'), read('deploy/Caddyfile')]) {
    for (const headers of [page, file, headersFor('/_astro/a.js'), headersFor('/sw.js')]) {
      for (const [name, value] of Object.entries(headers)) {
        expect(configuration).toContain(name);
        expect(configuration).toContain(`"${value}"`);
      }
    }
  }
});

test('Each configuration names the host, the folder and the onion service in the first lines and nowhere else', () => {
  const site = /statement\.example|\/srv\/statement|\.onion/;
  for (const configuration of [read('deploy/nginx.conf'), read('deploy/Caddyfile')]) {
    const lines = configuration.split('\n').map((line, index) => (site.test(line) ? index : -1));
    const places = lines.filter((index) => index !== -1);
    expect(places).toHaveLength(3);
    expect(Math.max(...places)).toBeLessThan(6);
  }
});

test('Hosts that read _headers send the same, with fewer than a hundred rules for any number of languages', () => {
  expect(rules.length).toBeLessThan(100);
  for (const { pattern } of rules) expect(pattern.match(/\*/g)?.length ?? 0).toBeLessThan(2);
  const others = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).filter(([name]) => name !== policy && name !== 'Cache-Control');
  for (const path of ['/', '/kk/', '/xx/legal/assembly/', '/kk/statement.html', '/icon.svg', '/sw.js', '/SHA256SUMS']) {
    const sent = sentWith(path);
    for (const [name, value] of others(headersFor(path))) expect(sent.get(name), path).toBe(value);
    // Several policies in one header apply together: https://www.w3.org/TR/CSP3/#parse-response-csp
    const applied = (sent.get(policy) ?? '').split(/[;,] ?/).sort();
    expect(applied, path).toEqual((headersFor(path)[policy] ?? '').split(';').sort());
  }
  expect(sentWith('/_astro/a.js').get('Cache-Control')).toBe('public, max-age=31536000, immutable');
});
