import type { Translator } from '../../model/interface/translator.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { titleOf } from '../../model/translations/overview.ts';

/**
 * What a part of the site is called in a language.
 * @param name as in `Line`: a folder in `content/`, `notes` or `rest`
 * @returns the name and the language it is in
 */
export function partName(name: string, locale: LocaleCode, t: Translator): { title: string; lang: LocaleCode } {
  if (name === 'statement') return { title: t('sections.statement'), lang: locale };
  if (name === 'notes') return { title: t('notes.heading'), lang: locale };
  if (name === 'rest') return { title: t('translations.rest'), lang: locale };
  return titleOf(name, locale);
}
