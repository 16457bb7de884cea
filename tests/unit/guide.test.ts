import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readerLanguages } from '../../src/lib/reader-language.ts';
import { t } from '../../src/translate/edit/page/messages.ts';
import { root } from '../setup/project.ts';

const guideIn = (reader: string) =>
  readFileSync(join(root, reader === 'en' ? 'TRANSLATING.md' : `TRANSLATING.${reader}.md`), 'utf8');
const picturesIn = (text: string) => [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];

for (const reader of readerLanguages) {
  test(`The guide for translators in ${reader} has pictures in its language, each with what it shows in words`, () => {
    const pictures = picturesIn(guideIn(reader));
    expect(pictures.length).toBeGreaterThan(2);
    for (const [, words = '', path = ''] of pictures) {
      expect(words.length, path).toBeGreaterThan(20);
      expect(path).toMatch(new RegExp(`\\.${reader}\\.png$`));
      expect(statSync(join(root, path)).size, path).toBeLessThan(60_000);
    }
  });

  test(`The guide for translators in ${reader} calls the buttons of the edit page what they are called there`, () => {
    const guide = guideIn(reader).replace(/\s+/g, ' ');
    for (const key of ['send', 'undo', 'preview', 'accept', 'sign'] as const) {
      expect(guide, key).toContain(t.table[key][reader]);
    }
  });
}

test('Every picture for the guides is in one of them', () => {
  const named = readerLanguages.flatMap((reader) => picturesIn(guideIn(reader)).map(([, , path]) => path));
  const there = globSync('docs/translating/*', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  expect(there.toSorted()).toEqual(named.toSorted());
});
