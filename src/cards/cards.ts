import { pathOf } from '../i18n/addresses.ts';
import { formatDay } from '../i18n/dates.ts';
import { type LocaleCode, localeOf } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/strings.ts';
import { numberWord } from '../i18n/translator.ts';
import { organisationNames } from '../organisations/names.ts';
import { readSite } from '../site/site.ts';
import { splitHeadline } from '../statement/headline.ts';
import { type StatementParagraph, statementParts } from '../statement/parts.ts';
import { typesetPicture } from '../typesetting/picture.ts';

/** The picture that stands beside a link to the statement: headline, organisations, day and place. */
export async function statementCard(locale: LocaleCode): Promise<Uint8Array<ArrayBuffer>> {
  const { title, place } = await statementParts(locale);
  const organisations = await organisationNames(locale);
  const count = organisations.length;
  const t = await translatorFor(locale);
  return typesetPicture('src/cards/statement-card.typ', {
    ...frame(locale, title, place),
    kicker: t('statement.kicker', { count, number: numberWord(t, count, locale) }),
    organisations,
  });
}

/** The paragraphs that have a card of their own: those in which somebody is quoted. */
export async function quotedParagraphs(locale: LocaleCode): Promise<StatementParagraph[]> {
  const { paragraphs } = await statementParts(locale);
  return paragraphs.filter(({ quotations }) => quotations.length > 0);
}

/**
 * A quotation as a picture to be passed on: its words to the letter and who says them. Of a paragraph with several
 * speakers, the first one's: a card has one voice.
 */
export async function quotationCard(
  locale: LocaleCode,
  { id, quotations }: StatementParagraph,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, place } = await statementParts(locale);
  const speaker = quotations[0]?.speaker;
  const { address } = readSite();
  return typesetPicture('src/cards/quotation-card.typ', {
    ...frame(locale, title, place),
    words: quotations.filter((quotation) => quotation.speaker.id === speaker?.id).map(({ text }) => text),
    speaker: { name: speaker?.name, office: [speaker?.role, speaker?.organisation].filter(Boolean).join(' · ') },
    address: `${new URL(address).host}${pathOf(locale, '')}#${id}`,
  });
}

function frame(locale: LocaleCode, title: string, place: string) {
  return {
    language: locale,
    direction: localeOf(locale).direction,
    headline: splitHeadline(title),
    dateline: `${formatDay(readSite().issued, locale)} · ${place}`,
  };
}
