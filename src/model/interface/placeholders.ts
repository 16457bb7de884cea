import type { Groups } from '../languages/schema.ts';
import type { Fields } from '../problems/fields.ts';
import type { Problem } from '../problems/problem.ts';
import { t } from './messages.ts';

/**
 * `{{date}}` and the like are filled in by the site: a misspelt one would be shown to the reader as it is, a missing
 * one would leave a sentence without its day or name. Only a plural form may do without its number.
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
      const missing = wanted.filter((name) => !given.includes(name) && !(name === 'number' && pluralKey.test(key)));
      return [
        ...unknown.map((name) => ({
          file,
          line,
          wrong: t('unknown', { placeholder: `{{${name}}}` }),
          fix: all ? t('unknown.known', { all }) : t('unknown.fix'),
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

/** The placeholders of a text in the original, those of all its plural forms together. */
function placeholdersOf(strings: Record<string, string>, key: string): string[] {
  const base = key.replace(pluralKey, '');
  const texts = Object.entries(strings).filter(([name]) => name.replace(pluralKey, '') === base);
  return [...new Set(texts.flatMap(([, text]) => [...text.matchAll(placeholder)].map(([, name = '']) => name)))];
}
