import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type Accepted, acceptedFile, writeAccepted } from '../../src/model/translations/accepted-wordings.ts';
import { documentsOf, pairsOf } from '../../src/model/translations/documents.ts';
import { stateOf, type UnitState } from '../../src/model/translations/state.ts';
import { checkContent } from '../../src/publish/check.ts';
import { accept } from '../../src/translate/accept.ts';
import { signReview } from '../../src/translate/sign.ts';
import { compareWords, markWords } from '../../src/translate/word-diff.ts';
import { copyOfProject, edit } from '../setup/copy.ts';
import { command } from '../setup/new-language.ts';
import { root, site } from '../setup/project.ts';

const [locale = site.original] = site.languages.filter((code) => code !== site.original);
const name = `legal/${site.topics[0]}`;
const original = `content/${name}/${site.original}.mdx`;
const translation = `content/${name}/${locale}.mdx`;

/** A copy in which everything is accepted, whatever the state of the project. */
function acceptedCopy(): string {
  const folder = copyOfProject();
  let accepted: Accepted = {};
  for (const document of documentsOf(folder, site)) {
    const pairs = pairsOf(folder, site, document, locale, {});
    const keys = [...pairs.fields, ...pairs.blocks].map(({ key }) => key);
    accepted = accept(accepted, document.name, pairs, new Set(keys));
  }
  writeAccepted(folder, locale, accepted);
  return folder;
}

const statesOf = (folder: string, document = name) =>
  stateOf(folder, site, { name: document, kind: 'text' }, locale).units;

const notCurrent = (units: readonly UnitState[]) =>
  units.filter(({ state }) => state !== 'current').map(({ key, state }) => `${key} ${state}`);

/** Changes the paragraph or heading at an index of a text. */
const block = (index: number, change: (text: string) => string) => (text: string) => {
  const [, front = '', body = ''] = /^(---\n[\s\S]*?^---\n)([\s\S]*)$/m.exec(text) ?? [];
  return (
    front +
    body
      .trim()
      .split('\n\n')
      .map((item, at) => (at === index ? change(item) : item))
      .join('\n\n')
  );
};

const keyAt = (folder: string, index: number) => {
  const units = statesOf(folder);
  const first = units.findIndex(({ key }) => /^(p1|heading-1)$/.test(key));
  return units[first + index]?.key ?? '';
};

test('When words of the original change, exactly their paragraph is out of date', () => {
  const folder = acceptedCopy();
  expect(notCurrent(statesOf(folder))).toEqual([]);
  edit(
    folder,
    original,
    block(3, (text) => text.replace(/\w+/, 'Otherwise')),
  );
  const key = keyAt(folder, 3);
  expect(notCurrent(statesOf(folder))).toEqual([`${key} stale`]);

  expect(command(folder, 'accept', locale, name).status).toBe(0);
  expect(notCurrent(statesOf(folder))).toEqual([]);
});

test('A heading, a title and an interface string count as well', () => {
  const folder = acceptedCopy();
  edit(
    folder,
    original,
    block(0, (text) => `${text} otherwise`),
  );
  edit(folder, original, (text) => text.replace(/^title: "/m, 'title: "Otherwise '));
  expect(notCurrent(statesOf(folder))).toEqual(['title stale', `${keyAt(folder, 0)} stale`]);
  const ui = `content/ui/${site.original}.json`;
  edit(folder, ui, (text) => text.replace('"skip": "', '"skip": "Otherwise '));
  const strings = stateOf(folder, site, { name: 'ui', kind: 'strings' }, locale).units;
  expect(notCurrent(strings)).toEqual(['page.skip stale']);
});

const formattings: [string, (text: string) => string][] = [
  ['emphasis', (text) => text.replace(/(\w+) (\w+)/, '*$1* **$2**')],
  ['a line break', (text) => text.replace(' ', '\n')],
  ['double spaces', (text) => text.replace(' ', '  ')],
  ['a tag around some words', (text) => text.replace(/^(\w+ \w+)/, '<Editors>$1</Editors>')],
  ['a citation', (text) => text.replace(/<Cite [^>]*\/>/, '')],
];
for (const [what, change] of formattings) {
  test(`A translation is not out of date for ${what} in the original`, () => {
    const folder = acceptedCopy();
    edit(folder, original, block(1, change));
    expect(notCurrent(statesOf(folder))).toEqual([]);
  });
}

test('A paragraph inserted into the original is missing in the translation; those after it are recognised', () => {
  const folder = acceptedCopy();
  edit(
    folder,
    original,
    block(1, (text) => `${text}\n\nA paragraph that was not there before.`),
  );
  expect(notCurrent(statesOf(folder))).toEqual([`${keyAt(folder, 2)} missing`]);
  expect(command(folder, 'accept', locale, name).output).toContain('Bring them in step first');
  edit(
    folder,
    translation,
    block(1, (text) => `${text}\n\n${text}`),
  );
  expect(notCurrent(statesOf(folder))).toEqual([`${keyAt(folder, 2)} unconfirmed`]);
});

test('Paragraphs can be accepted one by one', () => {
  const folder = acceptedCopy();
  for (const index of [1, 2])
    edit(
      folder,
      original,
      block(index, (text) => text.replace(/\w+/, 'Otherwise')),
    );
  const [first = '', second] = [keyAt(folder, 1), keyAt(folder, 2)];
  expect(command(folder, 'accept', locale, name, first).status).toBe(0);
  expect(notCurrent(statesOf(folder))).toEqual([`${second} stale`]);
});

test('The to-do list gives file and line and shows the earlier wording next to the current one', () => {
  const folder = acceptedCopy();
  edit(
    folder,
    original,
    block(1, (text) => text.replace(/\w+/, 'Otherwise')),
  );
  const { line } = statesOf(folder).find(({ state }) => state === 'stale') ?? {};
  const { output, status } = command(folder, 'list', locale);
  expect(status).toBe(0);
  expect(output).toContain(`${translation}:${line}  ${keyAt(folder, 1)}  the original has changed`);
  expect(output).toMatch(/was: .*\[-\w+-\]/);
  expect(output).toMatch(/now: .*\{\+Otherwise\+\}/);
  expect(command(folder, 'list').output).toMatch(new RegExp(`^${name} +19? *\\d+ +\\d+ +1 `, 'm'));
});

test('A comparison of two wordings loses no word of either', () => {
  const before = 'It holds that one may assemble, peacefully.';
  const now = 'It says that no one may assemble peacefully.';
  const stretches = compareWords(before, now, 'en');
  const side = (kind: string) =>
    stretches.flatMap((stretch) => (stretch.kind === 'same' || stretch.kind === kind ? stretch.text : [])).join('');
  expect(side('removed')).toBe(before);
  expect(side('added')).toBe(now);
  expect(markWords(stretches, 'added')).toContain('{+says+} that {+no+}');
});

test('A command that is called wrongly answers with a sentence', () => {
  test.setTimeout(120_000);
  const folder = copyOfProject();
  const wrong: [string, string[], RegExp][] = [
    ['list', ['xx'], /no language “xx”/],
    ['list', [site.original], /language of the original/],
    ['accept', [], /Which language/],
    ['accept', [locale], /Which document/],
    ['accept', [locale, `${name}x`], new RegExp(`Write ${name}`)],
    ['accept', [locale, name, 'p999'], /no part “p999”/],
    ['sign', [locale, 'statement'], /--name/],
    ['sign', [locale, 'statement', '--name', ' '], /--name/],
    ['sign', [locale, 'ui', '--name', 'A. B.'], /Only texts are signed/],
    ['sign', [locale, 'statement', '--nam', 'A. B.'], /--nam is unknown/],
    ['add', [], /Which language/],
    ['add', [locale], /there already/],
    ['add', ['kk-arab'], /Write kk-Arab/],
    ['add', ['xx'], /not the code of a language/],
  ];
  for (const [name, words, says] of wrong) {
    const { status, output } = command(folder, name, ...words);
    expect(output, `${name} ${words.join(' ')}`).toMatch(says);
    expect(output).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  }
});

test('A review is signed without changing anything else in the file, and a later change is detected', () => {
  const folder = acceptedCopy();
  const file = join(folder, translation);
  const windows = `\uFEFF${readFileSync(file, 'utf8')
    .replace(/^title/m, '# A comment\ntitle')
    .replaceAll('\n', '\r\n')}`;
  writeFileSync(file, windows);
  const signed = command(folder, 'sign', locale, name, '--name', 'A: “B” #1');
  expect(signed.status, signed.output).toBe(0);
  const after = readFileSync(file, 'utf8');
  expect(after.replace(/review:\r\n( {2}.*\r\n){3}/, '')).toBe(windows);
  expect(after.match(/[^\r]\n/g)).toBeNull();
  const review = () => stateOf(folder, site, { name, kind: 'text' }, locale).review;
  expect(review()).toMatchObject({ name: 'A: “B” #1', changed: false });
  expect(checkContent(folder)).toEqual([]);

  // The same words formatted differently are the same words.
  edit(folder, translation, (text) => text.replace(/^(\p{L}+) /mu, '$1  '));
  expect(review()).toMatchObject({ changed: false });
  edit(folder, translation, (text) => text.replace(/(\p{L}+)\.$/mu, '$1 $1.').replace(/\.<Cite/, '!<Cite'));
  expect(review()).toMatchObject({ changed: true });
  expect(command(folder, 'sign', locale, name, '--name', 'C. D.').status).toBe(0);
  expect(review()).toMatchObject({ name: 'C. D.', changed: false });
});

test('A translation that does not render the current original cannot be signed', () => {
  const folder = acceptedCopy();
  edit(
    folder,
    original,
    block(1, (text) => text.replace(/\w+/, 'Otherwise')),
  );
  const before = readFileSync(join(folder, translation), 'utf8');
  const { status, output } = command(folder, 'sign', locale, name, '--name', 'A. B.');
  expect(status).toBe(1);
  expect(output).toContain("can't be signed");
  expect(readFileSync(join(folder, translation), 'utf8')).toBe(before);
});

test('An earlier review is replaced in place, however it is written', () => {
  const review = { name: 'C. D.', date: '2026-12-31', wording: '0123456789ab' };
  const written = 'name: "C. D.", date: 2026-12-31, wording: "0123456789ab"';
  const front = (fields: string) => `---\ntitle: "T" # why\n${fields}\nplace: x\n---\n\nText.\n`;
  expect(signReview(front('review: { name: A, date: 2026-01-01 }'), review)).toBe(front(`review: { ${written} }`));
  expect(signReview(front('review:\n  # who\n  name: A # her\n  date: 2026-01-01'), review)).toBe(
    front('review:\n  # who\n  name: "C. D." # her\n  date: 2026-12-31\n  wording: "0123456789ab"'),
  );
});

const damages: [string, (text: string) => string, RegExp][] = [
  ['words changed by hand', (text) => text.replace(/("words":"\w)/, '$1x'), /changed by hand/],
  ['a mark mistyped', (text) => text.replace(/"hash":"\w/, '"hash":"x'), /hash/],
  ['a bracket gone', (text) => text.replace('}', ''), /is damaged/],
  ['a cut file', (text) => text.slice(0, text.length / 2), /is damaged/],
];
for (const [what, change, says] of damages) {
  test(`${what} in the stored state of the translations is found, with its line`, () => {
    const folder = acceptedCopy();
    edit(folder, acceptedFile(locale), change);
    const [problem] = checkContent(folder);
    expect(problem?.file).toBe(acceptedFile(locale));
    expect(problem?.line).toBeGreaterThan(0);
    expect(problem?.wrong).toMatch(says);
    const { output, status } = command(folder, 'list');
    if (status !== 0) expect(output).toMatch(/npm run check says which/);
    expect(output).not.toMatch(/\n\s+at /);
  });
}

test('A review without the fingerprint of the reviewed wording is refused', () => {
  const folder = copyOfProject();
  edit(folder, translation, (text) => text.replace(/^title/m, 'review:\n  name: A. B.\n  date: 2026-01-01\ntitle'));
  expect(checkContent(folder).map(({ wrong, fix }) => wrong + fix)).toEqual([
    expect.stringMatching(/“review.wording” is missing[\s\S]*translations:sign/),
  ]);
});

test('A damaged table of languages is refused before anything else', () => {
  const folder = copyOfProject();
  expect(readFileSync(join(root, 'content/languages.json'), 'utf8')).toContain(`"${locale}"`);
  edit(folder, 'content/languages.json', (text) => text.replace('{ ', ''));
  expect(checkContent(folder).map(({ file }) => file)).toEqual(['content/languages.json']);
  edit(folder, 'content/languages.json', () => `{ "${site.original}": {}, "qq": {} }`);
  expect(checkContent(folder)[0]?.wrong).toBeTruthy();
});
