import { type LocaleCode, localeOf } from '../../model/languages/locales.ts';

/** Names as a list in a sentence, with the language's word before the last. */
export function joinNames(names: readonly string[], locale: LocaleCode): string {
  return new Intl.ListFormat(localeOf(locale).intl).format(names);
}
