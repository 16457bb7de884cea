import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { statesIn } from '../../src/model/translations/state.ts';
import { warningsIn } from '../../src/model/translations/warnings.ts';
import { checkContent } from '../../src/publish/check.ts';
import { copyOfProject, edit } from '../setup/copy.ts';
import { translations } from '../setup/exchange.ts';
import { site } from '../setup/project.ts';

/** What `npm run translations` lists under “to look at” in a language. */
const lookedAt = (folder: string, locale: (typeof translations)[number]) =>
  [...warningsIn(folder, site, locale, statesIn(folder, site, locale)).values()].flat();

for (const locale of translations) {
  const file = `content/statement/${locale}.mdx`;

  const changes: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    ['a sentence that is lost', (line) => line.replace(/(?<=\.) [^.<]*\.$/, ''), /the original has \d+ sentences/],
    ['a tab between words', (line) => line.replace(/(?<=\p{L}) (?=\p{L})/u, '\t'), /There is a tab after/],
    ['a no-break space by its name', (line) => line.replace(/(?<=\p{L}) (?=\p{L})/u, '&nbsp;'), /typed as &nbsp;/],
    ['a no-break space by its number', (line) => line.replace(/(?<=\p{L}) (?=\p{L})/u, '&#xA0;'), /typed as &#xA0;/],
  ];
  for (const [name, change, says] of changes) {
    test(`In ${locale} ${name} is listed with its line, and the site is built all the same`, () => {
      const folder = copyOfProject();
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      // The last paragraph of plain words that is long.
      const at = lines.findLastIndex((line) => /^\p{L}[^<]{400,}\.$/u.test(line));
      const before = lookedAt(folder, locale);
      edit(folder, file, () => lines.with(at, change(lines[at] ?? '')).join('\n'));
      expect(lookedAt(folder, locale).filter((problem) => problem.file === file)).toEqual([
        ...before.filter((problem) => problem.file === file),
        expect.objectContaining({ file, line: at + 1, wrong: expect.stringMatching(says) }),
      ]);
      expect(checkContent(folder)).toEqual([]);
    });
  }

  test(`In ${locale} two citations that changed places are listed, and those within one sentence are not`, () => {
    const folder = copyOfProject();
    const law = `content/legal/assembly/${locale}.mdx`;
    const swapped = (pattern: RegExp) => {
      edit(folder, law, (text) => {
        expect(text).toMatch(pattern);
        return text.replace(pattern, '$3$2$1');
      });
      return lookedAt(folder, locale).filter(({ code }) => code === 'citation');
    };
    const tag = '(<Cite [^>]*>)';
    expect(lookedAt(folder, locale).filter(({ code }) => code === 'citation')).toEqual([]);
    expect(swapped(new RegExp(`${tag}()(?!\\1)${tag}`))).toEqual([]);
    expect(swapped(new RegExp(`${tag}([^<]+)(?!\\1)${tag}`))).toEqual([
      expect.objectContaining({ file: law, wrong: expect.stringContaining('<Cite ') }),
    ]);
    expect(checkContent(folder)).toEqual([]);
  });
}
