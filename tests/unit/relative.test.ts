import { expect, test } from 'playwright/test';
import { changeAddresses } from '../../src/publish/pages/addresses.ts';
import { relativeAddress } from '../../src/publish/pages/relative.ts';

for (const [from, to, address] of [
  ['/', '/', './'],
  ['/', '/kk/', 'kk/'],
  ['/kk/', '/', '../'],
  ['/kk/', '/ru/', '../ru/'],
  ['/kk/', '/kk/', './'],
  ['/kk/', '/kk/#p3', '#p3'],
  ['/kk/', '/kk/search/?q=a/b', 'search/?q=a/b'],
  ['/kk/legal/one/', '/kk/legal/two/', '../two/'],
  ['/kk/legal/one/', '/kk/#p3', '../../#p3'],
  ['/kk/legal/one/', '/ru/legal/one/', '../../../ru/legal/one/'],
  ['/kk/press/', '/kk/statement.pdf', '../statement.pdf'],
  ['/kk/statement.html', '/statement.html', '../statement.html'],
  ['/kk/statement.html', '/kk/', './'],
] as const) {
  test(`The link from ${from} to ${to} is ${address}`, () => {
    expect(relativeAddress(from, to)).toBe(address);
    const origin = 'https://statement.example';
    expect(new URL(address, origin + from).href).toBe(origin + to);
  });
}

test('Links, forms and fonts become relative; texts, data and scripts keep every byte', () => {
  const page = `<link rel="canonical" href="https://statement.example/kk/"><link rel="preload" href="/a.woff2">
<style>@font-face{src:url("/a.woff2")}.b{background:url(/b.svg)}</style>
<p title='href="/kk/">'>href="/kk/" <a class="x" href="/ru/#p1">«a > b»</a> <a href="//other.example/">c</a></p>
<form action="/kk/search/"><input value="> /kk/"></form>
<script type="application/ld+json">{"url":"/kk/"}</script><script src="/c.js">const text = '<a href="/kk/">';</script>`;
  expect(changeAddresses(page, (to) => relativeAddress('/kk/', to))).toBe(
    page
      .replaceAll('"/a.woff2"', '"../a.woff2"')
      .replace('(/b.svg)', '(../b.svg)')
      .replace('"/ru/#p1"', '"../ru/#p1"')
      .replace('"/kk/search/"', '"search/"')
      .replace('"/c.js"', '"../c.js"'),
  );
});
