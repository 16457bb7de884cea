import { citationFiles } from '../cite/files.ts';
import { feeds } from '../feeds/feeds.ts';
import { pathOf } from '../i18n/addresses.ts';
import type { LocaleCode } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translator.ts';

/** A group of files with the same content in several formats. */
export interface Download {
  readonly name: string;
  readonly files: readonly { readonly format: string; readonly href: string }[];
}

/** The files that a desk needs, in a language. */
export function downloadsIn(locale: LocaleCode, t: Translator): Download[] {
  return [
    {
      name: t('press.citation'),
      files: citationFiles.map(({ name, page }) => ({ format: name, href: pathOf(locale, page) })),
    },
    { name: t('press.feed'), files: feeds.map(({ name, page }) => ({ format: name, href: pathOf(locale, page) })) },
  ];
}
