import { translatorFor } from '../model/interface/strings.ts';
import { pathOf } from '../model/languages/addresses.ts';
import type { LocaleCode } from '../model/languages/locales.ts';
import { bookFile, largeFile, leafletFile, mailFile, messageFile, textFile } from '../model/standalone/addresses.ts';
import { hasLeaflet } from './pdf/leaflet.ts';

/** A file with the statement, for use without a page. */
export interface Form {
  /** What it is, in the language of the page that offers it. */
  readonly name: string;
  /** Path from the root of the site. */
  readonly href: string;
}

/** The files in which the statement is printed, read aloud, forwarded and mailed. */
export async function formsIn(locale: LocaleCode): Promise<Form[]> {
  const t = await translatorFor(locale);
  const form = (name: string, file: string): Form => ({ name, href: pathOf(locale, file) });
  return [
    form('PDF', 'statement.pdf'),
    form(t('press.large'), largeFile),
    ...((await hasLeaflet()) ? [form(t('leaflet.name'), leafletFile)] : []),
    form('EPUB', bookFile),
    form(t('press.text'), textFile),
    form(t('message.name'), messageFile),
    { name: t('mail.name'), href: mailFile },
  ];
}
