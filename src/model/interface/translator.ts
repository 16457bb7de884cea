import { createInstance, type TFunction } from 'i18next';
import type notes from '../../../content/ui/notes.json';
import { type LocaleCode, localeOf } from '../languages/locales.ts';

/**
 * The interface strings of one language, as they are in `content/ui/<language>.json` (i18next JSON v4). Keys are typed
 * after the English file, which stays in its place also on a site without English: the notes for translators, which
 * always exist as well, know no plural forms.
 */
type InterfaceStrings = typeof notes;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: InterfaceStrings };
  }
}

/** Translates an interface string: `t('page.skip')`, `t('edition.record', { count: 4, … })`. Keys are typed. */
export type Translator = TFunction<'ui'>;

/**
 * A translator function with a separate i18next instance, so that no language leaks into another.
 * There is no fallback language: the content checks refuse a missing string before a page is made.
 */
export function createTranslator(locale: LocaleCode, strings: object): Translator {
  const instance = createInstance();
  instance.init({
    lng: localeOf(locale).intl,
    load: 'currentOnly',
    fallbackLng: false,
    initAsync: false,
    ns: 'ui',
    defaultNS: 'ui',
    resources: { [localeOf(locale).intl]: { ui: strings } },
    // Astro escapes what it writes into a page.
    interpolation: { escapeValue: false },
  });
  instance.services.formatter?.add('capital', (value: string) => capitalise(value, locale));
  return remembering(instance.t);
}

/**
 * Memoized: a look-up takes i18next as long as rendering a small component, and most pages need the same hundred
 * strings.
 */
function remembering(t: Translator): Translator {
  const find = t as unknown as (key: string, values?: object) => string;
  const found = new Map<string, string>();
  const remember: typeof find = (key, values) => {
    const lookup = values ? key + JSON.stringify(values) : key;
    const words = found.get(lookup) ?? find(key, values);
    found.set(lookup, words);
    return words;
  };
  return remember as unknown as Translator;
}

/**
 * A small number as a word, for use in a sentence; a larger one in figures.
 * @param count a whole number
 */
export function numberWord(t: Translator, count: number, locale: LocaleCode): string {
  const key = `numbers.${count}`;
  const word = (t as (key: string) => string)(key);
  return word === key ? new Intl.NumberFormat(localeOf(locale).intl).format(count) : word;
}

/**
 * The name of a language in the form that fits into a sentence; from CLDR, for one that the interface does not name.
 * @param named the language that is named
 */
export function languageName(t: Translator, named: LocaleCode, locale: LocaleCode): string {
  const key = `languages.${named}`;
  const name = (t as (key: string) => string)(key);
  return name === key
    ? (new Intl.DisplayNames([localeOf(locale).intl], { type: 'language' }).of(named) ?? named)
    : name;
}

function capitalise(text: string, locale: LocaleCode): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
