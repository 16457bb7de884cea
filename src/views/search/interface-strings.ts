import { pluralForms } from '../../model/interface/check.ts';
import type { Translator } from '../../model/interface/translator.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import type { Strings } from '../../search/browser/view.ts';

/** The texts that the script of the search page needs, with their placeholders as they are. */
export function interfaceStrings(t: Translator, locale: LocaleCode): Strings {
  const raw = t as unknown as (key: string, options: { skipInterpolation: true }) => string;
  const text = (key: string) => raw(`search.${key}`, { skipInterpolation: true });
  return {
    count: Object.fromEntries(pluralForms(locale).map((form) => [form, text(`count_${form}`)])),
    none: text('none'),
    advice: text('advice'),
    unavailable: text('unavailable'),
    other: text('other'),
    instead: text('instead'),
    exactly: text('exactly'),
    paragraph: text('paragraph'),
    note: text('note'),
    fullText: text('fullText'),
    fullTextFound: text('fullTextFound'),
    fullTextNone: text('fullTextNone'),
  };
}
