import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyToBuild } from '../setup/copy.ts';
import { command, run } from '../setup/new-language.ts';
import { site } from '../setup/project.ts';

test.describe.configure({ timeout: 300_000 });

test('A text that is begun as a copy of the original causes no report about the original', () => {
  const folder = copyToBuild();
  command(folder, 'add', 'uz');
  for (const name of ['statement', ...site.topics.map((topic) => `legal/${topic}`)]) {
    const text = (locale: string) => join(folder, 'content', name, `${locale}.mdx`);
    cpSync(text(site.original), text('uz'));
  }
  expect(run(folder, 'src/publish/check.ts')).toEqual({ status: 0, output: expect.stringContaining('in order') });
});

test('A language that is only begun goes to a translation program and comes back', () => {
  const folder = copyToBuild();
  command(folder, 'add', 'uz');
  const sent = run(folder, 'src/translate/exchange/export.ts', 'uz', '--format', 'po', 'statement');
  expect(sent).toEqual({ status: 0, output: expect.stringContaining('exchange/uz-statement.po') });
  const back = run(folder, 'src/translate/exchange/import.ts', 'exchange/uz-statement.po');
  expect(back).toEqual({ status: 0, output: expect.stringContaining('0 refused') });
});
