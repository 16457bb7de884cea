import { recordNote, translationNote } from '../edition/describe.ts';
import { pathOf } from '../i18n/addresses.ts';
import { formatDay } from '../i18n/dates.ts';
import { type LocaleCode, localeOf } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/strings.ts';
import { numberWord } from '../i18n/translator.ts';
import { organisationNames } from '../organisations/names.ts';
import { readSite } from '../site/site.ts';
import { splitHeadline } from '../statement/headline.ts';
import { statementParts, voiceOf } from '../statement/parts.ts';
import { typesetPdf } from '../typesetting/pdf.ts';
import { keyLine } from '../verify/words.ts';

/** The statement on paper: two pages that also a screen reader reads well. */
export async function statementPdf(locale: LocaleCode): Promise<Uint8Array<ArrayBuffer>> {
  const { title, place, review, paragraphs, contacts } = await statementParts(locale);
  const site = readSite();
  const t = await translatorFor(locale);
  const names = await organisationNames(locale);
  const count = names.length;
  return typesetPdf('src/downloads/statement.typ', {
    language: locale,
    direction: localeOf(locale).direction,
    title,
    headline: splitHeadline(title),
    issued: site.issued,
    kicker: t('statement.kicker', { count, number: numberWord(t, count, locale) }),
    dateline: `${formatDay(site.issued, locale)} · ${place}`,
    organisations: names,
    record: recordNote(t, locale, site),
    edition: translationNote(t, locale, site, review),
    key: keyLine(t, site),
    address: site.address + pathOf(locale, ''),
    host: new URL(site.address).host + pathOf(locale, ''),
    paragraphs: paragraphs.map((paragraph) => ({
      id: paragraph.id,
      text: paragraph.text,
      voice: voiceOf(paragraph)?.name,
    })),
    contacts,
  });
}
