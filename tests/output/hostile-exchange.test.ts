import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readSite } from '../../src/model/site/site.ts';
import { bringBack } from '../../src/translate/exchange/apply-translations.ts';
import { copyOfProject } from '../setup/copy.ts';
import { exported, imported, locale, read } from '../setup/exchange.ts';
import { root } from '../setup/project.ts';

const statement = `content/statement/${locale}.mdx`;
const legal = (folder: string) =>
  read('po', exported(folder, 'po')).units.find(
    ({ document, target }) => document.startsWith('legal/') && /<Cite [^>]*\/>/.test(target),
  );

/** Ways to change a tag of a translation; each keeps its name and the attributes that it had. */
const changes: readonly (readonly [name: string, pattern: RegExp, replacement: string])[] = [
  ['a spread', /(<Cite [^>]*?) ?\/>/, '$1 {...(run(), {})} />'],
  ['a spread on a line of its own', /(<Cite [^>]*?) ?\/>/, '$1\n  {...{}}\n/>'],
  ['a command as a value', /(<Cite [^>]*?) ?\/>/, '$1 part={run()} />'],
  ['an attribute without a value', /(<Cite [^>]*?) ?\/>/, '$1 slot />'],
  ['HTML in an attribute', /(<Cite [^>]*?) ?\/>/, '$1 set:html="<b>x</b>" />'],
  ['a command in the words', /$/, ' {run()}'],
  ['a tag in small letters', /^/, '<script>run()</script> '],
  ['a mark of direction', / /, ' \u202e'],
  ['a mark of direction as an entity', / /, ' &#x202e;'],
  ['an empty letter as an entity', / /, ' &#8203;&shy;'],
  ['a NUL', / /, ' \u0000'],
  ['half of a character', / /, ' \ud800'],
  ['signs that were escaped twice', / /, ' &lt;b&gt; '],
  ['a quotation mark that was escaped twice', / /, ' &amp;quot;'],
  ['a link that runs', /$/, ' [x](javascript:run())'],
  ['a link with a user part', /$/, ' [x](https://known.example@other.example/)'],
  ['an image', /$/, ' ![x](https://other.example/a.png)'],
];

for (const [name, pattern, replacement] of changes) {
  test(`A block that brings ${name} is refused, and nothing is written`, () => {
    const folder = copyOfProject();
    const unit = legal(folder);
    if (!unit) throw new Error('No translated block with a citation was found.');
    const target = unit.target.replace(pattern, replacement);
    expect(target).not.toBe(unit.target);
    const report = bringBack(folder, readSite(folder), 'back.po', { language: locale, units: [{ ...unit, target }] });
    expect(report.written).toEqual([]);
    expect(report.problems).toHaveLength(1);
    const file = `content/${unit.document}/${locale}.mdx`;
    expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(root, file), 'utf8'));
  });
}

for (const format of ['po', 'xliff'] as const) {
  test(`A program in a tag that a file (${format}) brings back is not written`, () => {
    const folder = copyOfProject();
    const unit = read(format, exported(folder, format)).units.find(({ target }) => /<Quote [^>]*>/.test(target));
    const hostile = unit?.target.replace(/<Quote [^>]*/, '$& {...(run(), {})}') ?? '';
    const before = exported(folder, format);
    const asPo = hostile.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
    const asXml = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const after =
      format === 'po'
        ? before.replace(
            new RegExp(`(msgctxt "statement#${unit?.key}"\\nmsgid [\\s\\S]*?\\nmsgstr )(?:".*"\\n)+`),
            (_, head: string) => `${head}"${asPo}"\n`,
          )
        : before.replace(
            new RegExp(`(<unit id="${unit?.key}">[\\s\\S]*?<target>)[\\s\\S]*?(</target>)`),
            (_, head: string, tail: string) => head + asXml + tail,
          );
    expect(after).not.toBe(before);
    const { written, problems } = imported(folder, format, after);
    expect(written).toEqual([]);
    expect(problems.map(({ wrong }) => wrong).join()).toMatch(
      /The tag <Quote> holds the command \{\.\.\.\(run\(\), \{\}\)\}/,
    );
    expect(readFileSync(join(folder, statement), 'utf8')).toBe(readFileSync(join(root, statement), 'utf8'));
  });
}

for (const hex of ['0', '1B', '202E', '200B', 'E0041', 'FEFF']) {
  test(`An invisible character, <cp hex="${hex}"/>, is not written into a title`, () => {
    const folder = copyOfProject();
    const before = exported(folder, 'xliff');
    const after = before.replace(/(<unit id="title">[\s\S]*?<target>)/, `$1x<cp hex="${hex}"/>`);
    expect(after).not.toBe(before);
    const { written, problems } = imported(folder, 'xliff', after);
    expect(written).toEqual([]);
    expect(problems.map(({ wrong }) => wrong).join()).toMatch(/invisible character/);
  });
}
