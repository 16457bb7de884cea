import { recordNote, translationNote } from '../../model/about/describe.ts';
import { provenanceOf } from '../../model/about/provenance.ts';
import { translatorFor } from '../../model/interface/strings.ts';
import { numberWord } from '../../model/interface/translator.ts';
import { pathOf } from '../../model/languages/addresses.ts';
import { formatDay } from '../../model/languages/dates.ts';
import { type LocaleCode, localeOf } from '../../model/languages/locales.ts';
import { organisationNames } from '../../model/organisations/names.ts';
import { readSite } from '../../model/site/site.ts';
import { splitHeadline } from '../../model/statement/headline.ts';
import { statementParts, voiceOf } from '../../model/statement/statement-text.ts';

/** What the templates of the statement on paper read. */
export async function paperData(locale: LocaleCode) {
  const { title, place, review, paragraphs, contacts } = await statementParts(locale);
  const site = readSite();
  const t = await translatorFor(locale);
  const names = await organisationNames(locale);
  const count = names.length;
  return {
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
    ...provenanceOf(t, locale, site),
    host: new URL(site.address).host + pathOf(locale, ''),
    paragraphs: paragraphs.map((paragraph) => ({
      id: paragraph.id,
      text: paragraph.text,
      voice: voiceOf(paragraph)?.name,
    })),
    contacts,
    checkTitle: t('verify.title'),
  };
}
