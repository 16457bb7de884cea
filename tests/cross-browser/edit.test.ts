import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyToBuild, edit } from '../setup/copy.ts';
import { startDev } from '../setup/dev.ts';
import { changedLines, locale } from '../setup/exchange.ts';
import { site } from '../setup/project.ts';
import { click, type Engine, keys, press, type, until } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { findFirefox } from './installed.ts';

/* The edit page in Firefox, with the keys and the pointer of a person; what it does is tried in Chromium. */

const statement = `content/statement/${locale}.mdx`;
const topic = `legal/${site.topics[0]}`;
const word = locale === 'en' ? 'Today' : 'Бүгін';

let engine: Engine;
let folder: string;
let dev: Awaited<ReturnType<typeof startDev>>;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = copyToBuild();
  edit(folder, `content/${topic}/${site.original}.mdx`, (text) => text.replace(/\n\n(\p{L}+)/u, '\n\n$1x'));
  dev = await startDev(folder);
  // The content is checked before the first answer.
  await fetch(`${dev.address}/edit/-/languages/`);
  engine = await startFirefox(findFirefox() ?? 'firefox');
  await engine.resize(1440, 900);
});
test.afterAll(async () => {
  await engine?.close();
  dev?.process.kill();
});

const open = async (document: string) => {
  await engine.open(`${dev.address}/edit/${locale}/${document}/`);
  await until('for the fields', () => engine.evaluate(`return document.querySelector('[data-key] textarea')`));
};
const fieldIn = (key: string) => `[data-key="${key}"] textarea`;
const wordingOf = (key: string) => engine.evaluate<string>(`return document.querySelector('${fieldIn(key)}').value`);
const reportIn = (key: string, kind: 'good' | 'bad') =>
  until(`for what is ${kind} in ${key}`, () =>
    engine.evaluate<string>(`return document.querySelector('[data-key="${key}"] .report.${kind}').innerText`),
  );
const toTheBeginning = () => press(engine, [keys.control, keys.home]);

test('A paragraph is corrected in Firefox: one line of its file', async () => {
  await open('statement');
  const text = await wordingOf('p1');
  await click(engine, fieldIn('p1'));
  await toTheBeginning();
  await type(engine, `${word} ${keys.tab}`);
  expect(await reportIn('p1', 'good')).toContain('Saved');
  expect(await wordingOf('p1')).toBe(`${word} ${text}`);
  expect(changedLines(folder, statement)).toEqual([expect.stringMatching(`^${word} `)]);
});

test('A mistake is refused in Firefox, and the words are still there when the page is opened again', async () => {
  const before = readFileSync(join(folder, statement), 'utf8');
  const text = await wordingOf('p2');
  await click(engine, fieldIn('p2'));
  await toTheBeginning();
  // A space that nobody sees.
  await type(engine, `\u200b${keys.tab}`);
  expect(await reportIn('p2', 'bad')).toContain('zero-width space');
  await open('statement');
  expect(await wordingOf('p2')).toBe(`\u200b${text}`);
  expect(readFileSync(join(folder, statement), 'utf8')).toBe(before);
});

test('A mark is taken away as a whole in Firefox, is missed, and comes back when that is undone', async () => {
  const before = readFileSync(join(folder, statement), 'utf8');
  const { key, text } = await engine.evaluate<{ key: string; text: string }>(`
    const field = document.querySelector('[data-key^="p"] > .marks:not([hidden]) + textarea');
    field.scrollIntoView({ block: 'center' });
    field.focus();
    const at = field.value.indexOf('⟦/1⟧') + '⟦/1⟧'.length;
    field.setSelectionRange(at, at);
    return { key: field.parentElement.dataset.key, text: field.value };
  `);
  await type(engine, keys.backspace);
  expect(await wordingOf(key)).toBe(text.replace('⟦/1⟧', ''));
  await type(engine, keys.tab);
  expect(await reportIn(key, 'bad')).toContain('⟦1⟧ is opened and not closed');
  await click(engine, fieldIn(key));
  await press(engine, [keys.control, 'z']);
  expect(await wordingOf(key)).toBe(text);
  await type(engine, keys.tab);
  await until('for the page to take back what it told', () =>
    engine.evaluate(`return !document.querySelector('[data-key="${key}"] .report.bad')`),
  );
  expect(readFileSync(join(folder, statement), 'utf8')).toBe(before);
});

test('A paragraph whose original has changed comes first in Firefox, and is accepted', async () => {
  await open(topic);
  const first = '[data-key]:first-of-type';
  const state = () => engine.evaluate<string>(`return document.querySelector('${first}').dataset.state`);
  expect(await state()).toBe('stale');
  expect(await engine.evaluate(`return document.querySelector('${first} ins').innerText`)).toMatch(/\S/);
  await click(engine, `${first} > .actions button`);
  await until('for the paragraph to be up to date', async () => (await state()) === 'current');
  expect(changedLines(folder, `content/translations/${locale}.json`)).toHaveLength(1);
});
