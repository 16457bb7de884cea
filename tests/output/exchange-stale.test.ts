import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readSite } from '../../src/model/site/site.ts';
import { documentsOf } from '../../src/model/translations/documents.ts';
import { stateOf } from '../../src/model/translations/state.ts';
import { copyOfProject, edit } from '../setup/copy.ts';
import { changedLines, contentOf, exported, imported, locale, read } from '../setup/exchange.ts';
import { site } from '../setup/project.ts';

/* Translations whose original has changed: they are exported as unfinished, with the former wording. */

const document = 'about';
const file = (language: string) => `content/${document}/${language}.mdx`;

/** A copy in which the original of the first long paragraph begins with another word; its name and former words. */
function withStale(): { folder: string; key: string; former: string } {
  const folder = copyOfProject();
  edit(folder, file(site.original), (text) => text.replace(/^(?=\p{Lu}[^#\n<]{60})/mu, 'Now: '));
  const [stale] = statesOf(folder).filter(({ state }) => state === 'stale');
  return { folder, key: stale?.key ?? '', former: stale?.rendered ?? '' };
}

function statesOf(folder: string) {
  const here = readSite(folder);
  const [about] = documentsOf(folder, here).filter(({ name }) => name === document);
  if (!about) throw new Error(`There is no text ${document}.`);
  return stateOf(folder, here, about, locale).units;
}

const staleIn = (folder: string) => statesOf(folder).flatMap(({ key, state }) => (state === 'stale' ? key : []));

/** The entry of a block in a catalogue, and the unit of one in an XLIFF file. */
const entryOf = (text: string, key: string) =>
  text.split('\n\n').find((entry) => entry.includes(`msgctxt "${document}#${key}"`)) ?? '';
const unitOf = (text: string, key: string) => new RegExp(`<unit id="${key}">[\\s\\S]*?</unit>`).exec(text)?.[0] ?? '';

/** A translator finishes the block, with a new wording or with the former one. */
const finished = {
  po: (text: string, key: string, word: string) => {
    const entry = entryOf(text, key);
    const done = entry
      .replace(/^#, fuzzy\n/m, '')
      .replace(/^#\|.*\n/m, '')
      .replace('msgstr "', `msgstr "${word}`);
    return text.replace(entry, () => done);
  },
  xliff: (text: string, key: string, word: string) => {
    const unit = unitOf(text, key);
    const done = unit.replace('state="initial"', 'state="translated"').replace('<target>', `<target>${word}`);
    return text.replace(unit, () => done);
  },
};

test('A stale block goes out as fuzzy, or initial, with its translation and the wording that it renders', () => {
  const { folder, key, former } = withStale();
  const po = entryOf(exported(folder, 'po', [document]), key);
  expect(po).toContain('#, fuzzy');
  expect(po).toContain(`#| msgid ${JSON.stringify(former)}`);
  expect(po).toMatch(/msgid "Now: /);
  expect(po).not.toMatch(/msgstr ""$/);
  const unit = unitOf(exported(folder, 'xliff', [document]), key);
  expect(unit).toContain('state="initial"');
  expect(unit).toMatch(/<note category="former original">[^<]+<\/note>/);
  expect(unit).toMatch(/<target>[^<]/);
  // All others are as they were.
  expect(exported(folder, 'po', [document]).match(/#, fuzzy/g)?.length).toBe(1);
});

for (const format of ['po', 'xliff'] as const) {
  test(`Stale blocks that come back as they went out (${format}) are left stale, and listed`, () => {
    const { folder, key } = withStale();
    const before = contentOf(folder);
    const report = imported(folder, format, exported(folder, format, [document]));
    expect(report).toMatchObject({ written: [], problems: [], empty: [expect.stringContaining(`(${key})`)] });
    expect(report.accepted).toBeUndefined();
    expect(contentOf(folder)).toEqual(before);
    expect(staleIn(folder)).toEqual([key]);
  });

  test(`A stale block that comes back translated (${format}) is written and is no longer stale`, () => {
    const { folder, key } = withStale();
    const text = finished[format](exported(folder, format, [document]), key, 'Ә: ');
    const { written, accepted, problems } = imported(folder, format, text);
    expect({ problems, accepted }).toEqual({ problems: [], accepted: [`${document} ${key}`] });
    expect(written).toEqual([expect.stringContaining(`(${key})`)]);
    expect(changedLines(folder, file(locale)).length).toBe(1);
    expect(staleIn(folder)).toEqual([]);
  });

  test(`A stale block that somebody confirms as it is (${format}) is no longer stale, and its words stay`, () => {
    const { folder, key } = withStale();
    const text = finished[format](exported(folder, format, [document]), key, '');
    const { written, accepted, problems } = imported(folder, format, text);
    expect({ written, problems, accepted }).toEqual({ written: [], problems: [], accepted: [`${document} ${key}`] });
    expect(changedLines(folder, file(locale))).toEqual([]);
    expect(staleIn(folder)).toEqual([]);
  });
}

test('A block that is refused stays stale, and so does one whose original has changed once more', () => {
  const { folder, key } = withStale();
  const text = finished.po(exported(folder, 'po', [document]), key, '{name} ');
  expect(imported(folder, 'po', text)).toMatchObject({ written: [], problems: [expect.anything()] });
  expect(staleIn(folder)).toEqual([key]);
  const good = finished.po(exported(folder, 'po', [document]), key, 'Ә: ');
  edit(folder, file(site.original), (source) => source.replace('Now: ', 'Now, '));
  const { problems } = imported(folder, 'po', good);
  expect(problems.map(({ wrong }) => wrong)).toEqual([expect.stringMatching(/translates an older wording/)]);
  expect(staleIn(folder)).toEqual([key]);
});

test('GNU gettext reads the former wording, and what it writes leaves the block stale', () => {
  test.skip(spawnSync('msgcat', ['--help']).status !== 0, 'GNU gettext is not installed (Debian: gettext).');
  const { folder, key, former } = withStale();
  const catalogue = join(folder, 'given.po');
  writeFileSync(catalogue, exported(folder, 'po', [document]));
  execFileSync('msgfmt', ['--check', '--output-file', join(folder, 'given.mo'), catalogue], { stdio: 'pipe' });
  const only = execFileSync('msgattrib', ['--only-fuzzy', '--no-wrap', catalogue], { encoding: 'utf8' });
  expect(only).toContain(`#| msgid ${JSON.stringify(former)}`);
  expect(read('po', only).units.map((unit) => unit.key)).toEqual([key]);
  execFileSync('msgcat', ['--sort-by-file', '--output-file', join(folder, 'back.po'), catalogue], { stdio: 'pipe' });
  const report = imported(folder, 'po', readFileSync(join(folder, 'back.po'), 'utf8'));
  expect(report).toMatchObject({ written: [], problems: [], empty: [expect.stringContaining(`(${key})`)] });
  expect(staleIn(folder)).toEqual([key]);
});

test('The Translate Toolkit finds the stale block, and merges it into its catalogue when it is finished', {
  tag: '@slow',
}, () => {
  const isThere = spawnSync('pocount', ['--help']).status === 0;
  test.skip(!isThere, 'The Translate Toolkit is not installed (Debian: translate-toolkit).');
  const { folder, key, former } = withStale();
  const at = (name: string) => join(folder, name);
  const toolkit = (name: string, ...words: string[]) => execFileSync(name, words, { encoding: 'utf8', stdio: 'pipe' });
  writeFileSync(at('given.po'), exported(folder, 'po', [document]));
  const [heads = '', counts = ''] = toolkit('pocount', '--csv', at('given.po')).trim().split('\n');
  expect(Number(counts.split(',')[heads.split(', ').indexOf('Fuzzy Messages')])).toBe(1);
  // It writes two headers, which gettext refuses as well: only what was found is looked at.
  toolkit('pogrep', '--search=comment', 'former original', at('given.po'), at('found.po'));
  const found = readFileSync(at('found.po'), 'utf8');
  expect(entryOf(found, key)).toContain(`#| msgid ${JSON.stringify(former)}`);
  expect(found.match(/msgctxt/g)).toHaveLength(1);

  /** The result of merging the exported catalogue with the Translate Toolkit. */
  const merged = (catalogue: string) => {
    writeFileSync(at('edited.po'), catalogue);
    toolkit('pomerge', `--template=${at('given.po')}`, at('edited.po'), at('back.po'));
    return readFileSync(at('back.po'), 'utf8');
  };
  const given = readFileSync(at('given.po'), 'utf8');
  expect(imported(folder, 'po', merged(given))).toMatchObject({ written: [], problems: [] });
  expect(staleIn(folder)).toEqual([key]);
  const { written, problems } = imported(folder, 'po', merged(finished.po(given, key, 'Ә: ')));
  expect({ written, problems }).toEqual({ written: [expect.stringContaining(`(${key})`)], problems: [] });
  expect(staleIn(folder)).toEqual([]);
});
