import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { pdfInfo, pdfToText } from '../setup/poppler.ts';
import { root, site, words } from '../setup/project.ts';
import { dist } from '../setup/site.ts';
import { paragraphsOf } from '../setup/statement.ts';

/** Poppler reports every PDF that says `/Suspects false`, although that is a truth value as ISO 32000-1, 14.7.1, has it. */
const knownMistake = /^Syntax Error: Suspects object is wrong type \(boolean\)\n/;

function run(program: string | undefined, ...args: string[]): string {
  test.skip(!program, 'Poppler is not installed: run npm run test:deep.');
  const { stdout, stderr, status } = spawnSync(program ?? '', args, { encoding: 'utf8' });
  expect(stderr.replace(knownMistake, '')).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** A text without spaces and hyphens: Poppler takes a hyphen at the end of a line for one that divides a word. */
const letters = (text: string) => text.normalize('NFC').replace(/[\s-]/gu, '');

for (const locale of site.languages) {
  const { title, paragraphs } = paragraphsOf(root, locale);

  for (const [form, width] of [
    ['statement.pdf', '595.276'],
    ['statement-large.pdf', '595.276'],
    ['leaflet.pdf', '841.89'],
  ] as const) {
    test(`Poppler finds ${form} in ${locale} tagged, titled, open and without scripts, its fonts embedded`, () => {
      const facts = run(pdfInfo(), join(dist, locale, form));
      const fact = (name: string) => new RegExp(`^${name}: +(.*)$`, 'm').exec(facts)?.[1];
      expect(fact('Title')).toBe(title);
      expect(fact('Tagged')).toBe('yes');
      expect(fact('Suspects')).toBe('no');
      expect(fact('Encrypted')).toBe('no');
      expect(fact('JavaScript')).toBe('no');
      expect(fact('Page size')).toMatch(new RegExp(`^${width} x .*A4`));
      expect(run(pdfInfo(), '-meta', join(dist, locale, form))).toMatch(/<pdfuaid:part>1</);
    });
  }

  for (const form of ['statement.pdf', 'statement-large.pdf']) {
    test(`Poppler reads every word of the statement in ${locale} out of ${form}, in its order`, () => {
      const found = letters(run(pdfToText(), '-nopgbrk', join(dist, locale, form), '-'));
      let at = 0;
      const missing = [title, ...paragraphs].flatMap(words).filter((word) => {
        const next = found.indexOf(letters(word), at);
        if (next === -1) return true;
        at = next + letters(word).length;
        return false;
      });
      expect(missing).toEqual([]);
    });
  }
}
