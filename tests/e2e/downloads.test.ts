import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { filesIn } from '../../src/lib/sizes.ts';
import { describe } from '../../src/model/problems/problem.ts';
import { checkContent } from '../../src/publish/check.ts';
import { copyOfProject, copyToBuild, edit } from '../setup/copy.ts';
import { openPdf, wordsOf } from '../setup/pdf.ts';
import { site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

const [locale = ''] = site.languages.filter((code) => code !== site.original);
const file = `content/statement/${locale}.mdx`;

test('Characters that are commands elsewhere are only characters in the downloads, and unchanged files keep their bytes', {
  tag: '@slow',
}, async () => {
  test.setTimeout(240_000);
  const folder = copyToBuild();
  const strange = '<0 #1 $2 @ =6 ~7 //8 "9" \\10 #let';
  // In MDX some of them are commands too, and are escaped with a backslash.
  const written = strange.replace(/[*_\\]/g, '\\$&').replace('<', '&lt;');
  edit(folder, file, (text) =>
    text.replace(/(\n\n[^<\n][^\n]*)(\n\n)/, (_, block, end) => `${block} ${written}.${end}`),
  );
  // Straight marks are refused in a translation, unless they are silenced.
  appendFileSync(
    join(folder, 'content/silenced.yaml'),
    `- code: straight-quotes\n  file: ${file}\n  words: '"9"'\n  reason: The test is about them.\n`,
  );
  execFileSync(process.execPath, ['src/publish/build.ts'], { cwd: folder, stdio: 'pipe' });

  const built = join(folder, 'dist');
  expect((await wordsOf(await openPdf(join(built, locale, 'statement.pdf')))).join(' ')).toContain(strange);
  expect(readFileSync(join(built, locale, 'statement.txt'), 'utf8').replace(/\s+/g, ' ')).toContain(strange);

  // The message contains the checksum of the text.
  const changed = ['statement.pdf', 'statement-large.pdf', 'statement.txt', 'message.txt'].map(
    (name) => `${locale}/${name}`,
  );
  const same = filesIn(dist, '.pdf', '.png', '.txt').filter((name) => !changed.includes(name));
  expect(same.length).toBeGreaterThan(0);
  for (const name of same)
    expect(readFileSync(join(built, name)).equals(readFileSync(join(dist, name))), name).toBe(true);
});

test('When the font lacks a letter, the translator reads which and where', () => {
  const folder = copyOfProject();
  edit(folder, file, (text) => text.replace(/^title: "/m, 'title: "ა '));
  const problems = checkContent(folder).filter((problem) => /“ა”/.test(describe(problem)));
  expect(problems).toMatchObject([{ file, line: 2, wrong: expect.stringContaining('empty box') }]);
});
