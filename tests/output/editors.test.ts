import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { parseFrontMatter } from '../../src/lib/yaml.ts';
import { contactSchema } from '../../src/model/contacts/schema.ts';
import { glossarySchema } from '../../src/model/glossary/schema.ts';
import { noteSchema } from '../../src/model/notes/schema.ts';
import { sourcesSchema } from '../../src/model/sources/schema.ts';
import { eventsSchema } from '../../src/model/timeline/schema.ts';
import { editorSchemas } from '../../src/translate/editor-schemas/schemas.ts';
import { root } from '../setup/project.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const settings = JSON.parse(read('.vscode/settings.json'));
const ajv = new Ajv({ allowUnionTypes: true, validateFormats: false });

for (const { path, files, text } of editorSchemas()) {
  test(`${path} tells code editors the structure of ${files}`, () => {
    expect(existsSync(join(root, path)) && read(path), 'is out of date: run npm run schemas').toBe(text);
    const named = files.endsWith('.json')
      ? settings['json.schemas'].some(
          ({ fileMatch, url }: { fileMatch: string[]; url: string }) =>
            url === `./${path}` && fileMatch.includes(`/${files}`),
        )
      : settings['yaml.schemas'][`./${path}`] === files;
    expect(named, '.vscode/settings.json names it with its files').toBe(true);

    const { $schema, ...schema } = JSON.parse(text);
    const validate = ajv.compile(schema);
    for (const file of globSync(files, { cwd: root })) {
      expect(validate(parse(read(file))), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
    expect(validate({ nmae: 1 }), 'a mistyped field is underlined').toBe(false);
  });
}

/** The content of the file after inserting a snippet without typing anything. */
function expanded(file: string, name: string): string {
  const { body } = JSON.parse(read(`.vscode/${file}.code-snippets`))[name];
  return [body]
    .flat()
    .join('\n')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

test('Snippets produce files that the site accepts', () => {
  const data = (name: string) => parse(expanded('data', name));
  for (const [schema, value] of [
    [eventsSchema, data('Event')],
    [contactSchema, data('Contact')],
    [glossarySchema, data('Term')],
    [sourcesSchema, data('Source')],
    [noteSchema, parseFrontMatter(expanded('texts', 'Note'))],
  ] as const) {
    expect(schema.safeParse(value).error?.message).toBeUndefined();
  }
  const texts = globSync('content/**/*.mdx', { cwd: root }).map(read).join('\n');
  for (const name of ['Quotation', 'Source', 'Term', 'Contact block']) {
    const [tag = ''] = /^<\w+/.exec(expanded('texts', name)) ?? [];
    expect(texts, `${name} is written as the texts write it`).toContain(tag);
  }
});
