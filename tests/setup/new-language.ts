import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, type Node, parseDocument, Scalar, visit } from 'yaml';
import { documentsOf } from '../../src/model/translations/documents.ts';
import { edit } from './copy.ts';
import { root, site } from './project.ts';

/** A script in which a fictional language is written. */
export interface Writing {
  readonly letters: string;
  /** The marks of its sentences, where they are not those of the Latin script. */
  readonly marks: Readonly<Record<string, string>>;
}

export const latin: Writing = { letters: 'abdefgijklmnopqrstuvxyz', marks: { '«': '“', '»': '”' } };
export const arabic: Writing = {
  letters: 'ابپتجحدرزسشعفقكلمنوىي',
  marks: { '«': '“', '»': '”', ',': '،', ';': '؛', '?': '؟' },
};
/** Other letters of the same script, so that two languages written in it differ. */
export const otherArabic: Writing = { ...arabic, letters: 'ثخذصضطظغهءئؤةأإ' };

/** What is the same in every language: tags, placeholders, addresses. */
const kept =
  /(<[^>]*>|\{\{.*?\}\}|\]\([^)]*\)|\S*(?:@|:\/\/|www\.)\S*|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})/;

/** The language that is the model of the new one. */
const like = site.languages.find((locale) => locale !== site.original) ?? site.original;

/** Runs a command of the translators in a copy of the project. */
export const command = (folder: string, name: string, ...words: string[]) =>
  run(folder, `src/translate/commands/${name}.ts`, ...words);

/** Runs a program of the project in a copy. */
export function run(folder: string, program: string, ...words: string[]): { status: number; output: string } {
  try {
    const file = join(root, program);
    const output = execFileSync(process.execPath, [file, ...words], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    return { status: 0, output };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, output: stdout + stderr };
  }
}

/**
 * Fills in a language that was started with `translations:add`: the interface, the names and some documents, in
 * meaningless words made of the letters of the script.
 * @param documents folders of `content/` that are completely translated
 */
export function translateInto(folder: string, code: string, writing: Writing, documents: readonly string[]): void {
  const read = (file: string) => readFileSync(join(folder, 'content', file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(folder, 'content', file), text);
  const render = (text: string) => renderIn(writing, text);

  const model = JSON.parse(read(`ui/${like}.json`));
  const strings = JSON.parse(read(`ui/${code}.json`));
  for (const [group, texts] of Object.entries<Record<string, string>>(strings)) {
    for (const key of Object.keys(texts)) {
      const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
      texts[key] = render(model[group][base] ?? model[group][`${base}_other`]);
    }
  }
  write(`ui/${code}.json`, JSON.stringify(strings));
  for (const kind of ['people', 'organisations']) {
    for (const name of readdirSync(join(folder, 'content', kind)))
      translateData(folder, `${kind}/${name}`, code, render);
  }
  for (const document of documents) {
    const [, front = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(read(`${document}/${like}.mdx`)) ?? [];
    const fields = front.replace(
      /^(\s*(?:- )?(?:title|description|place|phrase|law|by):)(.*)$/gm,
      (_, name, words) => name + render(words),
    );
    write(`${document}/${code}.mdx`, `---\n${fields}---\n${render(body)}`);
  }
}

/** The same with everything that is translated; the language then is one of the site's. */
export function translateAll(folder: string, code: string, writing: Writing): void {
  const documents = documentsOf(folder, site);
  const texts = documents.flatMap(({ name, kind }) => (kind === 'text' ? [name] : []));
  translateInto(folder, code, writing, texts);
  for (const { name, kind } of documents) {
    if (kind !== 'data' || name === 'people' || name === 'organisations') continue;
    translateData(folder, `${name}.yaml`, code, (text) => renderIn(writing, text));
  }
  edit(folder, 'content/site.yaml', (text) =>
    text.replace(/^languages: \[/m, `languages: [${code}, `).replace(/^incomplete: \[(.*)\]$/m, (_, codes: string) => {
      return `incomplete: [${codes.split(', ').filter((other) => other !== code)}]`;
    }),
  );
}

/** Adds the new language wherever a file of data has the model language. */
function translateData(folder: string, file: string, code: string, render: (text: string) => string): void {
  edit(folder, `content/${file}`, (text) => {
    const document = parseDocument(text);
    visit(document, {
      Map(_, map) {
        const given = map.get(like, true) ?? map.get(site.original, true);
        if (given && !map.has(code)) map.set(code, document.createNode(rendered(given, render)));
      },
    });
    return document.toString({ lineWidth: 0 });
  });
}

function rendered(given: Node, render: (text: string) => string): unknown {
  if (isSeq<Node>(given)) return given.items.map((item) => rendered(item, render));
  if (isMap(given)) return given.toJSON();
  const text = new Scalar(isScalar<string>(given) ? render(given.value) : '');
  // A name that is a quotation would otherwise be reported as having the quotation marks of a word processor.
  text.type = 'QUOTE_DOUBLE';
  return text;
}

/** Replaces letters consistently, so that a phrase is found again in its paragraph. */
export function renderIn({ letters, marks }: Writing, text: string): string {
  const letter = (character: string) => letters[(character.codePointAt(0) ?? 0) % letters.length] ?? '';
  return text
    .split(kept)
    .map((part, index) =>
      index % 2 ? part : part.replace(/\p{L}/gu, letter).replace(/[«»,;?]/g, (mark) => marks[mark] ?? mark),
    )
    .join('');
}
