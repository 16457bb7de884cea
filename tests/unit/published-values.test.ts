import { expect, test } from 'playwright/test';
import { ris } from '../../src/downloads/citations/ris.ts';
import { wikipediaTemplate } from '../../src/downloads/citations/wikipedia.ts';
import { addressOf } from '../../src/model/contacts/channels.ts';
import { hiddenIn } from '../../src/model/problems/hidden-characters.ts';
import { describe } from '../../src/model/problems/problem.ts';
import { isPublicHost, isWebAddress, leadsToPublicHost } from '../../src/model/problems/web-address.ts';
import { foreignCodeIn } from '../../src/publish/security-headers/foreign.ts';

test('An invisible character is found by its kind, not by a list', () => {
  const hidden = [
    ...[0x00, 0x01, 0x08, 0x0b, 0x1b, 0x7f, 0x85, 0x9f, 0xad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e],
    ...[0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2061, 0x2064, 0x2066, 0x2069],
    ...[0x206a, 0x206f, 0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb, 0xfffc, 0xfffd, 0xffff, 0x0378],
    ...[0xd800, 0xdfff, 0xe000, 0xf8ff, 0x1d173, 0x1bca0, 0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xf0000, 0x10ffff],
  ];
  for (const code of hidden) {
    const character = String.fromCodePoint(code);
    expect(hiddenIn(`words${character}more`), code.toString(16)).toMatchObject({ character, index: 5 });
  }
});

test('A character that a language needs is not a hidden character', () => {
  const needed = [
    'a\tb\r\nc',
    'a\u00a0b\u202fc',
    'й ё ә ҳ',
    '«—»№',
    'می\u200cخواهم',
    'क्\u200dष',
    '\u0600١',
    '😀',
    'e\u0301',
    '한국어',
  ];
  for (const text of needed) expect(hiddenIn(text), text).toBeUndefined();
  expect(hiddenIn('пара\u200cграф')?.name).toBe('a zero-width non-joiner');
  expect(hiddenIn('می\u200c خواهم')?.name).toBe('a zero-width non-joiner');
});

test('An address leads to a page on the web, and its host is the one that it shows', () => {
  for (const address of [
    'https://statement.example',
    'http://www.statement.example/a/b.html?c=d&e=f#g',
    'https://пример.қаз/бет',
    'https://statement.example/@name',
    'https://statement.example:8443/',
    'https://statement.example/a_(b);c=d',
    'https://[2001:db8::1]/',
    'https://[2001:0DB8:0::1]:8443/',
    'https://192.0.2.1/',
    'https://Statement.Example./page',
    'https://пример.рф:8443/путь?слово=а',
    'https://ПРИМЕР.xn--p1ai/',
    'https://xn--e1afmkfd.рф/',
    'https://stra\u0308\u00dfe.example/',
  ]) {
    expect(isWebAddress(address), address).toBe(true);
  }
  for (const address of [
    '',
    'statement.example',
    '//statement.example',
    'javascript:run()',
    'JaVaScRiPt:run()',
    'java\tscript:run()',
    ' https://statement.example',
    'https://statement.example ',
    'https://statement.example/a b',
    'https://statement.example\n',
    'https://statement.example\u0000',
    'https://statement.example\\@other.example',
    'https:statement.example',
    'https:/statement.example',
    'https:///statement.example',
    'https://known.example@other.example/',
    'https://known.example:word@other.example/',
    'https://@other.example/',
    'https://:@other.example/',
    'https://statement',
    'https://statement.example:0/',
    'https://statement%2eexample/',
    'https://%73tatement.example/',
    'https://\uff53tatement.example/',
    'https://statement.\u2147xample/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://0300.0.2.1/',
    'https://.example',
    'https://statement;include.example',
    'https://statement$host.example',
    'https://{statement}.example',
    'https://statement.example/"onclick="run()',
    'https://statement.example/<script>',
    'https://statement.example/`',
    'https://statement.example/{a}',
    'data:text/html,words',
    'vbscript:run',
    'ftp://statement.example',
    'file:///etc/passwd',
    'blob:https://statement.example/a',
    'https://statement.example/\u202eexe',
    'https://statement\u200b.example/',
  ]) {
    expect(isWebAddress(address), JSON.stringify(address)).toBe(false);
  }
});

test('An address that only one machine or network knows is distinguished from a public one', () => {
  const local =
    'localhost|api.localhost|printer.local|wiki.internal|router.lan|intranet|a.home.arpa|nas.home|127.0.0.1';
  const addresses = '127.1.2.3|10.0.0.5|172.16.0.1|172.31.255.254|192.168.1.1|169.254.3.4|100.64.0.1|0.0.0.0|224.0.0.1';
  const six = '[::1]|[::]|[fe80::1]|[febf::1]|[fc00::1]|[fd12:3456::1]|[ff02::1]|[::ffff:10.0.0.1]|[::ffff:7f00:1]';
  for (const host of [local, addresses, six].join('|').split('|')) {
    expect(isPublicHost(host), host).toBe(false);
    if (host.includes('.') || host.startsWith('[')) expect(leadsToPublicHost(`https://${host}/page`), host).toBe(false);
    expect(leadsToPublicHost(`http://${host}:8080`), host).toBe(false);
  }
  for (const host of [
    'statement.example',
    'local.example',
    '172.15.0.1',
    '172.32.0.1',
    '9.9.9.9',
    '[2606:4700::1111]',
  ]) {
    expect(leadsToPublicHost(`https://${host}/localhost`), host).toBe(true);
  }
});

test('A contact link adds no recipient, no line and no host to what is printed', () => {
  const refused = [
    { kind: 'email', printed: 'press@statement.example?bcc=other@statement.example' },
    { kind: 'email', printed: 'press%0d%0a@statement.example' },
    { kind: 'email', printed: 'a,b@statement.example' },
    { kind: 'email', printed: 'press@statement.example\nURL:x' },
    { kind: 'website', printed: 'www.statement.example/\nURL:x' },
    { kind: 'website', printed: 'javascript:run()' },
    { kind: 'website', printed: 'known.example@other.example' },
    { kind: 'facebook', printed: 'https://facebook.com\\@other.example' },
    { kind: 'twitter', printed: '@name/../other' },
    { kind: 'mobile', printed: '<b>0044(0) 20 7946 0000' },
    { kind: 'mobile', printed: '0044(0) 20 7946 0000\r\nURL:x' },
  ] as const;
  for (const channel of refused) expect(addressOf(channel), channel.printed).toBeUndefined();
});

const item = {
  id: 'x',
  type: 'document',
  title: 'A title\nUR  - https://other.example }} {{other|a=b}} [[File:x]] <ref>x</ref>',
  author: [{ literal: 'Name\r\nER  - ' }],
  issued: { 'date-parts': [[2001, 12, 31]] },
  genre: 'statement',
  language: 'en',
  URL: 'https://statement.example/en/',
} as const;

test('A title is one value in a citation file, whatever it contains', () => {
  expect(ris(item).match(/^UR {2}- .*$/gm)).toEqual(['UR  - https://statement.example/en/\r'.trim()]);
  expect(ris(item).match(/^ER {2}- /gm)).toHaveLength(1);
  const template = wikipediaTemplate(item).replaceAll('{{!}}', '');
  expect(template.match(/\{\{|\}\}/g)).toEqual(['{{', '}}']);
  expect(template).not.toMatch(/\[\[|<ref/);
});

test('A message about a problem cannot move the cursor of a terminal or reverse its line', () => {
  const report = describe({
    file: 'a\u001b[2K',
    line: 1,
    wrong: 'Words \u001b]0;x\u0007 \u202e\u2066',
    fix: '\u009b1A\r',
  });
  expect(report).not.toMatch(/(?!\n)[\p{Cc}\u202e\u2066]/u);
  expect(report.split('\n')).toHaveLength(3);
});

const own = { scripts: new Set(['own()']), styles: ['a{b:c}', '@layer x;'] };
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>@layer x;a{b:c}</style>${head}</head><body>${body}</body></html>`;

test('A page of components has nothing foreign in it', () => {
  const fontRules =
    '<style>@font-face{font-family:"A";src:url("/_astro/a.woff2") format("woff2");}:root{--a:"A",serif;}</style>';
  const links = ['/en/#p1', 'https://a.example/?b=1&#38;c=2', 'tel:+77', 'mailto:a@b.example', '../a.pdf', '#p1']
    .map((href) => `<a href="${href}">x</a>`)
    .join('');
  const data = '<script type="application/ld+json">{"a":"b"}</script><script>\n  own()\n</script>';
  const icon = '<link rel="icon" href="data:,">';
  expect(
    foreignCodeIn(page(`<div class="document"><p id="p1"><em>x</em></p></div>${links}${data}`, fontRules + icon), own),
  ).toBeUndefined();
});

for (const body of [
  '<script>other()</script>',
  '<script>own();other()</script>',
  '<script type="module">own()</script>',
  '<script type="text/javascript">own()</script>',
  '<script src="/own.js"></script>',
  '<script type="application/ld+json">{"a":"</scr"}</script>',
  '<script type="speculationrules">{}</script>',
  '<script type="importmap">{}</script>',
  '<style>a{b:c}body{display:none}</style>',
  '<style>body{display:none}a{b:c}</style>',
  '<style>@font-face{font-family:"A";src:url("https://other.example/a.woff2")}</style>',
  '<style>@font-face{font-family:"A";src:url("/_astro/a.woff2"),url(//other.example/a)}</style>',
  '<style>:root{--a:url(//other.example/a)}</style>',
  '<p style="color:red">x</p>',
  '<p onclick="run()">x</p>',
  '<P ONCLICK=run()>x</P>',
  '<iframe srcdoc="x"></iframe>',
  '<p srcdoc="x">x</p>',
  '<object data="x"></object>',
  '<embed src="x">',
  '<base href="/">',
  '<meta http-equiv="refresh" content="0;url=https://other.example">',
  '<img src="https://other.example/a.png">',
  '<img src="data:image/png,x">',
  '<picture><source srcset="x"></picture>',
  '<video src="x"></video>',
  '<link rel="stylesheet" href="/a.css">',
  '<link rel="preload" href="https://other.example/a" as="image">',
  '<link rel="dns-prefetch" href="https://other.example">',
  '<link rel="icon" href="https://other.example/a.png">',
  '<form action="https://other.example"></form>',
  '<button formaction="https://other.example">x</button>',
  '<svg><use href="https://other.example/a.svg#b"/></svg>',
  '<svg><use xlink:href="#b"/></svg>',
  '<svg><a href="/x"><animate attributeName="href" to="javascript:run()"/></a></svg>',
  '<svg><foreignObject></foreignObject></svg>',
  '<math></math>',
  '<template></template>',
  '<noscript></noscript>',
  '<textarea></textarea>',
  '<x-y></x-y>',
  '<a href="javascript:run()">x</a>',
  '<a href=" javascript:run()">x</a>',
  '<a href="java&#115;cript:run()">x</a>',
  '<a href="java&Tab;script:run()">x</a>',
  '<a href="vbscript:run">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<a href="data:,">x</a>',
  '<a href="//other.example">x</a>',
  '<a href="/\\other.example">x</a>',
  '<a href="https://known.example@other.example">x</a>',
  '<a href="mailto:a@b.example?bcc=c@d.example">x</a>',
  '<a href="/" ping="https://other.example">x</a>',
  '<a href="/" target="x">x</a>',
  '<p title="x">x</p>',
  '<div class="document"><div><form action="/"></form></div></div>',
  '<div class="document"><p>x</p><input name="x"></div>',
  '<div class="document statement"><svg><path d="M0"/></svg></div>',
  '<article class="comparison"><p><meta name="x" content="y"></p></article>',
  '<p <script>x</p>',
  '<p a="1',
  '<![CDATA[<p>]]>',
  '<?php x ?>',
  '</p onclick="x">',
]) {
  test(`A page with ${body} is not published`, () => {
    expect(foreignCodeIn(page(body), own)).toBeTruthy();
  });
}
