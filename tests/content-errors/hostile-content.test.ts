import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checkContentFiles } from '../../src/model/problems/content-files.ts';
import { describe } from '../../src/model/problems/problem.ts';
import { checkContent } from '../../src/publish/check.ts';
import { contentState, refuseChanged } from '../../src/publish/content-snapshot.ts';
import { copyOfProject, edit, temporaryFolder } from '../setup/copy.ts';
import { type Damage, testDamages } from '../setup/damage.ts';
import { site } from '../setup/project.ts';

const [locale = ''] = site.languages.filter((code) => code !== site.original);
const translation = `content/statement/${locale}.mdx`;
const legal = `content/legal/${site.topics[0]}/${locale}.mdx`;
const about = `content/about/${locale}.mdx`;

/** A text with an addition to the first of its tags, after its attributes. */
const inTag = (tag: string, attribute: string) => (text: string) =>
  text.replace(new RegExp(`<${tag} [a-z]+="[^"]*"`), (found) => `${found} ${attribute}`);
const afterStop = (what: string) => (text: string) => text.replace('. ', `. ${what} `);

const inTags: Damage[] = (
  [
    [translation, 'Quote', '{...(run(), {})}', /The tag <Quote> holds the command \{\.\.\.\(run\(\), \{\}\)\}/],
    [translation, 'Quote', 'x={run()}', /The tag <Quote> has no attribute “x”.*\n.*\n[\s\S]*Write <Quote speaker="…">/],
    [translation, 'Quote', 'set:html={"<script>run()</script>"}', /The tag <Quote> has no attribute “set:html”/],
    [translation, 'Quote', 'slot={"nowhere"}', /The tag <Quote> has no attribute “slot”/],
    [translation, 'Quote', 'slot', /The tag <Quote> has no attribute “slot”/],
    [translation, 'Quote', 'speaker="x"', /In the tag <Quote> the attribute “speaker” is written twice/],
    [translation, 'Term', 'onclick="run()"', /The tag <Term> has no attribute “onclick”/],
    [legal, 'Cite', '\n  {...run()}\n', /The tag <Cite> holds the command/],
    [legal, 'Cite', 'client:load', /The tag <Cite> has no attribute “client:load”/],
    [legal, 'Cite', 'paragraphs={`1`}', /“paragraphs” is (?:the command|written twice)/],
    [legal, 'Term', 'style="display:none"', /The tag <Term> has no attribute “style”/],
  ] as const
).map(([file, tag, attribute, says]) => ({
  name: `${JSON.stringify(attribute)} is in a tag <${tag}>`,
  file,
  change: inTag(tag, attribute),
  says,
}));

const inValues: Damage[] = [
  ...['&#x202e;', '&#8238;', '&rlm;', '&#x200b;&shy;', '&zwj;', '&#0;', '&#xE0041;', '&#x2800;', '&#xfe0f;'].map(
    (entity) => ({
      name: `a hidden character is written as ${entity}`,
      file: about,
      change: afterStop(`a${entity}b`),
      says: /an invisible character, .*, written as an entity/,
      at: /&/,
    }),
  ),
  ...[
    String.raw`\u202e`,
    String.raw`\N`,
    String.raw`\L`,
    String.raw`\0`,
    String.raw`\x1b`,
    String.raw`\U000e0041`,
    String.raw`\ud800`,
  ].map((written) => ({
    name: `a title contains the escape ${written}`,
    file: translation,
    change: (text: string) =>
      text.replace(/^title: "?([^"\n]*)"?$/m, (_, title: string) => `title: "${title}${written}"`),
    says: /“.*” contains an invisible character, .*, written as an escape/,
    at: /^title:/,
    others: true,
  })),
  {
    name: 'an interface string contains a JSON escape',
    file: `content/ui/${locale}.json`,
    change: (text) => text.replace(/": "/, String.raw`": "\u202e`),
    says: /an invisible character, a mark of direction \(U\+202E\), written as an escape/,
    others: true,
  },
  ...(
    [
      ['javascript:run()', 'url'],
      ['data:text/html,x', 'url'],
      ['https://known.example@other.example/', 'url'],
      ['https://other.example/\\\\@x', 'url'],
      ['//other.example/', 'url'],
      ['ftp://other.example/', 'url'],
      ['https://other.example/a b', 'url'],
    ] as const
  ).map(([address]) => ({
    name: `a source is at ${address}`,
    file: 'content/sources.yaml',
    change: (text: string) => text.replace(/^( +url:).*$/m, `$1 "${address}"`),
    says: /“[^”]*url” is not the address of a page[\s\S]*https:\/\/statement\.example\/page/,
  })),
  {
    name: 'a copy of a source is at vbscript:',
    file: 'content/sources.yaml',
    change: (text) => text.replace(/^( +)(url:.*)$/m, '$1$2\n$1archived: vbscript:run'),
    says: /archived” is not the address of a page/,
  },
  {
    name: 'a mirror has a user part',
    file: 'content/site.yaml',
    change: (text) =>
      `${text}mirrors: ["https://known.example@other.example/"]\n`.replace(/mirrors: .*\n(?=[\s\S]*mirrors:)/, ''),
    says: /mirrors” is not an address/,
  },
  {
    name: 'the address of the site contains a character special to servers',
    file: 'content/site.yaml',
    change: (text) => text.replace(/^address: .*$/m, 'address: "https://statement;include.example"'),
    says: /address” is not an address/,
  },
  {
    name: 'a link leads to a host behind a name',
    file: about,
    change: afterStop('[words](https://known.example@other.example/)'),
    says: /The link to “https:\/\/known\.example@other\.example\/” leads to no page/,
  },
  {
    name: 'the address of a link is written in entities',
    file: about,
    change: afterStop('[words](java&#115;cript:run)'),
    says: /The link to “javascript:run” leads to no page/,
  },
];

testDamages([...inTags, ...inValues]);

for (const [name, make] of Object.entries({
  'a file of the machine': (folder: string) => symlinkSync('/etc/passwd', join(folder, 'public/words.txt')),
  'a text outside': (folder: string) => {
    rmSync(join(folder, translation));
    symlinkSync('/etc/passwd', join(folder, translation));
  },
  'the table of languages outside': (folder: string) => {
    rmSync(join(folder, 'content/languages.json'));
    symlinkSync('/etc/passwd', join(folder, 'content/languages.json'));
  },
  'a folder of the machine': (folder: string) => symlinkSync('/etc', join(folder, 'public/more')),
  'the whole machine, where texts are': (folder: string) => symlinkSync('/', join(folder, 'content/legal/more')),
  'the folder around the project': (folder: string) => symlinkSync('../../..', join(folder, 'public/more')),
  'a file of the project that is not published': (folder: string) =>
    symlinkSync('../notes.txt', join(folder, 'public/a.txt')),
  nothing: (folder: string) => symlinkSync('nowhere', join(folder, 'content/people/nobody.yaml')),
})) {
  test(`A link to ${name} is refused, and nothing of its target is shown`, () => {
    const folder = copyOfProject('public');
    writeFileSync(join(folder, 'notes.txt'), 'root:x:0:0\n');
    make(folder);
    const report = checkContent(folder).map(describe).join('\n');
    expect(report).toMatch(
      /^(?:content|public)\/\S+:1\n {2}(?:This is|The file cannot be opened: it is) a link to “[^”]+”[\s\S]*put the file itself/,
    );
    expect(report).not.toContain('root:');
  });
}

test('A link to another published file is a file like any other', () => {
  const folder = copyOfProject('public');
  mkdirSync(join(folder, 'public/more'));
  symlinkSync('../icon.svg', join(folder, 'public/more/icon.svg'));
  expect(checkContent(folder)).toEqual([]);
});

test('What editors and systems leave in content/ while somebody works is neither read nor refused', () => {
  const folder = copyOfProject('public');
  for (const place of ['content', 'content/people', 'content/statement', 'content/ui', 'content/legal']) {
    symlinkSync('somebody@machine.1234:1700000000', join(folder, place, '.#kk.mdx'));
    for (const name of ['.DS_Store', 'Thumbs.db', 'x.yaml~', '~$x.yaml', '.x.mdx.swp', '#x.json#', '.~lock.x.mdx#']) {
      writeFileSync(join(folder, place, name), 'not a text \0');
    }
  }
  mkdirSync(join(folder, 'content/legal/._assembly'));
  expect(checkContent(folder)).toEqual([]);
});

test('Links to folders that make a circle are not followed', () => {
  const folder = copyOfProject('public');
  for (const name of ['a', 'b', 'c']) {
    symlinkSync('../legal', join(folder, 'content/notes', name));
    symlinkSync('../notes', join(folder, 'content/legal', name));
  }
  expect(checkContentFiles(folder)).toEqual([]);
  const report = checkContent(folder).map(describe);
  expect(report).toHaveLength(6);
  for (const one of report) expect(one).toMatch(/This is a link to “\.\.\/(?:legal|notes)”, a folder\./);
});

test('A pipe among the published files, for the end of which a build would wait, is refused', () => {
  test.skip(process.platform === 'win32', 'There are no such files on Windows.');
  const folder = copyOfProject('public');
  spawnSync('mkfifo', [join(folder, 'public/words.txt')]);
  expect(checkContent(folder)).toEqual([
    expect.objectContaining({ file: 'public/words.txt', wrong: expect.stringMatching(/not a file but a pipe/) }),
  ]);
});

test('A line break in a name is shown by its number', () => {
  test.skip(process.platform === 'win32', 'There are no such names on Windows.');
  const folder = copyOfProject('public');
  writeFileSync(join(folder, 'public/a\nb.txt'), 'x');
  expect(checkContent(folder).map(describe)).toEqual([
    expect.stringMatching(/^public\/a\\u\{a\}b\.txt:1\n {2}The name contains the character \\u\{a\}\./),
  ]);
});

test('A name that servers would interpret as a command is refused', () => {
  const folder = copyOfProject('public');
  for (const name of ['a;b.txt', 'a"b.txt', 'a$b.txt', 'a\u202eb.txt'])
    writeFileSync(join(folder, 'public', name), 'x');
  const report = checkContent(folder).map(describe);
  expect(report).toHaveLength(4);
  for (const one of report) expect(one).toMatch(/^public\/.*:1\n {2}The name contains/);
  expect(report.join()).not.toContain('\u202e');
});

test('Content that changes between the check and the end of a build is named, also when it is changed back', () => {
  const changes: Record<string, (folder: string) => void> = {
    [translation]: (folder) => edit(folder, translation, (text) => `${text}\nMore.\n`),
    [about]: (folder) => {
      const before = readFileSync(join(folder, about));
      edit(folder, about, (text) => `${text}\nMore.\n`);
      writeFileSync(join(folder, about), before);
    },
    'content/people/another.yaml': (folder) => writeFileSync(join(folder, 'content/people/another.yaml'), 'x'),
    [legal]: (folder) => rmSync(join(folder, legal)),
    'public/more.txt': (folder) => symlinkSync('icon.svg', join(folder, 'public/more.txt')),
    'content/notes': (folder) => {
      writeFileSync(join(folder, 'content/notes/for-a-moment'), 'x');
      rmSync(join(folder, 'content/notes/for-a-moment'));
    },
  };
  for (const [file, change] of Object.entries(changes)) {
    const folder = copyOfProject('public');
    const before = contentState(folder);
    expect(() => refuseChanged(folder, before)).not.toThrow();
    change(folder);
    expect(() => refuseChanged(folder, before), file).toThrow(file);
  }
  expect(contentState(temporaryFolder()).size).toBe(0);
});
