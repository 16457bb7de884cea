import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { findChromium } from '../setup/chromium.ts';
import { temporaryFolder } from '../setup/copy.ts';
import { epubCheck, isInstalled, java, load } from '../setup/epub-programs.ts';
import { site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

/** What Ace found: about a file of the book, which has assertions of its own. */
interface Finding {
  readonly assertions?: readonly Finding[];
  readonly 'earl:test'?: { readonly 'dct:title': string };
  readonly 'earl:result'?: { readonly html?: string; readonly 'dct:description'?: string };
}

const findingsIn = (finding: Finding): string[] =>
  finding.assertions
    ? finding.assertions.flatMap(findingsIn)
    : [
        `${finding['earl:test']?.['dct:title']}: ${finding['earl:result']?.html ?? finding['earl:result']?.['dct:description']}`,
      ];

for (const locale of site.languages) {
  const book = join(dist, locale, 'statement.epub');

  test(`EPUBCheck has nothing to say about the EPUB in ${locale}`, () => {
    const program = java();
    test.skip(!program || !isInstalled(), 'EPUBCheck needs Java and a package of npm: run npm run test:deep.');
    test.setTimeout(120_000);
    const { stdout, stderr } = spawnSync(program ?? '', ['-jar', epubCheck, book], { encoding: 'utf8' });
    expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings / 0 infos');
  });

  test(`Ace finds nothing that makes the EPUB in ${locale} hard to read for anyone`, async () => {
    test.skip(!isInstalled(), 'Ace is not installed: run npm run test:deep.');
    test.setTimeout(300_000);
    process.env['PUPPETEER_EXECUTABLE_PATH'] = findChromium();
    const [ace, runner] = ['@daisy/ace-core', '@daisy/ace-axe-runner-puppeteer'].map((name) => {
      const loaded = load(name);
      return loaded.default ?? loaded;
    });
    const outdir = temporaryFolder();
    await ace(book, { outdir, tmpdir: temporaryFolder(), silent: true, lang: 'en' }, runner);
    const report: Finding = JSON.parse(readFileSync(join(outdir, 'report.json'), 'utf8'));
    expect(findingsIn(report)).toEqual([]);
  });
}
