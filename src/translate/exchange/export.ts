import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../../model/problems/problem.ts';
import { translationsOf } from '../../model/translations/state.ts';
import { t } from '../messages.ts';
import { fail, siteOrFail } from './command.ts';
import { documentNames } from './documents.ts';
import { gather } from './exchange-file.ts';
import { formats } from './formats.ts';
import { omegatProject } from './omegat.ts';

/*
 * `npm run translations:export -- kk --format xliff`: writes everything that is translated, or one document, into
 * `exchange/` for a translation program; with `--format omegat`, a folder that OmegaT opens as a project.
 */
const usage = 'npm run translations:export -- kk --format xliff [legal/assembly]';
const { language, format, document } = readArguments();
const root = process.cwd();
const site = siteOrFail(root);
const translations = translationsOf(site);
const locale = translations.find((code) => code === language);
if (!locale) {
  fail(t('noLanguageHere', { language, known: translations.join(', ') }));
}
const names = documentNames(root, site);
if (document && !names.includes(document)) {
  const meant = nearest(document, names);
  fail(
    t('noDocument', {
      word: document,
      fix: meant ? t('writeQuoted', { meant }) : t('documents', { names: names.join(', ') }),
    }),
  );
}
const wanted = document ? [document] : names;
const content = gather(root, site, locale, wanted);
const { documents } = content;
const left = wanted.filter((document) => !documents.some((one) => one.name === document));

if (documents.length > 0) {
  const name = [locale, ...(document ? [document.replaceAll('/', '-')] : [])].join('-');
  const file = format === 'omegat' ? `exchange/${name}-omegat` : `exchange/${name}${format.endings[0]}`;
  if (format === 'omegat') {
    const { files, folders } = omegatProject(content, name);
    for (const folder of folders) mkdirSync(join(root, file, folder), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, file, path), text);
  } else {
    mkdirSync(join(root, 'exchange'), { recursive: true });
    writeFileSync(join(root, file), format.write(content));
  }
  const units = documents.flatMap(({ units }) => units);
  const open = units.filter(({ target }) => target === '').length;
  console.log(t('exported', { file, units: units.length, documents: documents.length, open }));
  console.log(t(format === 'omegat' ? 'whenDoneInOmegat' : 'whenDone', { file }));
}
for (const document of left) {
  console.error(t('leftOut', { document }));
  process.exitCode = 1;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string' } } });
    // Without -- npm takes the option and passes its value on as a word, or in the environment.
    const known = ['omegat', ...Object.keys(formats)];
    const passed =
      values.format ?? positionals.find((word) => known.includes(word)) ?? process.env['npm_config_format'];
    const [language, document, ...others] = positionals.filter((word) => values.format || word !== passed);
    if (!language || others.length > 0) return fail(t('sayLanguage', { usage }));
    const format = passed === 'omegat' ? ('omegat' as const) : formats[passed ?? ''];
    if (!format) return fail(t('sayFormat', { usage }));
    return { language, format, document };
  } catch {
    return fail(t('usage', { usage }));
  }
}
