import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { filesUnder } from '../../src/lib/files.ts';
import { fingerprintOf } from '../../src/lib/ssh/key.ts';
import { build } from '../setup/build.ts';
import { copyToBuild, edit } from '../setup/copy.ts';
import { keepLanguages } from '../setup/fewer-languages.ts';
import { openPdf, wordsOf } from '../setup/pdf.ts';
import { root, site } from '../setup/project.ts';
import { newKey } from '../setup/signature.ts';

const publisher = newKey();
const [locale = ''] = site.languages.filter((code) => code !== site.original);

test('A statement of two organisations in two languages, signed, needs no change in the code', async () => {
  test.setTimeout(240_000);
  const folder = copyToBuild();
  const kept = [site.original, locale];
  const gone = keepLanguages(folder, kept);
  edit(folder, 'content/site.yaml', (text) =>
    text.replace(/(organisations:\n(?: {2}- .*\n){2})[\s\S]*$/, `$1signingKey: ${publisher.line}\n`),
  );
  const counter = pathToFileURL(join(root, 'tests/setup/parses.ts'));
  const { status, output } = build(folder, { NODE_OPTIONS: `--import ${counter}` });
  expect(status, output).toBe(0);
  const texts = filesUnder(join(folder, 'content')).filter((file) => file.endsWith('.mdx'));
  expect(output, 'a text is parsed by the site and by Astro').toContain(
    `texts parsed: ${texts.length}; more than twice: none`,
  );
  expect(
    readdirSync(join(folder, 'dist'))
      .filter((name) => /^[a-z]{2}$/.test(name))
      .toSorted(),
  ).toEqual(kept.toSorted());
  // Who has a key finds its fingerprint wherever a copy can be compared with it.
  const fingerprint = fingerprintOf(publisher.key);
  const published = (file: string) => readFileSync(join(folder, 'dist', file));
  for (const page of [`${locale}/index.html`, `${locale}/verify/index.html`, `${locale}/press/index.html`]) {
    expect(published(page).toString(), page).toContain(fingerprint);
  }
  const pdf = await openPdf(join(folder, 'dist', locale, 'statement.pdf'));
  expect(pdf.numPages).toBe(2);
  expect((await wordsOf(pdf)).join('')).toContain(fingerprint);
  for (const code of gone) {
    expect(existsSync(join(folder, 'dist', code))).toBe(false);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).not.toContain(`hreflang="${code}"`);
  }
});
