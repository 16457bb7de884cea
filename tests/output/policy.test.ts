import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { problemPage } from '../../src/publish/dev/problem-page.ts';
import { policyFor } from '../../src/publish/security-headers/content-security-policy.ts';
import { needsOf } from '../../src/publish/security-headers/csp-sources.ts';
import { withPolicy } from '../../src/publish/security-headers/policy.ts';
import { securityNotice, securityText } from '../../src/publish/security-headers/security-text.ts';
import { site } from '../setup/project.ts';
import { dist, htmlOf, pages } from '../setup/site.ts';

/** The policy of a page, directive by directive, parsed independently of the site's code. */
function policyOf(page: string): Map<string, string[]> {
  const content = parse(htmlOf(page)).querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(' '))
      .map(([name = '', ...values]) => [name, values]),
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

for (const page of pages) {
  test(`${page} allows what it needs and nothing else, and requests nothing from other sites`, () => {
    const html = htmlOf(page);
    const document = parse(html, { comment: true, blockTextElements: { script: true, style: true } });
    const policy = policyOf(page);
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<title>'));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    // Where nothing is found, the search page runs Pagefind, which is WebAssembly.
    const searches = page.endsWith('/search/index.html');
    const runs = (value: string) => value !== "'wasm-unsafe-eval'";
    expect(policy.get('script-src')?.every(runs) ?? true).toBe(!searches);
    for (const [, values] of policy)
      for (const value of values.filter(runs)) expect(value).not.toMatch(/unsafe|http|\*/);

    // Each hash belongs to a style or a script of this page, and each of these has one.
    const styles = document.querySelectorAll('style').map(({ rawText }) => hash(rawText));
    expect(policy.get('style-src')).toEqual([...new Set(styles)]);
    const scripts = document.querySelectorAll('script:not([type="application/ld+json"])');
    const inPage = scripts.filter((script) => !script.hasAttribute('src')).map(({ rawText }) => hash(rawText));
    const files = scripts.flatMap((script) => script.getAttribute('src') ?? []);
    expect(policy.get('script-src')?.filter((value) => value !== "'self'" && runs(value)) ?? []).toEqual([
      ...new Set(inPage),
    ]);
    expect(policy.get('script-src')?.includes("'self'") ?? false).toBe(files.length > 0);
    expect(policy.has('connect-src')).toBe(searches);
    expect(policy.has('form-action')).toBe(true);

    for (const element of document.querySelectorAll('*')) {
      for (const name of Object.keys(element.attributes)) expect(name).not.toMatch(/^(style|on\w+)$/);
    }
    for (const address of [
      ...files,
      ...document.querySelectorAll('img, source, iframe').flatMap((e) => e.getAttribute('src') ?? []),
    ]) {
      expect(address).not.toMatch(/^(\w+:|\/\/)/);
    }
    const code = [
      html,
      ...files.map((file) => readFileSync(join(dist, file.startsWith('/') ? '' : dirname(page), file), 'utf8')),
    ];
    expect(code.join('\n')).not.toMatch(/document\.cookie|localStorage|sessionStorage/);
  });
}

test('No page tells a linked site where the reader came from', () => {
  for (const page of pages) {
    const document = parse(htmlOf(page));
    const referrers = document.querySelectorAll('meta[name="referrer" i]').map((meta) => meta.getAttribute('content'));
    expect(referrers, page).toEqual(['no-referrer']);
    // An attribute of an element would override that of the page.
    expect(document.querySelectorAll('[referrerpolicy]').map(String), page).toEqual([]);
  }
  expect(problemPage([])).toContain('<meta name="referrer" content="no-referrer">');
});

const read = (html: string, script = '') => policyFor(needsOf(html, () => script));

test('A page with pictures, fonts and a script gets a directive for each, a page without gets none', () => {
  expect(read('<p>text')).toBe(
    "default-src 'none';base-uri 'none';form-action 'none';require-trusted-types-for 'script';trusted-types 'none'",
  );
  expect(read('<img src="a.png"><style>@font-face{src:url(f.woff2)}</style>')).toMatch(
    /img-src 'self';font-src 'self'/,
  );
  expect(read('<style>a{background:url("data:image/png,")}</style>')).toContain('img-src data:');
  const fetching = read('<p data-loads><script src="a.js"></script>', "trustedTypes.createPolicy('site')");
  expect(fetching).toMatch(/script-src 'self';connect-src 'self';.*trusted-types site$/);
  expect(read('<script type="application/ld+json">{}</script>')).not.toContain('script-src');
});

test('A page with a style or a script in an attribute is refused', () => {
  const page = (body: string) => `<!doctype html><head><meta charset="utf-8"></head>${body}`;
  expect(() => withPolicy(page('<p style="color:red">'), () => '')).toThrow('<p style=…>');
  expect(() => withPolicy(page('<p onclick="run()">'), () => '')).toThrow('<p onclick=…>');
  expect(() => withPolicy('<head></head>', () => '')).toThrow('The head has to begin with');
});

test('security.txt gives the contact and the expiry date, and is not there when no contact is named', () => {
  const security = { contact: ['mailto:security@statement.example'], expires: '2030-06-30' };
  expect(securityText({ ...site, security: undefined })).toBeUndefined();
  expect(securityText({ ...site, security })?.split('\n')).toEqual([
    'Contact: mailto:security@statement.example',
    'Expires: 2030-06-30T23:59:59.000Z',
    `Preferred-Languages: ${site.languages.join(', ')}`,
    `Canonical: ${site.address}/.well-known/security.txt`,
    '',
  ]);
  const notice = (day: string) => securityNotice({ ...site, security }, Date.parse(day));
  expect(notice('2029-12-01')).toBeUndefined();
  expect(notice('2030-06-20')).toMatch(/expires in 11 days/);
  expect(notice('2030-07-02')).toMatch(/expired on 2030-06-30/);
  expect(notice('2029-01-01')).toMatch(/more than a year/);
  expect(securityNotice({ ...site, security: undefined })).toMatch(/no security\.txt/);
});
