import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checkContent } from '../../src/publish/check.ts';
import { bringBack } from '../../src/translate/exchange/apply-translations.ts';
import { documentNames, readDocument } from '../../src/translate/exchange/documents.ts';
import { formats } from '../../src/translate/exchange/formats.ts';
import { wordingMark } from '../../src/translate/exchange/wording-hash.ts';
import { copyOfProject, edit } from '../setup/copy.ts';
import { changedLines, exported, imported, locale, read, refused, run, translations } from '../setup/exchange.ts';
import { root, site } from '../setup/project.ts';

const statement = `content/statement/${locale}.mdx`;
const filesOf = (folder: string) =>
  readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('content', name))
    .filter((name) => statSync(join(folder, name)).isFile());
const bytes = (folder: string) => filesOf(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]);

/** Writes a word before the translation of the statement's first paragraph, as a translator would. */
const word = locale === 'en' ? 'Today' : 'Бүгін';
const translated = {
  xliff: (text: string) => text.replace(/(<unit id="p1">[\s\S]*?<target>)/, `$1${word} `),
  po: (text: string) => text.replace(/(msgctxt "statement#p1"[\s\S]*?msgstr ")/, `$1${word} `),
};

for (const language of translations) {
  for (const format of ['xliff', 'po'] as const) {
    test(`Exported to ${format} in ${language} and imported again, every file is as it was, byte for byte`, () => {
      const folder = copyOfProject();
      const text = exported(folder, format, undefined, language);
      const { units } = read(format, text);
      const { written, same, empty, problems } = imported(folder, format, text);
      expect({ written, empty, problems }).toEqual({ written: [], empty: [], problems: [] });
      expect(same).toBe(units.length);
      expect(bytes(folder)).toEqual(bytes(root));
    });

    test(`Every wording in ${language} is read from ${format} as it was written, with its tags`, () => {
      const { units } = read(format, exported(root, format, undefined, language));
      const before = documentNames(root, site).flatMap((document) =>
        (readDocument(root, site, document, language)?.units ?? []).map((unit) => ({ document, ...unit })),
      );
      expect(units.map(({ document, key, source, target }) => [document, key, source, target])).toEqual(
        before.map(({ document, key, source, target }) => [document, key, source, target]),
      );
      expect(before.filter(({ document }) => document === 'statement').length).toBeGreaterThan(10);
    });
  }
}

for (const format of ['xliff', 'po'] as const) {
  test(`A paragraph that was translated again in ${format} changes its line and no other`, () => {
    const folder = copyOfProject();
    const { written, problems } = imported(folder, format, translated[format](exported(folder, format)));
    expect(problems).toEqual([]);
    expect(written).toEqual([expect.stringMatching(new RegExp(`^${statement}:\\d+ \\(p1\\)$`))]);
    expect(changedLines(folder, statement)).toEqual([expect.stringMatching(new RegExp(`^${word} `))]);
    const others = (list: string[][]) => list.filter(([file]) => file !== statement);
    expect(others(bytes(folder))).toEqual(others(bytes(root)));
    expect(checkContent(folder)).toEqual([]);
  });

  test(`A file from Windows keeps its byte-order mark and line endings when a paragraph is imported from ${format}`, () => {
    const folder = copyOfProject();
    const path = join(folder, statement);
    const windows = `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`;
    writeFileSync(path, windows);
    expect(imported(folder, format, exported(folder, format)).written).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe(windows);
    imported(folder, format, translated[format](exported(folder, format)));
    const [after, before] = [readFileSync(path, 'utf8').split('\r\n'), windows.split('\r\n')];
    expect(after.length).toBe(before.length);
    expect(after.filter((line, index) => line !== before[index]).length).toBe(1);
    expect(after[0]).toBe('\uFEFF---');
  });
}

test('An interface string, a field and a term are imported into their places', () => {
  const folder = copyOfProject();
  const file = read('po', exported(folder, 'po'));
  const changed = ['ui page.skip', 'statement title', 'about description'];
  const term = file.units.find(({ document, key }) => document === 'glossary' && key.endsWith('.term'));
  const units = file.units.map((unit) =>
    changed.includes(`${unit.document} ${unit.key}`) || unit === term
      ? { ...unit, target: `${unit.target}: "ә"` }
      : unit,
  );
  const { written, problems } = bringBack(folder, site, 'back', { ...file, units });
  expect(problems).toEqual([]);
  expect(written.length).toBe(4);
  const after = read('po', exported(folder, 'po')).units.map(({ target }) => target);
  expect(after).toEqual(units.map(({ target }) => target));
});

interface Damage {
  readonly name: string;
  readonly format: 'xliff' | 'po';
  readonly change: (text: string) => string;
  readonly says: RegExp;
}

const tagged = { xliff: /<target>([^<]*)<pc [^>]*>([^<]*)<\/pc>/, po: /(msgstr "[^"]*)<\/\w+>/ };
const damages: Damage[] = [
  { name: 'is cut off', format: 'xliff', change: (text) => text.slice(0, text.length / 2), says: /cut off or damaged/ },
  {
    name: 'is cut off',
    format: 'po',
    change: (text) => text.slice(0, text.indexOf('msgctxt "statement#p2"') + 100),
    says: /damaged/,
  },
  { name: 'is no XML', format: 'xliff', change: () => 'Dear colleague,', says: /damaged/ },
  { name: 'is no catalogue', format: 'po', change: () => 'Dear colleague,', says: /damaged/ },
  { name: 'is empty', format: 'xliff', change: () => '', says: /damaged|empty/ },
  {
    name: 'is XLIFF 1.2',
    format: 'xliff',
    change: () => '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
    says: /of version 1\.2/,
  },
  {
    name: 'is in a language this site does not have',
    format: 'xliff',
    change: (text) => text.replace(/trgLang="[^"]*"/, 'trgLang="tlh"'),
    says: /“tlh”/,
  },
  {
    name: 'has lost a tag',
    format: 'xliff',
    change: (text) => text.replace(tagged.xliff, '<target>$1$2'),
    says: /the original has <\w+ .*Put in the same tags/s,
  },
  {
    name: 'names a tag that does not exist',
    format: 'xliff',
    change: (text) => text.replace(/(<target>[^<]*<pc [^>]*dataRefStart=")[^"]*/, '$1d99'),
    says: /came back damaged.*not one of those/s,
  },
  {
    name: 'has a tag that is not closed',
    format: 'po',
    change: (text) => text.replace(/(msgstr ".*?)<\/\w+>/, '$1'),
    says: /not closed.*Write </s,
  },
  {
    name: 'has a tag typed as text',
    format: 'xliff',
    change: (text) => text.replace(/(<unit id="p1">[\s\S]*?<target>)/, '$1&lt;Tag&gt; '),
    says: /There is no tag <Tag>/,
  },
  {
    name: 'cuts a paragraph in two',
    format: 'xliff',
    change: (text) => text.replace(/(<unit id="p1">[\s\S]*?<target>[^ ]*) /, '$1\n\n'),
    says: /no longer be one paragraph/,
  },
  {
    name: 'has a command in a text',
    format: 'po',
    change: (text) => text.replace(/(msgctxt "statement#p1"[\s\S]*?msgstr ")/, '$1{name} '),
    says: /p1 has \{name\}; the original has no tags/,
  },
  {
    name: 'has a unit that nobody knows',
    format: 'xliff',
    change: (text) => text.replace('<unit id="p1">', '<unit id="p1000">'),
    says: /There is no “p1000” in “statement”/,
  },
  {
    name: 'has a document that nobody knows',
    format: 'po',
    change: (text) => text.replace('msgctxt "statement#p1"', 'msgctxt "nothing#p1"'),
    says: /in “nothing”/,
  },
  {
    name: 'has a unit twice',
    format: 'xliff',
    change: (text) => text.replace(/<unit id="p1">[\s\S]*?<\/unit>/, '$&$&'),
    says: /more than once/,
  },
  {
    name: 'has lost a placeholder',
    format: 'po',
    change: (text) => text.replace(/(msgctxt "ui#[\s\S]*?msgstr "[^"]*)\{\{\w+\}\}/, '$1'),
    says: /the original has .*\{\{/,
  },
];

for (const { name, format, change, says } of damages) {
  test(`A file (${format}) that ${name} is refused with a sentence, and nothing is written`, () => {
    const folder = copyOfProject();
    const before = exported(folder, format);
    const after = change(before);
    expect(after).not.toBe(before);
    const output = refused(folder, format, after);
    expect(output).toMatch(says);
    expect(output).toMatch(/^back\.\w+:\d+$/m);
    expect(output).not.toMatch(/^\s+at /m);
    expect(bytes(folder)).toEqual(bytes(root));
  });
}

for (const [format, name] of [
  ['xliff', 'has lost a tag'],
  ['po', 'is no catalogue'],
] as const) {
  test(`The command that imports a file (${format}) says the same of one that ${name}, and fails`, () => {
    const folder = copyOfProject();
    const after = damages
      .find((damage) => damage.format === format && damage.name === name)
      ?.change(exported(folder, format));
    writeFileSync(join(folder, `back${formats[format]?.endings[0]}`), after ?? '');
    const { ok, output } = run(folder, 'import', `back${formats[format]?.endings[0]}`);
    expect(output).toContain(refused(folder, format, after ?? ''));
    expect(ok).toBe(false);
    expect(bytes(folder)).toEqual(bytes(root));
  });
}

test('The translated part of a half-filled file is written; the rest is left and listed', () => {
  const folder = copyOfProject();
  const text = translated
    .xliff(exported(folder, 'xliff', ['statement']))
    .replace(/(<unit id="p2">[\s\S]*?<target>)[\s\S]*?<\/target>/, '$1</target>');
  const { written, empty, problems } = imported(folder, 'xliff', text);
  expect(problems).toEqual([]);
  expect(written).toEqual([expect.stringContaining('(p1)')]);
  expect(empty).toEqual([expect.stringContaining('(p2)')]);
  expect(changedLines(folder, statement).length).toBe(1);
});

test('A catalogue with missing entries leaves those as they are, and lists them', () => {
  const folder = copyOfProject();
  const text = translated
    .po(exported(folder, 'po'))
    .replace(/\n#:[^\n]*\n(#\.[^\n]*\n)*msgctxt "statement#p2"\n.*\n.*\n/, '');
  const { written, absent, problems } = imported(folder, 'po', text);
  expect(problems).toEqual([]);
  expect(written).toEqual([expect.stringContaining('(p1)')]);
  expect(absent).toEqual(['statement p2']);
});

test('An entry that is marked as fuzzy is not finished', () => {
  const folder = copyOfProject();
  const text = translated.po(exported(folder, 'po')).replace('msgctxt "statement#p1"', '#, fuzzy\n$&');
  expect(imported(folder, 'po', text)).toMatchObject({ written: [], empty: [expect.stringContaining('(p1)')] });
});

for (const format of ['xliff', 'po'] as const) {
  test(`A paragraph that translates an older original is refused (${format}), the others are written`, () => {
    const folder = copyOfProject();
    const file = read(format, exported(folder, format));
    edit(folder, `content/about/${site.original}.mdx`, (text) => text.replace(/^(?=\p{Lu}[^#\n]{60})/mu, 'Now '));
    const units = file.units.map((unit) => {
      if (unit.document === 'about' && unit.key.startsWith('p')) return { ...unit, target: `${word} ${unit.target}` };
      return unit;
    });
    const paragraphs = units.filter(({ document, key }) => document === 'about' && /^p\d/.test(key)).length;
    const { written, problems } = bringBack(folder, site, 'back', { ...file, units });
    expect(problems).toEqual([
      expect.objectContaining({ wrong: expect.stringMatching(/p1 translates an older wording/) }),
    ]);
    expect(written.length).toBe(paragraphs - 1);
  });
}

test('A paragraph that was changed here since the export is not overwritten', () => {
  const folder = copyOfProject();
  const text = exported(folder, 'xliff');
  const lines = readFileSync(join(folder, statement), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith('('));
  edit(folder, statement, (source) => source.replace(lines[at] ?? '', `${lines[at]} ${word}.`));
  const after = readFileSync(join(folder, statement), 'utf8');
  // Nothing is lost or reported for a paragraph that was not touched in the file.
  expect(imported(folder, 'xliff', text)).toMatchObject({ written: [], problems: [] });
  const { written, problems } = imported(folder, 'xliff', translated.xliff(text));
  expect(written).toEqual([]);
  expect(problems).toEqual([
    expect.objectContaining({ wrong: expect.stringMatching(/changed in the file and.*as well/) }),
  ]);
  expect(readFileSync(join(folder, statement), 'utf8')).toBe(after);
});

test('A program that loses our notes is reported: its file is imported with a remark', () => {
  const folder = copyOfProject();
  const text = translated.xliff(exported(folder, 'xliff')).replace(/<note category="exported">.*<\/note>/g, '');
  const { written, unmarked } = imported(folder, 'xliff', text);
  expect(written.length).toBe(1);
  expect(unmarked).toEqual(written);
});

test('A text that a language does not have yet is written when it is complete, and not before', () => {
  const folder = copyOfProject();
  const document = `legal/${site.topics[0]}`;
  const file = `content/${document}/${locale}.mdx`;
  const before = readFileSync(join(folder, file), 'utf8');
  const { language, units } = read('xliff', exported(folder, 'xliff', [document]));
  rmSync(join(folder, file));
  const empty = read('xliff', exported(folder, 'xliff', [document]));
  expect(empty.units.every(({ target }) => target === '')).toBe(true);
  const filled = units.map((unit) => ({ ...unit, exported: wordingMark('') }));
  const half = filled.map((unit, index) => (index === 3 ? { ...unit, target: '' } : unit));
  const { problems } = bringBack(folder, site, 'back', { language, units: half });
  expect(problems).toEqual([expect.objectContaining({ wrong: expect.stringMatching(/is new, and 1 of its blocks/) })]);
  expect(existsSync(join(folder, file))).toBe(false);
  expect(bringBack(folder, site, 'back', { language, units: filled }).problems).toEqual([]);
  expect(readFileSync(join(folder, file), 'utf8')).toBe(before);
});

test('While a text of the site has problems nothing is written into it, and the others are exported and imported', () => {
  const folder = copyOfProject();
  const text = translated.xliff(exported(folder, 'xliff'));
  edit(folder, statement, (source) => source.replace('</Quote>', ''));
  const before = readFileSync(join(folder, statement), 'utf8');
  writeFileSync(join(folder, 'back.xlf'), text);
  const { ok, output } = run(folder, 'import', 'back.xlf');
  expect([ok, output]).toEqual([false, expect.stringContaining('npm run check says where')]);
  expect(output).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(folder, statement), 'utf8')).toBe(before);
  const { output: left } = run(folder, 'export', locale, '--format', 'po');
  expect(left).toContain('statement was left out');
  expect(existsSync(join(folder, `exchange/${locale}.po`))).toBe(true);
});

test('The commands say what they did, and what is missing when they are called wrongly', () => {
  const folder = copyOfProject();
  const sentence = (command: 'export' | 'import', ...words: string[]) => {
    const { ok, output } = run(folder, command, ...words);
    expect(output).not.toMatch(/^\s+at /m);
    return [ok, output];
  };
  expect(sentence('export', locale, '--format', 'po')).toEqual([
    true,
    expect.stringContaining(`exchange/${locale}.po`),
  ]);
  expect(sentence('import', `exchange/${locale}.po`)).toEqual([true, expect.stringMatching(/^0 written/)]);
  // Without -- npm takes the name of the option away.
  expect(sentence('export', locale, 'po', 'statement')).toEqual([
    true,
    expect.stringContaining(`exchange/${locale}-statement.po`),
  ]);
  expect(sentence('export')).toEqual([false, expect.stringContaining('which language')]);
  expect(sentence('export', locale)).toEqual([false, expect.stringContaining('xliff or po')]);
  expect(sentence('export', locale, '--fromat', 'po')).toEqual([false, expect.stringContaining('Write it like this')]);
  expect(sentence('export', site.original, '--format', 'po')).toEqual([
    false,
    expect.stringContaining('is not a language'),
  ]);
  expect(sentence('export', locale, '--format', 'po', 'statment')).toEqual([
    false,
    expect.stringContaining('“statement”'),
  ]);
  expect(sentence('import')).toEqual([false, expect.stringContaining('which file')]);
  expect(sentence('import', 'nowhere.po')).toEqual([false, expect.stringContaining('no file')]);
  writeFileSync(join(folder, 'back.docx'), '');
  expect(sentence('import', 'back.docx')).toEqual([false, expect.stringContaining('neither XLIFF')]);
  writeFileSync(join(folder, 'back.po'), Buffer.from([0xcf, 0xf0, 0xe8]));
  expect(sentence('import', 'back.po')).toEqual([false, expect.stringContaining('UTF-8')]);
});
