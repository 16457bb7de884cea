import { parseArgs } from 'node:util';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { nearest } from '../../model/problems/problem.ts';
import type { Site } from '../../model/site/schema.ts';
import { type Document, documentsOf } from '../../model/translations/documents.ts';
import { translationsOf } from '../../model/translations/state.ts';
import { Failure } from './failure.ts';

/**
 * What was typed after the command.
 * @param options names of the options that the command takes, each with a value
 * @throws Failure when an option is unknown or has no value
 */
export function readArguments(...options: string[]): { words: string[]; options: Partial<Record<string, string>> } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    });
    return { words: positionals, options: values };
  } catch (error) {
    const [, option = ''] = /'(--?[\w-]+)/.exec(String(error)) ?? [];
    const known = options.map((name) => `--${name} "…"`).join(', ');
    throw new Failure(`The option ${option} is unknown or lacks its value; the command takes ${known || 'none'}.`);
  }
}

/** @throws Failure when the word is not a language into which the site is translated */
export function languageNamed(word: string | undefined, site: Site): LocaleCode {
  const known = translationsOf(site);
  const found = known.find((locale) => locale === word);
  if (found) return found;
  if (word === undefined) throw new Failure(`Which language? Write one of: ${known.join(', ')}.`);
  if (word === site.original) throw new Failure(`“${word}” is the language of the original; nothing is translated.`);
  throw new Failure(
    `The site has no language “${word}”. Write one of: ${known.join(', ')}; a new one is added with npm run translations:add -- ${word}`,
  );
}

/** @throws Failure when nothing of that name is translated */
export function documentNamed(word: string | undefined, root: string, site: Site): Document {
  const known = documentsOf(root, site);
  const names = known.map(({ name }) => name);
  const found = known.find(({ name }) => name === word);
  if (found) return found;
  if (word === undefined) throw new Failure(`Which document? Write one of: ${names.join(', ')}.`);
  const meant = nearest(word, names) ?? names.find((name) => name.endsWith(`/${word}`));
  throw new Failure(
    `There is no document “${word}”. ${meant ? `Write ${meant}.` : `Write one of: ${names.join(', ')}.`}`,
  );
}
