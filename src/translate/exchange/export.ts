import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../../model/problems/problem.ts';
import { fail, siteOrFail } from './command.ts';
import { documentNames } from './documents.ts';
import { gather } from './exchange-file.ts';
import { formats } from './formats.ts';

/*
 * `npm run translations:export -- kk --format xliff`: writes everything that is translated, or one document, into
 * `exchange/` for a translation program.
 */
const usage = 'npm run translations:export -- kk --format xliff [legal/assembly]';
const { language, format, asked } = readArguments();
const root = process.cwd();
const site = siteOrFail(root);
const translations = site.languages.filter((code) => code !== site.original);
const locale = translations.find((code) => code === language);
if (!locale) {
  fail(`“${language}” is not a language into which this site is translated; these are: ${translations.join(', ')}.`);
}
const names = documentNames(root, site);
if (asked && !names.includes(asked)) {
  const meant = nearest(asked, names);
  fail(`There is no document “${asked}”. ${meant ? `Write “${meant}”.` : `The documents are: ${names.join(', ')}.`}`);
}
const wanted = asked ? [asked] : names;
const content = gather(root, site, locale, wanted);
const { documents } = content;
const left = wanted.filter((document) => !documents.some((one) => one.name === document));

if (documents.length > 0) {
  const file = `exchange/${[locale, ...(asked ? [asked.replaceAll('/', '-')] : [])].join('-')}${format.endings[0]}`;
  mkdirSync(join(root, 'exchange'), { recursive: true });
  writeFileSync(join(root, file), format.write(content));
  const units = documents.flatMap(({ units }) => units);
  const open = units.filter(({ target }) => target === '').length;
  console.log(`${file}: ${units.length} blocks of ${documents.length} documents, ${open} not translated yet.`);
  console.log(`When it is done: npm run translations:import -- ${file}`);
}
for (const document of left) {
  console.error(
    `${document} was left out: a file of it can’t be read, or original and translation do not run side by side; npm run check says where.`,
  );
  process.exitCode = 1;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string' } } });
    const [language, asked, ...others] = positionals;
    if (!language || others.length > 0) return fail(`Say which language: ${usage}`);
    const format = formats[values.format ?? ''];
    if (!format) return fail(`Say in which format, xliff or po: ${usage}`);
    return { language, format, asked };
  } catch {
    return fail(`Write it like this: ${usage}`);
  }
}
