import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { wordingMark } from '../../src/translate/exchange/wording-hash.ts';
import { copyOfProject } from '../setup/copy.ts';
import { contentOf, run } from '../setup/exchange.ts';
import { command, latin, translateInto } from '../setup/new-language.ts';

/* A language that is begun, filled in a translation program: every text comes into its file. */

const documents = ['statement', 'about'];
test.describe.configure({ timeout: 300_000 });

function begun(): string {
  const folder = copyOfProject();
  command(folder, 'add', 'uz');
  return folder;
}

for (const [format, ending] of [
  ['xliff', 'xlf'],
  ['po', 'po'],
]) {
  test(`A language that was filled (${format}) comes back to where it was filled, and to where it was only begun`, () => {
    const filled = begun();
    translateInto(filled, 'uz', latin, documents);
    const before = contentOf(filled);
    expect(run(filled, 'export', 'uz', '--format', format ?? '').ok).toBe(true);
    const file = `exchange/uz.${ending}`;
    const same = run(filled, 'import', file);
    expect(same).toEqual({ ok: true, output: expect.stringMatching(/^0 written, [1-9]\d+ as before, .* 0 refused/m) });
    expect(contentOf(filled)).toEqual(before);

    // As when the file was exported before anything was translated.
    const text = readFileSync(join(filled, file), 'utf8');
    const folder = begun();
    mkdirSync(join(folder, 'exchange'));
    writeFileSync(join(folder, file), text.replace(/(exported(?:: |">))[0-9a-f]{12}/g, `$1${wordingMark('')}`));
    const back = run(folder, 'import', file);
    // Some of the invented words are rightly refused; none of these texts.
    expect(back.output).toMatch(/^[1-9]\d\d written, /m);
    for (const document of documents) {
      const path = `content/${document}/uz.mdx`;
      expect(readFileSync(join(folder, path), 'utf8'), path).toBe(readFileSync(join(filled, path), 'utf8'));
    }
  });
}
