import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checkLetters } from '../../src/model/problems/letters.ts';
import { isProblem, readTextFile } from '../../src/model/problems/text-file.ts';
import { readPo } from '../../src/translate/exchange/po.ts';
import { temporaryFolder } from '../setup/copy.ts';

const header = 'msgid ""\nmsgstr ""\n"Language: kk\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n';
const entry = (key: string) => `msgctxt "about#${key}"\nmsgid "A word"\nmsgstr "Сөз"\n\n`;

for (const [name, text] of Object.entries({
  'without a header': entry('p1'),
  'without a header, with line ends of Windows': entry('p1').replaceAll('\n', '\r\n'),
  'with a header that names no language': header.replace('"Language: kk\\n"\n', '') + entry('p1'),
})) {
  test(`The report on a gettext catalogue ${name} says what is missing and what to do`, () => {
    expect(readPo('x.po', text)).toMatchObject({
      file: 'x.po',
      line: 1,
      wrong: expect.stringMatching(/its header, does not say into which language/),
      fix: expect.stringMatching(/Add the line "Language: xx\\n".*or export the file again/),
    });
  });
}

test('The line of each entry of a gettext catalogue is known', () => {
  const read = readPo('x.po', header + entry('p1') + entry('p2'));
  expect('units' in read && read.units.map(({ line }) => line)).toEqual([6, 10]);
});

for (const name of ['a.yaml', 'a.json', 'a.mdx', 'a.txt']) {
  test(`Line ends of CR alone in ${name} are reported in a short sentence, and other line ends are not`, () => {
    const folder = temporaryFolder();
    const text = '---\ntitle: "A"\nplace: "B"\n---\n\nA text.\n'.repeat(500);
    const read = (content: string) => {
      writeFileSync(join(folder, name), content);
      return readTextFile(folder, name);
    };
    const refused = read(text.replaceAll('\n', '\r'));
    expect(refused).toMatchObject({ line: 1, wrong: expect.stringContaining('end with CR alone') });
    expect(JSON.stringify(refused).length).toBeLessThan(400);
    for (const ends of ['\n', '\r\n', '\r\r\n']) expect(isProblem(read(text.replaceAll('\n', ends)))).toBe(false);
  });
}

test('A hidden character at the beginning of a line is reported as such', () => {
  const say = (text: string) => checkLetters({ file: 'x', text }).map(({ fix }) => fix);
  expect(say('\u200bword')).toEqual(['Delete it: it is at the beginning of the line.']);
  expect(say('  \u200bword')).toEqual(['Delete it: it is at the beginning of the line.']);
  expect(say('a word\u200b')).toEqual(['Delete it: it is after “a word”.']);
});
