import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isLocaleCode, type LocaleCode, localeOf } from '../languages/locales.ts';
import { begunStringsSchema, type Groups, interfaceStringsSchema } from '../languages/schema.ts';
import { checkCharacters } from '../problems/characters.ts';
import { type Fields, readFields } from '../problems/fields.ts';
import { strayFiles } from '../problems/folder.ts';
import { explainJson } from '../problems/json-syntax.ts';
import { nearest, type Problem } from '../problems/problem.ts';
import { isProblem, readTextFile } from '../problems/text-file.ts';
import type { Site } from '../site/schema.ts';
import { t } from './messages.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkOwnLanguage } from './untranslated-strings.ts';

const folder = 'content/ui';
const notesFile = `${folder}/notes.json`;

/**
 * Checks the interface strings: every key of the notes for translators in every language, in all plural forms of the
 * language (CLDR's, by `Intl.PluralRules`; written as in i18next JSON v4), and a note on every key.
 * @param root folder of the project
 */
export function checkInterfaceStrings(root: string, { languages, incomplete, original }: Site): Problem[] {
  const files = languages.map((locale) => ({ locale, file: `${folder}/${locale}.json` }));
  const versions = files.map(({ locale, file }) => ({ locale, file, ...readGroups(root, file) }));
  const notes = readGroups(root, notesFile);
  const strays = strayFiles(
    root,
    folder,
    '.json',
    // The English file also serves a site without English: see translator.ts.
    (name) => name === 'notes' || isLocaleCode(name),
    t('strayFile.fix'),
  );
  const problems = [...strays, ...notes.problems, ...versions.flatMap((version) => version.problems)];
  const model = versions.find(({ locale }) => locale === original)?.fields?.value;
  if (!model || !notes.fields?.value) return problems;

  const keys = neededKeys(
    notes.fields.value,
    versions.flatMap(({ locale, fields }) => (fields?.value ? [{ locale, groups: fields.value }] : [])),
  );
  problems.push(
    ...compareKeys(
      notesFile,
      notes.fields,
      keys.map(({ group, key }) => ({ group, key, note: true })),
    ),
  );
  for (const { locale, file, fields } of versions) {
    if (!fields?.value) continue;
    const needed = keysIn(locale, keys);
    // What has to be translated again is not checked key by key.
    const foreign = checkOwnLanguage(file, locale, fields);
    const slips = [...compareKeys(file, fields, needed), ...checkPlaceholders(file, fields, model)];
    problems.push(...(foreign.length ? foreign : slips));
  }
  return [...problems, ...incomplete.flatMap((locale) => checkBegun(root, locale, keys, model))];
}

/** Missing strings keep a language that is only begun from being shown and are no mistake; existing ones must be right. */
function checkBegun(root: string, locale: LocaleCode, keys: readonly NeededKey[], model: Groups): Problem[] {
  const file = `${folder}/${locale}.json`;
  const { fields, problems } = readGroups(root, file, begunStringsSchema);
  if (!fields?.value) return problems;
  return [
    ...problems,
    ...unknownKeys(file, fields, keysIn(locale, keys)),
    ...checkPlaceholders(file, withoutEmpty(fields), model),
  ];
}

function withoutEmpty(fields: Fields<Groups>): Fields<Groups> {
  const written = ([group, strings]: [string, Record<string, string>]) => [
    group,
    Object.fromEntries(Object.entries(strings).filter(([, text]) => text !== '')),
  ];
  return { ...fields, value: Object.fromEntries(Object.entries(fields.value ?? {}).map(written)) };
}

/** CLDR's plural forms of cardinal numbers in a language, such as one, few, many, other. */
export function pluralForms(locale: LocaleCode): Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(localeOf(locale).intl).resolvedOptions().pluralCategories;
}

/** The keys as they are in a language's file, each plural form separately. */
function keysIn(locale: LocaleCode, keys: readonly NeededKey[]): Key[] {
  return keys.flatMap(({ group, key, plural }) =>
    plural ? pluralForms(locale).map((form) => ({ group, key: `${key}_${form}` })) : [{ group, key }],
  );
}

function readGroups(
  root: string,
  file: string,
  schema: typeof begunStringsSchema = interfaceStringsSchema,
): { fields: Fields<Groups> | undefined; problems: Problem[] } {
  if (!existsSync(join(root, file))) {
    return {
      fields: undefined,
      problems: [
        {
          file,
          line: 1,
          wrong: t('missingFile'),
          fix: t('missingFile.fix', { folder, file }),
        },
      ],
    };
  }
  const source = readTextFile(root, file);
  if (isProblem(source)) return { fields: undefined, problems: [source] };
  const broken = explainJson(source);
  if (broken) return { fields: undefined, problems: [broken] };
  const fields = readFields(source, schema);
  return { fields, problems: [...fields.problems, ...checkCharacters(source)] };
}

interface Key {
  readonly group: string;
  readonly key: string;
}

interface NeededKey extends Key {
  readonly plural: boolean;
}

/**
 * The keys that every language needs: those with a note, and those that at least two languages have. A key in a single
 * file is a slip there.
 */
function neededKeys(notes: Groups, versions: readonly { locale: LocaleCode; groups: Groups }[]): NeededKey[] {
  const given = versions.flatMap(({ locale, groups }) => baseKeys(groups, locale));
  const nameOf = ({ group, key }: Key) => `${group}.${key}`;
  const plurals = new Set(given.filter(({ plural }) => plural).map(nameOf));
  const noted = Object.entries(notes).flatMap(([group, texts]) => Object.keys(texts).map((key) => ({ group, key })));
  const shared = [...Map.groupBy(given, nameOf).values()].flatMap(([key, ...others]) => (key && others[0] ? key : []));
  const keys = new Map([...noted, ...shared].map(({ group, key }) => [nameOf({ group, key }), { group, key }]));
  return [...keys].map(([name, key]) => ({ ...key, plural: plurals.has(name) }));
}

function baseKeys(groups: Groups, locale: LocaleCode): NeededKey[] {
  const form = new RegExp(`_(${pluralForms(locale).join('|')})$`);
  const all = Object.entries(groups).flatMap(([group, strings]) =>
    Object.keys(strings).map((name) => ({ group, key: name.replace(form, ''), plural: form.test(name) })),
  );
  const firsts = Map.groupBy(all, ({ group, key }) => `${group}.${key}`).values();
  return [...firsts].flatMap(([first]) => first ?? []);
}

function compareKeys(file: string, fields: Fields<Groups>, needed: readonly (Key & { note?: boolean })[]): Problem[] {
  const { value = {}, lineOf } = fields;
  const missing = needed
    .filter(({ group, key }) => value[group]?.[key] === undefined)
    .map(({ group, key, note }) => ({
      file,
      line: lineOf(group),
      wrong: note ? t('noNote', { group, key }) : t('noText', { group, key }),
      fix: t('noText.fix', { key, group }),
    }));
  return [...missing, ...unknownKeys(file, fields, needed)];
}

function unknownKeys(file: string, { value = {}, lineOf }: Fields<Groups>, needed: readonly Key[]): Problem[] {
  const names = needed.map(({ group, key }) => `${group}.${key}`);
  const known = new Set(names);
  return Object.entries(value).flatMap(([group, strings]) =>
    Object.keys(strings)
      .filter((key) => !known.has(`${group}.${key}`))
      .map((key) => {
        const meant = nearest(`${group}.${key}`, names);
        return {
          file,
          line: lineOf(group, key),
          wrong: t('unknownText', { group, key }),
          fix: meant
            ? t('unknownText.meant', { meant: meant.slice(meant.indexOf('.') + 1) })
            : t('unknownText.fix', { notesFile }),
        };
      }),
  );
}
