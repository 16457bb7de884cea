import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type Messages, type MessageTable, messagesFrom, type Sentence } from '../../src/lib/messages.ts';
import { languageOf, readerLanguages } from '../../src/lib/reader-language.ts';

const root = join(import.meta.dirname, '../..');

const tables = await Promise.all(
  globSync('src/**/messages.ts', { cwd: root, exclude: (path) => path === 'src/lib/messages.ts' })
    .filter((path) => path !== join('src', 'lib', 'messages.ts'))
    .map(async (path) => {
      const { t } = (await import(join(root, path))) as { t: Messages<MessageTable> };
      return { path, table: t.table };
    }),
);
const sentences = tables.flatMap(({ path, table }) =>
  Object.entries(table).map(([key, texts]) => ({ name: `${path} ${key}`, texts })),
);
const formsOf = (sentence: Sentence) => (typeof sentence === 'string' ? [sentence] : Object.values(sentence));
const placeholdersIn = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join();
const scripts = { ru: /\p{Script=Cyrillic}/u, kk: /\p{Script=Cyrillic}/u };

test('Every sentence is there in all languages, with the same placeholders', () => {
  expect(sentences.length).toBeGreaterThan(300);
  for (const { name, texts } of sentences) {
    expect(Object.keys(texts).sort(), name).toEqual([...readerLanguages].sort());
    const wanted = placeholdersIn(formsOf(texts.en).at(-1) ?? '');
    for (const language of ['ru', 'kk'] as const) {
      for (const text of formsOf(texts[language])) {
        expect(text.trim(), name).not.toBe('');
        expect(placeholdersIn(text), `${name} in ${language}`).toBe(wanted);
      }
    }
  }
});

test('No sentence was left in English, except those that are only symbols and code', () => {
  const untranslated = sentences.filter(({ texts }) =>
    (['ru', 'kk'] as const).some((language) => formsOf(texts[language]).some((text) => !scripts[language].test(text))),
  );
  for (const { name, texts } of untranslated)
    expect(formsOf(texts.kk).join(), name).not.toMatch(/[A-Za-z]{3,} [a-z]{2,}/);
});

test('Every plural form of a language is given', () => {
  for (const { name, texts } of sentences) {
    for (const language of readerLanguages) {
      const sentence = texts[language];
      expect(typeof sentence, name).toBe(typeof texts.en);
      if (typeof sentence === 'string') continue;
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      expect(Object.keys(sentence).sort(), `${name} in ${language}`).toEqual([...forms].sort());
    }
  }
});

test('No sentence for translators is in the code', () => {
  const texts = /\b(?:wrong|fix):\s*(?:[^,;{}()]*\?\s*)?['"`][^'"`]*\p{L}{2,} \p{L}/u;
  for (const path of globSync('src/{model,publish,translate,downloads}/**/*.ts', { cwd: root })) {
    if (path.endsWith('messages.ts')) continue;
    expect(readFileSync(join(root, path), 'utf8').match(texts)?.[0], path).toBeUndefined();
  }
});

test('A sentence inserts its values as they are, and uses the plural form of its language', () => {
  const table = {
    files: {
      en: { one: '{{count}} file in {{folder}}', other: '{{count}} files in {{folder}}' },
      ru: {
        one: '{{count}} файл в {{folder}}',
        few: '{{count}} файла в {{folder}}',
        other: '{{count}} файлов в {{folder}}',
      },
      kk: { other: '{{folder}}: {{count}} файл' },
    },
  } as const;
  const say = (language: (typeof readerLanguages)[number], count: number) =>
    messagesFrom(table, language)('files', { count, folder: '{{count}}$&' });
  expect(say('en', 1)).toBe('1 file in {{count}}$&');
  expect(say('en', 0)).toBe('0 files in {{count}}$&');
  expect([1, 2, 5, 21].map((count) => say('ru', count).slice(0, -14))).toEqual([
    '1 файл',
    '2 файла',
    '5 файлов',
    '21 файл',
  ]);
  expect(say('kk', 3)).toBe('{{count}}$&: 3 файл');
});

test('The language of the reader is the requested one, then that of the environment, then that of the system', () => {
  const environment = { LC_ALL: 'kk_KZ.UTF-8', LC_MESSAGES: 'ru_RU', LANG: 'en_GB.UTF-8' };
  expect(languageOf('ru', environment, 'en-GB')).toBe('ru');
  expect(languageOf(undefined, { ...environment, npm_config_lang: 'ru' }, 'en-GB')).toBe('ru');
  expect(languageOf(undefined, environment, 'en-GB')).toBe('kk');
  expect(languageOf(undefined, { ...environment, LC_ALL: '' }, 'en-GB')).toBe('ru');
  expect(languageOf(undefined, { LANG: 'kk_KZ@cyrillic' }, 'ru')).toBe('kk');
  expect(languageOf(undefined, {}, 'ru-KZ')).toBe('ru');
  for (const unknown of ['de_DE.UTF-8', 'C', 'POSIX', 'C.UTF-8', 'russian', '…'])
    expect(languageOf(unknown, {}, 'ru')).toBe('en');
});
