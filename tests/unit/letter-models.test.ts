import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { letterModelsOf } from '../../src/model/fidelity/letter-models.ts';
import { checkContent } from '../../src/publish/check.ts';
import { kindsOfText } from '../benchmarks/kinds-of-text.ts';
import { copyOfProject, temporaryFolder } from '../setup/copy.ts';
import { site } from '../setup/project.ts';

// Where the cost grew with the square of the length, this took the better part of an hour.
test('Letters are learned from a long text of any kind', () => {
  test.setTimeout(300_000);
  for (const file of ['content/about/en.mdx', 'content/ui/en.json']) {
    for (const [kind, make] of Object.entries(kindsOfText)) {
      const root = temporaryFolder();
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), make(300_000));
      expect(letterModelsOf(root, { languages: ['en'], incomplete: [] }), `${file}: ${kind}`).toBeDefined();
    }
  }
});

const translations = site.languages.filter((locale) => locale !== site.original);
const [locale = site.original, other = site.original] = translations;

/** Words of the letters of a language that mean nothing, the same each time. */
function nonsense(text: string, length: number): string {
  const letters = [...new Set(text.toLowerCase().match(/\p{Ll}/gu))].sort();
  let state = 7;
  const next = (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % most;
  };
  const words = Array.from({ length }, () =>
    Array.from({ length: 3 + next(7) }, () => letters[next(letters.length)]).join(''),
  );
  return words.join(' ');
}

test('A file of nonsense, or in another language, does not change how the other files are judged', () => {
  test.skip(locale === other, 'The site has fewer than two translations.');
  test.setTimeout(300_000);
  const name = `content/about/${locale}.mdx`;
  for (const [kind, make] of [
    ['nonsense', (text: string) => nonsense(text, 6000)],
    ['another language', (text: string) => text.repeat(20)],
  ] as const) {
    const folder = copyOfProject();
    const source = readFileSync(join(folder, kind === 'nonsense' ? name : `content/about/${other}.mdx`), 'utf8');
    const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(source) ?? [];
    writeFileSync(join(folder, name), `${front}\n${make(body)}\n`);
    const blamed = checkContent(folder).filter(({ code, file }) => code === 'language' && file !== name);
    expect(blamed, kind).toEqual([]);
  }
});
