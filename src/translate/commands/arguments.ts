import { parseArgs } from 'node:util';
import { readerLanguages } from '../../lib/reader-language.ts';
import { type LocaleCode, localeOf } from '../../model/languages/locales.ts';
import { nearest } from '../../model/problems/problem.ts';
import type { Site } from '../../model/site/schema.ts';
import { type Document, documentsOf } from '../../model/translations/documents.ts';
import { translationsOf } from '../../model/translations/state.ts';
import { t } from '../messages.ts';
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
    const lost = options.find((name) => values[name] === undefined && process.env[`npm_config_${name}`]);
    if (lost) throw new Failure(t('keptByNpm', { option: lost, command: commandLine(positionals, lost) }));
    return { words: positionals, options: values };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const [, option = ''] = /'(--?[\w-]+)/.exec(String(error)) ?? [];
    const known = options.map((name) => `--${name} "…"`).join(', ');
    throw new Failure(t('option', { option, known: known || t('noOptions') }));
  }
}

/** A command as it has to be typed for npm to pass the option on. */
function commandLine(words: readonly string[], option: string): string {
  const { npm_lifecycle_event: script = '', [`npm_config_${option}`]: value = '' } = process.env;
  const quoted = /\s/.test(value) ? `"${value}"` : value;
  return `npm run ${[script, '--', ...words, `--${option}`, quoted].join(' ')}`;
}

/** @throws Failure when the word is not a language into which the site is translated */
export function languageNamed(word: string | undefined, site: Site): LocaleCode {
  const known = translationsOf(site);
  const found = known.find((locale) => locale === word);
  if (found) return found;
  if (word === undefined) throw new Failure(t('whichLanguage', { known: known.join(', ') }));
  if (word === site.original) throw new Failure(t('originalLanguage', { word }));
  const meant = languageMeant(word, known);
  if (meant) throw new Failure(t('languageMeant', { word, meant }));
  throw new Failure(t('noLanguage', { word, known: known.join(', ') }));
}

/** @throws Failure when nothing of that name is translated */
export function documentNamed(word: string | undefined, root: string, site: Site): Document {
  const known = documentsOf(root, site);
  const names = known.map(({ name }) => name);
  const found = known.find(({ name }) => name === word);
  if (found) return found;
  if (word === undefined) throw new Failure(t('whichDocument', { names: names.join(', ') }));
  const meant = nearest(word, names) ?? names.find((name) => name.endsWith(`/${word}`));
  throw new Failure(
    t('noDocument', { word, fix: meant ? t('write', { meant }) : t('writeOneOf', { names: names.join(', ') }) }),
  );
}

/** The language of a country’s code (`kz`) or of a name (`қазақша`, `казахский`, `Kazakh`), among those that are known. */
function languageMeant(word: string, known: readonly LocaleCode[]): LocaleCode | undefined {
  const named = word.normalize('NFC').toLowerCase();
  return known.find((locale) => {
    const { language, region } = new Intl.Locale(localeOf(locale).intl).maximize();
    const names = [...readerLanguages, locale].map((reader) => nameIn(reader, locale));
    return (
      region?.toLowerCase() === named ||
      language === named ||
      names.some((name) => name.split(' ')[0] === named) ||
      localeOf(locale).nativeName.toLowerCase() === named
    );
  });
}

const nameIn = (reader: string, locale: LocaleCode) =>
  (new Intl.DisplayNames(reader, { type: 'language' }).of(locale) ?? '').toLowerCase();
