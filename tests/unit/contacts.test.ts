import { expect, test } from 'playwright/test';
import { addressOf } from '../../src/contacts/channels.ts';
import { traceOf } from '../../src/contacts/traces.ts';
import { fold } from '../../src/contacts/vcard.ts';
import { withoutWithdrawn } from '../../src/contacts/withdrawn.ts';
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

test('Names and pages become links, and the words stay', () => {
  expect(addressOf({ kind: 'email', printed: 'press@statement.example' })?.href).toBe('mailto:press@statement.example');
  expect(addressOf({ kind: 'twitter', printed: '@statement' })?.href).toBe('https://twitter.com/statement');
  expect(addressOf({ kind: 'website', printed: 'www.statement.example' })?.href).toBe('http://www.statement.example/');
  expect(addressOf({ kind: 'facebook', printed: 'https://www.facebook.com/groups/A/' })?.display).toBe(
    'facebook.com/groups/A',
  );
});

test('What is withdrawn is taken out of a text, and nothing else', () => {
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

test('A withdrawn channel is found in every form in which it can be published', () => {
  for (const text of [
    'tel:+442079460018',
    '020 7946 0018',
    '0044(0) 20-7946-0018',
    '+44 (20) 79.46.00.18',
    '20&nbsp;7946&#160;0018',
    '20 <b>7946</b> 0018',
    '20 7946\r\n 0018',
    '20%207946%200018',
  ]) {
    expect(traceOf(office, `Call ${text}.`), text).toBeDefined();
  }
  for (const text of ['Press@Statement.example', 'mailto:press%40statement.example', 'press&#64;statement.example']) {
    expect(traceOf(email, text), text).toBeDefined();
  }
  for (const text of ['@Statement,', 'https://twitter.com/statement', '"https://x.com/statement"', '%40statement']) {
    expect(traceOf(twitter, text), text).toBeDefined();
  }
  for (const text of ['www.statement.example.', 'href="http://statement.example/"', 'https://www.statement.example']) {
    expect(traceOf(website, text), text).toBeDefined();
  }
});

test('What only resembles a withdrawn channel is left alone', () => {
  expect(traceOf(office, '20 7946 00189, 20 7946 001, 2079 46 0019')).toBeUndefined();
  expect(traceOf(email, 'express@statement.example, press@other.example')).toBeUndefined();
  expect(traceOf(twitter, 'a@statement.example, @statements, the statement')).toBeUndefined();
  expect(traceOf(website, 'a@statement.example, http://www.statement.example/page, statement.example')).toBeUndefined();
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
