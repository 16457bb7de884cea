/** Languages in which the programs of this project address the person who runs them. */
export const readerLanguages = ['en', 'ru', 'kk'] as const;

export type ReaderLanguage = (typeof readerLanguages)[number];

/**
 * The language of the person who runs a program: `--lang kk`, else the locale of the environment in the order of POSIX
 * (https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02), else that of the system. npm
 * keeps an option that is typed without `--` before it for itself, and passes it on in the environment.
 * @param requested what follows `--lang`
 * @param environment variables such as `LC_ALL=kk_KZ.UTF-8`
 * @param system locale of the system, in BCP 47
 * @returns English when none of them names a known language
 */
export function languageOf(
  requested: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  system: string,
): ReaderLanguage {
  const { npm_config_lang: kept, LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = requested || kept || LC_ALL || LC_MESSAGES || LANG || system;
  const [code] = locale.toLowerCase().split(/[-_.@]/);
  return readerLanguages.find((known) => known === code) ?? 'en';
}

/** Removes `--lang kk` or `--lang=kk` from the arguments of a program, so that the program need not know the option. */
function takeOption(argv: string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at === -1) return undefined;
  const [option = '', following] = argv.splice(at, argv[at] === '--lang' ? 2 : 1);
  return option.split('=')[1] ?? following;
}

const requested = takeOption(process.argv);

/** The language of this process. */
export const readerLanguage = languageOf(requested, process.env, new Intl.DateTimeFormat().resolvedOptions().locale);

// Processes and threads that this one starts use the same language.
if (requested) process.env['LC_ALL'] = readerLanguage;

/** The name of a language, by its code, in the language of the reader; the code where it has none. */
export const languageInWords = (code: string): string =>
  new Intl.DisplayNames(readerLanguage, { type: 'language' }).of(code) ?? code;
