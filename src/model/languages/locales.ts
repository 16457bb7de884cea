import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type rows from '../../../content/languages.json';
import { isReadable } from '../problems/content-files.ts';
import { languagesSchema } from './languages-schema.ts';

/** What the site needs to know about a language. Everything that depends on a language uses this table. */
export interface Locale {
  /** BCP 47 tag used for `lang`, `hreflang` and addresses. */
  readonly code: string;
  /** The language's name in the language itself. */
  readonly nativeName: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag for `Intl`: dates, plural forms, order of the alphabet. */
  readonly intl: string;
  /** Open Graph writes language and territory with an underscore: https://ogp.me/#optional */
  readonly openGraph: string;
  /** ISO 15924 code of the script in which the language is written here. */
  readonly script: string;
  /** The marks with which a quotation opens and closes, after CLDR's delimiters. */
  readonly quotationMarks: readonly [string, string];
  /** Letters of which some occur in every sentence, and which the keyboard of a neighbouring language lacks. */
  readonly ownLetters: string | undefined;
}

/** A language of the table, or one for which the code has rules although this site may not use it. */
export type LocaleCode = keyof typeof rows | 'en' | 'ru' | 'kk';

/** The file with a row for each language. */
export const languagesFile = 'content/languages.json';

let table: ReadonlyMap<string, Locale> | undefined;

/** The table, which is read when it is first needed, and again after `forgetLocales`. */
function locales(): ReadonlyMap<string, Locale> {
  table ??= new Map(Object.entries(readRows()).map(([code, row]) => [code, describeLanguage(code, row)]));
  return table;
}

/** The codes of all languages the site could be published in; `content/site.yaml` says in which it is. */
export const localeCodes = (): LocaleCode[] => [...locales().keys()] as LocaleCode[];

/** Whether a text is the code of a language of the table. */
export const isLocaleCode = (code: unknown): code is LocaleCode => locales().has(code as string);

/** Forces the table to be read again when it is next needed, as its file may have changed. */
export function forgetLocales(): void {
  table = undefined;
}

/**
 * @param code a language of the table
 * @returns its row
 * @throws when the table has none
 */
export function localeOf(code: LocaleCode): Locale {
  const locale = locales().get(code);
  if (!locale) throw new Error(`${languagesFile} has no language “${code}”.`);
  return locale;
}

/**
 * All that CLDR knows about a language, so that a row of the table is hardly more than its code: its script and
 * territory by likely subtags (https://unicode.org/reports/tr35/#Likely_Subtags), its direction, its name in itself.
 * @param code BCP 47 tag
 * @param row what is different here from CLDR
 */
export function describeLanguage(
  code: string,
  { name, intl = code, quotationMarks = ['“', '”'], ownLetters }: z.output<typeof languagesSchema>[string],
): Locale {
  const language = new Intl.Locale(intl);
  const { script = 'Latn', region = '', language: subtag } = language.maximize();
  const [first = '', ...rest] = new Intl.DisplayNames([intl], { type: 'language' }).of(code) ?? code;
  return {
    code,
    nativeName: name ?? first.toLocaleUpperCase(intl) + rest.join(''),
    direction: language.getTextInfo().direction ?? 'ltr',
    intl,
    quotationMarks,
    ownLetters,
    openGraph: `${subtag}_${region}`,
    script,
  };
}

/** The rows; none when the file is damaged, which the content checks report first, with its line. */
function readRows() {
  const path = join(process.cwd(), languagesFile);
  if (!isReadable(path)) return {};
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    return languagesSchema.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
