import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { familyOf, hasFont } from '../../fonts/families.ts';
import { isLanguageTag } from '../../model/languages/languages-schema.ts';
import { describeLanguage, isLocaleCode, type LocaleCode, languagesFile } from '../../model/languages/locales.ts';
import { readSite } from '../../model/site/site.ts';
import { documentsOf } from '../../model/translations/documents.ts';
import { t } from '../messages.ts';
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
    throw new Failure(t('thereAlready', { strings }));
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
  // Updates the schemas of editors, in a process that reads the table again.
  execFileSync(process.execPath, [fileURLToPath(new URL('../editor-schemas/command.ts', import.meta.url))], {
    cwd: root,
  });

  const { nativeName, direction, script } = describeLanguage(code, {});
  const texts = documentsOf(root, site)
    .filter(({ kind }) => kind === 'text')
    .map(({ name }) => name);
  console.log(
    [
      t(`begun.${direction}`, { nativeName, code }),
      t('ownName', { languagesFile, code }),
      ...(hasFont(script) ? [] : [needsFont(script)]),
      '',
      t('toOpen'),
      t('step.strings', { strings }),
      t('step.names', { code }),
      t('step.statement', { original: site.original, code }),
      '',
      t('otherTexts', { texts: texts.filter((name) => name !== 'statement').join(', ') }),
      t('whatIsToDo', { code }),
    ].join('\n'),
  );
});

function codeNamed(word: string | undefined): LocaleCode {
  if (word === undefined) throw new Failure(t('whichNewLanguage'));
  if (isLocaleCode(word)) throw new Failure(t('languageThere', { word }));
  if (isLanguageTag(word)) return word as LocaleCode;
  const meant = canonical(word);
  throw new Failure(t('noCode', { word, fix: meant ? t('write', { meant }) : t('codes') }));
}

function needsFont(script: string): string {
  const { name, package: wanted } = familyOf(script);
  return t('needsFont', { wanted, name });
}

function canonical(word: string): string | undefined {
  try {
    const [code] = Intl.getCanonicalLocales(word);
    return code !== undefined && isLanguageTag(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
