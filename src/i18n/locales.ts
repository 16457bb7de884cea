/** What the site needs to know of a language. Everything that depends on a language starts from this table. */
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
  readonly script: 'Latn' | 'Cyrl';
  /** The marks with which a quotation opens and closes, after CLDR's delimiters. */
  readonly quotationMarks: readonly [string, string];
  /** Letters of which some stand in every sentence, and which the keyboard of a neighbouring language lacks. */
  readonly ownLetters?: string;
}

const table = {
  en: {
    nativeName: 'English',
    direction: 'ltr',
    intl: 'en-GB',
    openGraph: 'en_GB',
    script: 'Latn',
    quotationMarks: ['“', '”'],
  },
  ru: {
    nativeName: 'Русский',
    direction: 'ltr',
    intl: 'ru',
    openGraph: 'ru_RU',
    script: 'Cyrl',
    quotationMarks: ['«', '»'],
  },
  kk: {
    nativeName: 'Қазақша',
    direction: 'ltr',
    intl: 'kk',
    openGraph: 'kk_KZ',
    script: 'Cyrl',
    quotationMarks: ['«', '»'],
    ownLetters: 'әғқңөұүһі',
  },
} as const satisfies Record<string, Omit<Locale, 'code'>>;

export type LocaleCode = keyof typeof table;

/** The codes of all languages the site could be published in; `content/site.yaml` says in which it is. */
export const localeCodes = Object.keys(table) as [LocaleCode, ...LocaleCode[]];

/**
 * @param code a language of the table
 * @returns its row
 */
export function localeOf(code: LocaleCode): Locale {
  return { code, ...table[code] };
}
