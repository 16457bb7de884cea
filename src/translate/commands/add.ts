import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { familyOf, hasFace } from '../../fonts/families.ts';
import { isLanguageTag } from '../../model/languages/languages-schema.ts';
import { describeLanguage, isLocaleCode, type LocaleCode, languagesFile } from '../../model/languages/locales.ts';
import { readSite } from '../../model/site/site.ts';
import { documentsOf } from '../../model/translations/documents.ts';
import { addIncomplete, addRow, emptyStrings } from '../new-language.ts';
import { readArguments } from './arguments.ts';
import { Failure, run } from './failure.ts';

/*
 * `npm run translations:add -- uz`: begins a language. The site is built as before; the language is shown when its
 * interface, the names and the statement are translated.
 */
run(() => {
  const root = process.cwd();
  const {
    words: [word],
  } = readArguments();
  const code = codeNamed(word);
  const site = readSite(root);
  const strings = `content/ui/${code}.json`;
  if (existsSync(join(root, strings))) {
    throw new Failure(`There is a file ${strings} already; move it away, or add its language by hand.`);
  }
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const model = JSON.parse(read(`content/ui/${site.original}.json`).replace(/^\uFEFF/, ''));
  // Everything is made before anything is written.
  const files = {
    [languagesFile]: addRow(read(languagesFile), code),
    'content/site.yaml': addIncomplete(read('content/site.yaml'), code),
    [strings]: emptyStrings(model, site.original, code),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  // Editors learn of the language, in a process that reads the table anew.
  execFileSync(process.execPath, [fileURLToPath(new URL('../editor-schemas/command.ts', import.meta.url))], {
    cwd: root,
  });

  const { nativeName, direction, script } = describeLanguage(code, {});
  const texts = documentsOf(root, site)
    .filter(({ kind }) => kind === 'text')
    .map(({ name }) => name);
  console.log(
    [
      `${nativeName} (${code}), written ${direction === 'rtl' ? 'from right to left' : 'from left to right'}, is begun.`,
      `If its own name is written otherwise: ${languagesFile}, "${code}": { "name": "…" }`,
      ...(hasFace(script) ? [] : [needsFace(script)]),
      '',
      'To open the language:',
      `  1. ${strings}: write the texts; content/ui/notes.json says of each what it is for.`,
      `  2. content/people/ and content/organisations/: add a line ${code}: … below each name.`,
      `  3. Copy content/statement/${site.original}.mdx to content/statement/${code}.mdx and translate it.`,
      '',
      `Then, as you like, in the same way: ${texts.filter((name) => name !== 'statement').join(', ')}.`,
      `npm run translations -- ${code} says at any time what is to do.`,
    ].join('\n'),
  );
});

function codeNamed(word: string | undefined): LocaleCode {
  if (word === undefined) throw new Failure('Which language? Write its code, such as uz, ar or kk-Arab.');
  if (isLocaleCode(word)) throw new Failure(`The language “${word}” is there already.`);
  if (isLanguageTag(word)) return word as LocaleCode;
  const meant = canonical(word);
  throw new Failure(
    `“${word}” is not the code of a language. ${meant ? `Write ${meant}.` : 'Codes are those of BCP 47, such as uz, ar or kk-Arab.'}`,
  );
}

function needsFace(script: string): string {
  const { name, package: wanted } = familyOf(script);
  return `Its letters need a face: npm install --save-exact ${wanted} (${name}).`;
}

function canonical(word: string): string | undefined {
  try {
    const [code] = Intl.getCanonicalLocales(word);
    return code !== undefined && isLanguageTag(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
