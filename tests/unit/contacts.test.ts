import { expect, test } from 'playwright/test';
import { fold } from '../../src/downloads/vcards/vcard.ts';
import { addressOf, type PrintedChannel } from '../../src/model/contacts/channels.ts';
import { traceOf } from '../../src/model/contacts/contact-patterns.ts';
import { withoutWithdrawn } from '../../src/model/contacts/withdrawn.ts';
import { contacts, internationally } from '../setup/contacts.ts';

const phones = contacts
  .flatMap(({ channels }) => channels)
  .filter(({ kind }) => kind === 'mobile' || kind === 'office');

test('A number as printed is written internationally for machines and for people', () => {
  expect(addressOf({ kind: 'office', printed: '0044(0) 20-7946-0018' })).toEqual({
    value: '+442079460018',
    href: 'tel:+442079460018',
    display: '+44 20 7946 0018',
  });
  expect(phones.length).toBeGreaterThan(0);
  for (const { kind, printed } of phones) {
    const { value, href, display } = addressOf({ kind, printed }) ?? {};
    expect(value).toBe(internationally(printed));
    expect(href).toBe(`tel:${value}`);
    expect(display?.replaceAll(' ', '')).toBe(value);
  }
});

test('Names and pages become links, and the words stay the same', () => {
  expect(addressOf({ kind: 'email', printed: 'press@statement.example' })?.href).toBe('mailto:press@statement.example');
  expect(addressOf({ kind: 'twitter', printed: '@statement' })?.href).toBe('https://twitter.com/statement');
  expect(addressOf({ kind: 'website', printed: 'www.statement.example' })?.href).toBe('http://www.statement.example/');
  expect(addressOf({ kind: 'facebook', printed: 'https://www.facebook.com/groups/A/' })?.display).toBe(
    'facebook.com/groups/A',
  );
});

test('Withdrawn details are removed from a text, and nothing else', () => {
  const withdrawn = [
    { kind: 'office', printed: '0044(0) 20 7946 0018' },
    { kind: 'twitter', printed: '@statement' },
  ] as const;
  const text = 'Call 0044(0) 20 7946 0018; write to a@statement.example; follow @statement.';
  expect(withoutWithdrawn(text, withdrawn, (kind) => `[no ${kind}]`)).toBe(
    'Call [no office]; write to a@statement.example; follow [no twitter].',
  );
  expect(withoutWithdrawn(text, [], () => '')).toBe(text);
});

const office = { kind: 'office', printed: '0044(0) 20 7946 0018' } as const;
const email = { kind: 'email', printed: 'press@statement.example' } as const;
const twitter = { kind: 'twitter', printed: '@statement' } as const;
const website = { kind: 'website', printed: 'www.statement.example' } as const;

const group = { kind: 'facebook', printed: 'https://www.facebook.com/groups/A1/' } as const;
const international = { kind: 'website', printed: 'http://www.пример.example/' } as const;

const inStyle = (text: string, write: (code: string) => string) =>
  `"${[...text].map((character) => write((character.codePointAt(0) ?? 0).toString(16))).join('')}"`;

/** Encodings of any text, and invisible additions. */
const encodings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  capitals: (text) => text.toUpperCase(),
  'decimal references': (text) => [...text].map((character) => `&#${character.codePointAt(0)};`).join(''),
  'hexadecimal references': (text) =>
    [...text].map((character) => `&#x${character.codePointAt(0)?.toString(16)};`).join(''),
  'references encoded again': (text) => [...text].map((character) => `&amp;#${character.codePointAt(0)};`).join(''),
  'percent-encoding': (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'percent-encoding twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'escapes of JSON': (text) =>
    JSON.stringify(`\n${text}\n`).replaceAll('@', String.raw`\u0040`).replaceAll('/', String.raw`\/`),
  'escapes of JSON in HTML': (text) =>
    JSON.stringify(text).replaceAll('"', '&quot;').replaceAll('.', String.raw`\u002e`),
  'soft hyphens': (text) => [...text].join('&shy;'),
  'zero width spaces': (text) => [...text].join('\u200b'),
  'direction marks': (text) => [...text].join('\u200e'),
  '<wbr>': (text) => [...text].join('<wbr>'),
  comments: (text) => [...text].join('<!-- a > b -->'),
  tags: (text) => [...text].map((character) => `<b class="a">${character}</b>`).join(''),
  'table cells around it': (text) => `<td>word</td><td>${text}</td><td>word</td>`,
  'full width': (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'escapes of CSS': (text) => inStyle(text, (code) => `\\${code} `),
  'long escapes of CSS': (text) => inStyle(text, (code) => `\\${code.padStart(6, '0')}`),
  'character data': (text) => `<![CDATA[${text.slice(0, 4)}]]><![CDATA[${text.slice(4)}]]>`,
  'a folded line': (text) => `X:${text.slice(0, 4)}\r\n ${text.slice(4)}`,
  'quoted-printable': (text) =>
    `${[...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('=\r\n')}`,
};

const found = (channel: PrintedChannel, texts: readonly string[]) => {
  for (const text of texts) {
    for (const [name, encode] of Object.entries(encodings)) {
      expect(traceOf(channel, `word ${encode(text)} word`), `${text}, ${name}`).toBeDefined();
    }
  }
};

test('A withdrawn number is found however it is grouped, in any digits and in any encoding', () => {
  const national = '2079460018';
  found(office, [
    'tel:+442079460018',
    '020 7946 0018',
    '0044(0) 20-7946-0018',
    '+44 (20) 79.46.00.18',
    'wa.me/442079460018',
  ]);
  found(
    office,
    [...'_,:·/–—−.'].map((sign) => `20${sign}7946${sign}0018`),
  );
  found(office, [[...national].join(' '), [...national].join(' - ')]);
  for (const zero of ['٠', '۰', '०', '০', '๐', '𝟎', '０', '᠐']) {
    const first = zero.codePointAt(0) ?? 0;
    found(office, [[...national].map((figure) => String.fromCodePoint(first + Number(figure))).join('')]);
  }
  for (const row of ['⓪①②③④⑤⑥⑦⑧⑨', '⓿⓵⓶⓷⓸⓹⓺⓻⓼⓽', '⓿❶❷❸❹❺❻❼❽❾', '🄋➀➁➂➃➄➅➆➇➈', '🄌➊➋➌➍➎➏➐➑➒']) {
    const text = [...national].map((figure) => [...row][Number(figure)]).join('');
    expect(traceOf(office, text), text).toBeDefined();
  }
  found(office, ['946 0018', '9460018', '946-00-18']);
  for (const text of [
    '20&nbsp;7946&#160;0018',
    '20 <b>7946</b> 0018',
    '20 7946\r\n 0018',
    '20%207946%200018',
    '?q=%2079460018',
  ]) {
    expect(traceOf(office, `Call ${text}.`), text).toBeDefined();
  }
});

test('A withdrawn channel is found when letters stand for its digits, words are between them, or all are spelt', () => {
  found(office, ['2O 7946 0O18', '20 7946 00l8', '2() 7946 0018']);
  found(office, ['20, then 7946, and at last 00 18', '2 0 7 9 4 6 0 0 1 8']);
  found(email, [
    'press(a)statement.example',
    'p r e s s @ s t a t e m e n t . e x a m p l e',
    'ρrεss@stατement.example',
  ]);
  for (const text of ['2O 7946 OO19', 'l0 20 7946', 'p r e s s @ o t h e r . e x a m p l e']) {
    expect(traceOf(office, text), text).toBeUndefined();
    expect(traceOf(email, text), text).toBeUndefined();
  }
});

test('A withdrawn page is found on hosts that show the pages of others, and a name with an underscore anywhere', () => {
  found(twitter, ['nitter.net/statement', 'https://nitter.other.example/statement/status/1', 'xcancel.com/statement']);
  found(twitter, ['https://twitter-com.translate.goog/statement?_x_tr_sl=en']);
  found(website, ['https://www-statement-example.translate.goog/', 'https://statement-example.cdn.other.example/page']);
  const name = { kind: 'twitter', printed: '@a_reader' } as const;
  found(name, ['Twitter, a_reader', 'https://other.example/a_reader']);
  expect(traceOf(name, 'a\\_reader')).toBeDefined();
  for (const [channel, text] of [
    [twitter, 'https://other-com.translate.goog/statement'],
    [website, 'https://statement-example-org.translate.goog/'],
    [website, 'https://press-statement-example.translate.goog/'],
    [name, 'a_reader2, xa_reader, a reader'],
  ] as const) {
    expect(traceOf(channel, text), text).toBeUndefined();
  }
});

test('A text of one sign or letter, a megabyte long, is searched within seconds', () => {
  const from = performance.now();
  for (const sign of ['(', '|', 'o', '1', 'a ', '1o', 'x-', '5 '])
    traceOf(office, sign.repeat(1_000_000 / sign.length));
  expect(performance.now() - from).toBeLessThan(20_000);
});

/** Ways to write the address of a page that still lead a browser there. */
const detours: readonly ((host: string, path: string) => string)[] = [
  (host, path) => `${host}/./${path}`,
  (host, path) => `https://${host}/a/../${path}`,
  (host, path) => `https://${host}:443/${path}`,
  (host, path) => `http://${host}:80//${path}`,
  (host, path) => `//name@${host}/${path}`,
  (host, path) => `https://name:word@${host}/${path}`,
  (host, path) => `https://${host}./${path}`,
  (host, path) => `https:\\\\${host}\\${path.replaceAll('/', '\\')}`,
  (host, path) => `https://${host}/%2e/${path}`,
  (host, path) => `https://${host}/${path.replaceAll('/', '%2F')}`,
  (host, path) => `https://${host}/${path.replace(/\w/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}`,
  (host, path) => `<a href="https://${host.slice(0, 3)}\n${host.slice(3)}/${path.slice(0, 2)}\t${path.slice(2)}">`,
  (host, path) => `https://www.${host.toUpperCase()}/${path}?a=b#c`,
];
test('The address of a withdrawn page is found in every form that leads a browser there', () => {
  const page = { kind: 'facebook', printed: 'https://www.statement.example/groups/name/' } as const;
  const whole = { kind: 'website', printed: 'www.statement.example' } as const;
  for (const detour of detours) {
    const address = detour('statement.example', 'groups/name');
    expect(traceOf(page, address), address).toBeDefined();
    expect(traceOf(whole, address), address).toBeDefined();
    expect(traceOf(page, detour('statement.example', 'groups/other')), address).toBeUndefined();
    expect(traceOf(page, detour('other.example', 'groups/name')), address).toBeUndefined();
  }
});

test('A withdrawn e-mail address is found in any encoding and spelt out', () => {
  found(email, ['press@statement.example', 'mailto:Press@Statement.example', 'press @ statement.example']);
  found(email, [
    'press(at)statement.example',
    'press [at] statement [dot] example',
    'press {at} statement(dot)example',
  ]);
  found(email, [
    'press at statement dot example',
    'press (собака) statement точка example',
    'press_at_statement.example',
  ]);
  found(email, ['press @ statement . example', 'press+news@statement.example']);
  const google = { kind: 'email', printed: 'a.reader@gmail.com' } as const;
  found(google, ['a.reader@googlemail.com', 'areader@gmail.com', 'a.rea.der+news@gmail.com']);
  for (const other of ['area@gmail.com', 'a.reader@mail.com', 'x.a.reader@gmail.com', 'a.reader2@gmail.com'])
    expect(traceOf(google, other), other).toBeUndefined();
  // Letters that look alike.
  found(email, ['рrеss@stаtеment.example']);
});

test('A withdrawn name is found as a name and as an address', () => {
  found(twitter, [
    '@Statement',
    '@ statement',
    'https://twitter.com/statement',
    'x.com/@statement',
    'mobile.twitter.com/statement/status/1',
  ]);
  found(twitter, [
    'twitter.com/#!/statement',
    'https://x.com/intent/user?screen_name=statement',
    'Twitter: statement',
    '(at)statement',
  ]);
});

test('A withdrawn page is found on every host that shows it, as the site itself writes it', () => {
  found(website, [
    'www.statement.example',
    'statement.example',
    'http://statement.example/',
    'https://m.statement.example/?a=b',
  ]);
  found(website, [
    '//ru.statement.example',
    'statement.example/page/below',
    'statement[.]example',
    'statement (dot) example',
  ]);
  found(group, [
    'facebook.com/groups/A1',
    'https://m.facebook.com/groups/a1/',
    'fb.com/groups/A1',
    'ru-ru.facebook.com/groups/A1/posts/1',
  ]);
  found(group, [
    'web.facebook.com/groups/A1?ref=share',
    'https://www.facebook.com:443/groups/A1',
    'https://www.facebook.com./groups/A1',
    'https://www.facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion/groups/A1',
    'https://web.archive.org/web/2016/https://www.facebook.com/groups/A1/',
  ]);
  found(group, [addressOf(group)?.display ?? '', addressOf(group)?.href ?? '']);
  found(international, ['пример.example', 'xn--e1afmkfd.example', 'https://www.xn--e1afmkfd.example/a']);
});

test('What only resembles a withdrawn channel is left alone, in any encoding', () => {
  const whole = [
    'as it is',
    'capitals',
    'decimal references',
    'escapes of JSON',
    'table cells around it',
    'full width',
  ];
  const absent = (channel: PrintedChannel, texts: readonly string[]) => {
    for (const text of texts) {
      for (const name of whole) {
        expect(traceOf(channel, `word ${encodings[name]?.(text)} word`), `${text}, ${name}`).toBeUndefined();
      }
    }
  };
  absent(office, ['20 7946 00189', '20 7946 001', '2079 46 0019', '1 946 0018', '5.9460018', 'a9460018', '9460018-5']);
  absent(email, [
    'express@statement.example',
    'press@other.example',
    'a.press@statement.example',
    'press at the statement example',
  ]);
  absent(twitter, ['a@statement.example', '@statements', 'the statement', '@state', 'other.com/statement']);
  absent(website, [
    'a@statement.example',
    'mystatement.example',
    'statement.example.org',
    'press.statement.example',
    'statement. Example',
  ]);
  absent(group, ['facebook.com/groups/A12', 'facebook.com/groups', 'other.com/groups/A1', 'facebook.com/A1']);
});

test('A line of a vCard is folded at 75 octets, and no letter is split', () => {
  const line = `NOTE:${'Ұшқан ұя, '.repeat(30)}`;
  const folded = fold(line);
  const pieces = folded.split('\r\n');
  expect(pieces.length).toBeGreaterThan(5);
  for (const piece of pieces) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
  for (const piece of pieces.slice(1)) expect(piece.startsWith(' ')).toBe(true);
  for (const piece of pieces.slice(0, -1)) expect(Buffer.byteLength(piece)).toBeGreaterThan(73);
  expect(folded.replaceAll('\r\n ', '')).toBe(line);
});

test('A number is shown as people of its country group it, however it is printed', () => {
  const shown = (printed: string) => addressOf({ kind: 'office', printed })?.display;
  for (const printed of ['007-727-212-3456', '+7 (7272) 12-34-56', '+77272123456', '007 (727) 2 12 34 56']) {
    expect(shown(printed), printed).toBe('+7 727 212 3456');
  }
  expect(shown('007-727-312-3456')).toBe('+7 727 312 3456');
  // Codes of four and five figures in the same country.
  expect(shown('007-7172-21-34-56')).toBe('+7 7172 21 34 56');
  expect(shown('+7 (72777) 1-23-45')).toBe('+7 72777 1 23 45');
  expect(shown('007-701-212-3456')).toBe('+7 701 212 3456');
  expect(shown('0033(0)1.42.12.34.56')).toBe('+33 1 42 12 34 56');
  expect(shown('0044(0) 20 7946 0018')).toBe('+44 20 7946 0018');
});
