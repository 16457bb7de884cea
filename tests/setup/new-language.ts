import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, site } from './site.ts';

/** What stays as it is in every language: tags, placeholders, addresses, figures. */
const kept = /(<[^>]*>|\{\{.*?\}\}|\]\([^)]*\)|\S*(?:@|:\/\/|www\.)\S*)/;

/** Runs a command of the translators in a copy of the project. */
export function command(folder: string, name: string, ...words: string[]): { status: number; output: string } {
  try {
    const file = join(root, 'src/translation/commands', `${name}.ts`);
    const output = execFileSync(process.execPath, [file, ...words], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    return { status: 0, output };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, output: stdout + stderr };
  }
}

/**
 * Fills in a language that was begun with `translations:add`: the interface, the names and some documents, in words
 * that mean nothing, made of the letters of the script.
 * @param letters of the script
 * @param documents folders of `content/` that are translated, from end to end
 */
export function translateInto(folder: string, code: string, letters: string, documents: readonly string[]): void {
  const like = site.languages.find((locale) => locale !== site.original) ?? site.original;
  const read = (file: string) => readFileSync(join(folder, 'content', file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(folder, 'content', file), text);
  const render = (text: string) => renderIn(letters, text);

  const model = JSON.parse(read(`ui/${like}.json`));
  const strings = JSON.parse(read(`ui/${code}.json`));
  for (const [group, texts] of Object.entries<Record<string, string>>(strings)) {
    for (const key of Object.keys(texts)) {
      const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
      texts[key] = render(model[group][base] ?? model[group][`${base}_other`]);
    }
  }
  write(`ui/${code}.json`, JSON.stringify(strings));
  for (const room of ['people', 'organisations']) {
    for (const name of readdirSync(join(folder, 'content', room))) {
      const text = read(`${room}/${name}`);
      const line = new RegExp(`^( +)${like}: ([^[].*)$`, 'gm');
      const added = (all: string, indent: string, words: string) => `${all}\n${indent}${code}: ${render(words)}`;
      write(`${room}/${name}`, text.replace(line, added));
    }
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

/** Letters for letters, the same for the same, so that a phrase is found again in its paragraph. */
function renderIn(letters: string, text: string): string {
  const letter = (character: string) => letters[(character.codePointAt(0) ?? 0) % letters.length] ?? '';
  return text
    .split(kept)
    .map((part, index) => (index % 2 ? part : part.replace(/\p{L}/gu, letter).replace(/«/g, '“').replace(/»/g, '”')))
    .join('');
}
