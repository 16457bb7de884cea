import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Fields, readFields } from '../checks/fields.ts';
import { checkLetters } from '../checks/letters.ts';
import { nearest, type Problem } from '../checks/problem.ts';
import { checkScripts } from '../checks/scripts.ts';
import { isProblem, readTextFile } from '../checks/text-file.ts';
import type { Site } from '../site/schema.ts';
import { type LocaleCode, localeOf } from './locales.ts';
import { interfaceStringsSchema } from './schema.ts';

const folder = 'content/ui';
const notesFile = `${folder}/notes.json`;

type Groups = Record<string, Record<string, string>>;

/**
 * Checks the interface strings: every key of the original in every language, in all plural forms of the language
 * (CLDR's, by `Intl.PluralRules`; written as in i18next JSON v4), and a note for translators on every key.
 */
export function checkInterfaceStrings(root: string, { languages, original }: Site): Problem[] {
  const model = readGroups(root, `${folder}/${original}.json`);
  const notes = readGroups(root, notesFile);
  if (!model.fields?.value || !notes.fields?.value) return [...model.problems, ...notes.problems];
  const keys = baseKeys(model.fields.value, original);

  return [
    ...notes.problems,
    ...compareKeys(
      notesFile,
      notes.fields,
      keys.map(({ group, key }) => ({ group, key, note: true })),
    ),
    ...languages.flatMap((locale) => {
      const file = `${folder}/${locale}.json`;
      const { fields, problems } = locale === original ? model : readGroups(root, file);
      if (!fields?.value) return problems;
      const needed = keys.flatMap(({ group, key, plural }) =>
        plural ? pluralForms(locale).map((form) => ({ group, key: `${key}_${form}` })) : [{ group, key }],
      );
      return [
        ...problems,
        ...compareKeys(file, fields, needed),
        ...checkPlaceholders(file, fields, model.fields?.value ?? {}),
      ];
    }),
  ];
}

/** CLDR's plural forms of cardinal numbers in a language, such as one, few, many, other. */
export function pluralForms(locale: LocaleCode): Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(localeOf(locale).intl).resolvedOptions().pluralCategories;
}

function readGroups(root: string, file: string): { fields: Fields<Groups> | undefined; problems: Problem[] } {
  if (!existsSync(join(root, file))) {
    return {
      fields: undefined,
      problems: [
        {
          file,
          line: 1,
          wrong: 'The file is missing.',
          fix: `Copy another file of ${folder}/ to ${file} and translate its texts.`,
        },
      ],
    };
  }
  const source = readTextFile(root, file);
  if (isProblem(source)) return { fields: undefined, problems: [source] };
  const broken = jsonProblem(source.file, source.text);
  if (broken) return { fields: undefined, problems: [broken] };
  const fields = readFields(source, interfaceStringsSchema);
  return { fields, problems: [...fields.problems, ...checkScripts(source), ...checkLetters(source)] };
}

function jsonProblem(file: string, text: string): Problem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const [, line] = /line (\d+)/.exec(String(error)) ?? [];
    const [, position] = /position (\d+)/.exec(String(error)) ?? [];
    const end = position ? Number(position) : text.length;
    return {
      file,
      line: Number(line ?? text.slice(0, end).split('\n').length),
      wrong: 'Here a comma, a quotation mark or a bracket is missing or too many.',
      fix: 'Each line is "name": "text", with a comma at its end, except before a closing bracket. Inside a text, write \\" for ".',
    };
  }
}

interface Key {
  readonly group: string;
  readonly key: string;
}

function baseKeys(groups: Groups, locale: LocaleCode): (Key & { plural: boolean })[] {
  const form = new RegExp(`_(${pluralForms(locale).join('|')})$`);
  const seen = new Map<string, Key & { plural: boolean }>();
  for (const [group, strings] of Object.entries(groups)) {
    for (const name of Object.keys(strings)) {
      const key = name.replace(form, '');
      seen.set(`${group}.${key}`, { group, key, plural: key !== name });
    }
  }
  return [...seen.values()];
}

function compareKeys(
  file: string,
  { value = {}, lineOf }: Fields<Groups>,
  needed: readonly (Key & { note?: boolean })[],
): Problem[] {
  const names = needed.map(({ group, key }) => `${group}.${key}`);
  const missing = needed
    .filter(({ group, key }) => value[group]?.[key] === undefined)
    .map(({ group, key, note }) => ({
      file,
      line: lineOf(group),
      wrong: note ? `There is no note for translators on “${group}.${key}”.` : `The text “${group}.${key}” is missing.`,
      fix: `Add a line "${key}": "…" to the group “${group}”.`,
    }));
  const unknown = Object.entries(value).flatMap(([group, strings]) =>
    Object.keys(strings)
      .filter((key) => !names.includes(`${group}.${key}`))
      .map((key) => {
        const meant = nearest(`${group}.${key}`, names);
        return {
          file,
          line: lineOf(group, key),
          wrong: `The site has no text “${group}.${key}” in this language.`,
          fix: meant ? `Write “${meant.slice(meant.indexOf('.') + 1)}” instead.` : 'Take the line out.',
        };
      }),
  );
  return [...missing, ...unknown];
}

/**
 * `{{date}}` and the like are filled in by the site: a misspelt one would be shown to the reader as it is, a missing
 * one would leave a sentence without its day or name. Only a plural form may do without its number.
 */
function checkPlaceholders(file: string, { value = {}, lineOf }: Fields<Groups>, model: Groups): Problem[] {
  return Object.entries(value).flatMap(([group, strings]) =>
    Object.entries(strings).flatMap(([key, text]) => {
      const wanted = placeholdersOf(model[group] ?? {}, key);
      const given = [...text.matchAll(placeholder)].map(([, name = '']) => name);
      const line = lineOf(group, key);
      const all = wanted.map((name) => `{{${name}}}`).join(', ');
      const rest = text.replaceAll(placeholder, '');
      if (/[{}]|\$t\(/.test(rest)) {
        return [
          {
            file,
            line,
            wrong: `In “${text}” a curly bracket is missing or too many, or a command is unknown.`,
            fix: all ? `Write ${all} with two brackets on each side.` : 'Take the brackets out.',
          },
        ];
      }
      const unknown = given.filter((name) => !wanted.includes(name));
      const missing = wanted.filter((name) => !given.includes(name) && !(name === 'number' && pluralKey.test(key)));
      return [
        ...unknown.map((name) => ({
          file,
          line,
          wrong: `{{${name}}} is not filled in here; the reader would see it as it is.`,
          fix: all ? `Use only: ${all}.` : 'Take it out.',
        })),
        ...missing.map((name) => ({
          file,
          line,
          wrong: `{{${name}}} is missing in “${text}”.`,
          fix: `Put {{${name}}} where the site is to fill it in.`,
        })),
      ];
    }),
  );
}

/** `{{name}}`, or `{{name, capital}}` for a word that begins a sentence. */
const placeholder = /\{\{\s*(\w+)\s*(?:,\s*capital\s*)?\}\}/g;

const pluralKey = /_(zero|one|two|few|many|other)$/;

/** The placeholders of a text in the original, those of all its plural forms together. */
function placeholdersOf(strings: Record<string, string>, key: string): string[] {
  const base = key.replace(pluralKey, '');
  const texts = Object.entries(strings).filter(([name]) => name.replace(pluralKey, '') === base);
  return [...new Set(texts.flatMap(([, text]) => [...text.matchAll(placeholder)].map(([, name = '']) => name)))];
}
