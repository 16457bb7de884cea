import type { Groups } from '../languages/schema.ts';
import type { Fields } from '../problems/fields.ts';
import type { Problem } from '../problems/problem.ts';
import { t } from './messages.ts';

/**
 * `{{date}}` and the like are filled in by the site: a misspelt one would be shown as it is, a missing one would leave
 * a sentence without its day or name. Only a plural form may do without its number.
 * @param file path of the file, for the problems
 * @param model the texts of the original
 */
export function checkPlaceholders(file: string, { value = {}, lineOf }: Fields<Groups>, model: Groups): Problem[] {
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
            wrong: t('bracket', { text }),
            fix: all ? t('bracket.known', { all }) : t('bracket.fix'),
          },
        ];
      }
      const unknown = given.filter((name) => !wanted.includes(name));
      const repeated = wanted.filter((name) => timesOf(text, name) > mostTimes(model[group] ?? {}, key, name));
      const missing = wanted.filter((name) => !given.includes(name) && !(name === 'number' && pluralKey.test(key)));
      return [
        ...unknown.map((name) => ({
          file,
          line,
          wrong: t('unknown', { placeholder: `{{${name}}}` }),
          fix: all ? t('unknown.known', { all }) : t('unknown.fix'),
        })),
        ...repeated.map((name) => ({
          file,
          line,
          wrong: t('repeated', { placeholder: `{{${name}}}`, text }),
          fix: t('repeated.fix'),
        })),
        ...missing.map((name) => ({
          file,
          line,
          wrong: t('missing', { placeholder: `{{${name}}}`, text }),
          fix: t('missing.fix', { placeholder: `{{${name}}}` }),
        })),
      ];
    }),
  );
}

/** `{{name}}`, or `{{name, capital}}` for a word that begins a sentence. */
export const placeholder = /\{\{\s*(\w+)\s*(?:,\s*capital\s*)?\}\}/g;

const pluralKey = /_(zero|one|two|few|many|other)$/;

/** A text with all its plural forms. */
function formsOf(strings: Record<string, string>, key: string): string[] {
  const base = key.replace(pluralKey, '');
  return Object.entries(strings).flatMap(([name, text]) => (name.replace(pluralKey, '') === base ? [text] : []));
}

/** The placeholders of a text in the original, those of all its plural forms together. */
function placeholdersOf(strings: Record<string, string>, key: string): string[] {
  return [...new Set(formsOf(strings, key).flatMap(namesIn))];
}

const namesIn = (text: string) => [...text.matchAll(placeholder)].map(([, name = '']) => name);

const timesOf = (text: string, name: string) => namesIn(text).filter((one) => one === name).length;

/** How often a placeholder is in the plural form of the original that has it most often. */
const mostTimes = (strings: Record<string, string>, key: string, name: string) =>
  Math.max(...formsOf(strings, key).map((text) => timesOf(text, name)));
