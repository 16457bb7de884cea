import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'playwright/test';
import { compileCheck } from '../../src/model/documents/compile-check.ts';
import { foreignMarkup } from '../../src/model/documents/markup.ts';
import { tagRules, tagsOfFile } from '../../src/model/documents/tag-rules.ts';
import { describe } from '../../src/model/problems/problem.ts';
import { contentOf } from '../../src/views/legal/content.ts';

const file = 'content/legal/topic/en.mdx';

/** A command that leaves a trace when it is run. */
const command = 'globalThis.wasRun = true';
const wasRun = () => 'wasRun' in globalThis;

/** Ways to write an attribute that is not a plain quoted string of the list. */
const attributes = [
  `{...(${command}, {})}`,
  `{...{ onclick: '' }}`,
  `{...[]}`,
  `article={${command}}`,
  'article={"24"}',
  'article={`24`}',
  'article={<b />}',
  'article',
  'article=""',
  'article="24" article="25"',
  'source="second"',
  'article="<script>"',
  'article="&#x202e;24"',
  'article="{24}"',
  'paragraphs="javascript:x"',
  'set:html="<b>x</b>"',
  `set:html={"<script>${command}</script>"}`,
  'set:text="x"',
  'define:vars="x"',
  'client:load',
  'client:only="solid"',
  'server:defer',
  'is:raw',
  'is="x"',
  'transition:name="x"',
  'slot="head"',
  'slot={"nowhere"}',
  'slot',
  'class="note"',
  'className="note"',
  'class:list="x"',
  'style="display:none"',
  'onclick="run()"',
  'ONCLICK="run()"',
  'onfocus={() => 0}',
  'dangerouslySetInnerHTML="x"',
  'innerHTML="x"',
  'children="x"',
  'components="x"',
  'key="x"',
  'ref="x"',
  'href="https://statement.example"',
  'xlink:href="#x"',
  'id="p1"',
  'data-statement=""',
  'data-editorial="x"',
  'aria-label="x"',
  'lang="en"',
  'hidden',
  'note="1"',
  'mention="1"',
  'part="1" Article="2"',
  '__proto__="x"',
  'constructor="x"',
  'toString="x"',
];

/** Texts with something other than words, links and the tags of the list. */
const texts = [
  `{${command}}`,
  `Words {${command}} in a sentence.`,
  '{/* a remark */}',
  `export const run = (${command});`,
  'import "node:fs"',
  `## Heading {${command}}`,
  `- item {${command}}`,
  `*{${command}}*`,
  `[{${command}}](https://statement.example)`,
  `<Editors>{${command}}</Editors>`,
  '<script>run()</script>',
  '<style>p { display: none }</style>',
  '<iframe src="https://statement.example"></iframe>',
  'Words <b>bold</b>.',
  'Words <img src="https://statement.example/a.png" />.',
  '<svg><use href="#x" /></svg>',
  '<form><input name="x" /></form>',
  '<base href="https://statement.example/" />',
  '<meta httpEquiv="refresh" content="0" />',
  '<object data="x"></object>',
  '<embed src="x" />',
  '<template></template>',
  '<p>words</p>',
  '<></>',
  'Words <>more</>.',
  '<Cite.Other source="x" />',
  '<a.b />',
  '<x:y />',
  '<Fragment>words</Fragment>',
  '<Quote speaker="x">Words.</Quote>',
  '<NoteMark note="x" number="1" />',
  '<Withdrawn kind="mobile" />',
  '<Content />',
  '<cite source="x" />',
  '![words](https://statement.example/a.png)',
  '![words][a]\n\n[a]: https://statement.example/a.png',
  '[words][a]\n\n[a]: javascript:run()',
  '> quoted',
  '`code`',
  '```\ncode\n```',
  '***',
  '~~struck~~',
  '- [x] done',
  '- [ ] to do',
  '| a | b |\n| - | - |\n| c | d |',
  'Words[^1].\n\n[^1]: note',
  '[words](javascript:run())',
  '[words](JavaScript:run())',
  '[words](java&#115;cript:run())',
  '[words](java&Tab;script:run())',
  '[words](<java\tscript:run()>)',
  '[words](&#x6a;avascript&colon;run())',
  '[words](data:text/html,x)',
  '[words](vbscript:x)',
  '[words](blob:https://statement.example/x)',
  '[words](file:///etc/passwd)',
  '[words](//statement.example/)',
  '[words](/\\\\statement.example/)',
  '[words](https:statement.example)',
  '[words](https://known.example@other.example/)',
  '[words](https://name:word@other.example/)',
  '[words](https://known.example&#64;other.example/)',
  '[words](mailto:a@statement.example?bcc=b@statement.example)',
  '[words](https://statement.example "a title")',
  '[words]()',
  '[![words](https://statement.example/a.png)](https://statement.example)',
  'Words&#x202e; and more.',
  'Words&#8203;&shy; and more.',
  'Words&zwj; and&lrm; more.',
  'Words&NoBreak; and more.',
  'Words&#0; and more.',
  'Words&#xE0041; and more.',
  'Words&#xFE0F; and more.',
  'Words&#x3164; and more.',
  'Words&#xfeff; and more.',
  '**Words&#x2066;**',
];

const hostile = [
  ...attributes.map((attribute) => `Words. <Cite source="x" ${attribute} />`),
  `Words. <Cite\n  source="x"\n  {...(${command}, {})}\n/>`,
  `<Paragraph id="p1" {...(${command}, {})}>words</Paragraph>`,
  `- item <Term id="x" {...(${command}, {})}>words</Term>`,
  `## Heading <Editors {...(${command}, {})}>words</Editors>`,
  `[words <Term id={${command}}>more</Term>](https://statement.example)`,
  ...texts,
];

/** Compiles a text as Astro does, with its fields. */
async function compiled(text: string, fields: Record<string, unknown>) {
  const processor = satteri({ mdastPlugins: [compileCheck] });
  type Settings = Parameters<NonNullable<typeof processor.createMdxRenderer>>;
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false } as Settings[0], {} as Settings[1]);
  if (!renderer) throw new Error('There is no compiler.');
  return renderer.process(text, `/project/${file}`, fields);
}

for (const text of hostile) {
  test(`Is neither accepted nor compiled nor run: ${JSON.stringify(text)}`, async () => {
    const whole = `---\ntitle: "x"\n---\n\n${text}\n`;
    const refused = (error: unknown) => {
      expect(String(error)).not.toMatch(/undefined|Cannot read/);
      return String(error);
    };
    let problems: string[] = [];
    try {
      problems = foreignMarkup({ file, text: whole }, tagsOfFile(file)).map(describe);
    } catch (error) {
      // The parser cannot read it; `explainMdx` reports where and why.
      problems = [refused(error)];
    }
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).not.toContain('undefined');

    expect(() => contentOf(whole, file)).toThrow();
    await expect(compiled(whole.replace(/^---\n.*\n---/, '\n\n'), {})).rejects.toThrow();
    expect(wasRun()).toBe(false);
  });
}

test('The compiler names file, line, what is wrong and what to write', () => {
  const compile = () => contentOf('---\ntitle: "x"\n---\n\nWords.\n\nMore. <Cite source="x" slot />\n', file);
  expect(compile).toThrow(
    /content\/legal\/topic\/en\.mdx:7\n {2}The tag <Cite> has no attribute “slot”\.\n {2}→ Write <Cite source="…">/,
  );
});

test('A field that would name a layout is refused by the compiler', async () => {
  const compile = compiled('Words.', { layout: '../../../src/page/Page.astro' });
  await expect(compile).rejects.toThrow(/The field “layout” names a program/);
});

test('Everything on the list is accepted, and compiles', () => {
  const text = [
    '## Heading',
    'Words *more* **words** <Term id="a-term">words</Term>. <Cite source="a-source" article="23, 26–28" part="4(2)" paragraphs="1–13" />',
    '<Editors>See <Paragraph id="p11" /> and <Paragraph id="p2">words</Paragraph>.</Editors>',
    '- [words](https://statement.example/a?b=c#d)\n- [words](/en/legal/#n1)\n- [words](#p1)',
    '1. [words](mailto:press@statement.example)\n2. https://statement.example',
  ].join('\n\n');
  expect(foreignMarkup({ file, text }, tagsOfFile(file))).toEqual([]);
  expect(contentOf(text, file)).toBeInstanceOf(Function);
});

test('A tag belongs to its kind of text, and each tag of a text has its row', () => {
  const names = ['statement/en', 'legal/topic/en', 'notes/note/en', 'about/en'].map((name) =>
    tagsOfFile(`content/${name}.mdx`),
  );
  for (const name of names.flat()) expect(tagRules.has(name)).toBe(true);
  expect(names[2]).toEqual([]);
  expect(tagsOfFile('/project/content/statement/en.mdx')).toEqual(names[0]);
  expect(tagsOfFile('/project/src/pages/en.mdx')).toEqual([]);
});
