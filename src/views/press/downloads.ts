import { citationFiles } from '../../downloads/citations/files.ts';
import { atom, json } from '../../downloads/feeds/feeds.ts';
import type { Form } from '../../downloads/forms.ts';
import { timelineFiles } from '../../downloads/timeline/files.ts';
import type { Translator } from '../../model/interface/translator.ts';
import { pathOf } from '../../model/languages/addresses.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { copyPage } from '../../model/standalone/addresses.ts';

/** A group of files with the same content in several formats. */
export interface Download {
  readonly name: string;
  readonly files: readonly { readonly format: string; readonly href: string }[];
}

/**
 * The files that a desk needs, in a language.
 * @param forms the files with the statement
 * @param has whether the site has contacts, a timeline
 */
export function downloadsIn(
  locale: LocaleCode,
  t: Translator,
  forms: readonly Form[],
  has: { contacts: boolean; events: boolean },
): Download[] {
  const file = (format: string, page: string) => ({ format, href: pathOf(locale, page) });
  return [
    {
      name: t('press.statement'),
      files: [...forms.map(({ name, href }) => ({ format: name, href })), file('HTML', copyPage)],
    },
    { name: t('press.image'), files: [file('PNG', 'card.png')] },
    ...(has.contacts ? [{ name: t('sections.contacts'), files: [file('vCard', 'contacts/all.vcf')] }] : []),
    ...(has.events
      ? [
          {
            name: t('timeline.title'),
            files: timelineFiles.map(({ name, format }) => file(name, `timeline.${format}`)),
          },
        ]
      : []),
    { name: t('press.citation'), files: citationFiles.map(({ name, page }) => file(name, page)) },
    { name: t('press.feed'), files: [atom, json].map(({ name, page }) => file(name, page)) },
  ];
}
