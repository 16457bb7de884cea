import { translatorFor } from '../../model/interface/strings.ts';
import { numberWord } from '../../model/interface/translator.ts';
import { pathOf } from '../../model/languages/addresses.ts';
import { formatDay } from '../../model/languages/dates.ts';
import { type LocaleCode, localeOf } from '../../model/languages/locales.ts';
import { organisationNames } from '../../model/organisations/names.ts';
import { readSite } from '../../model/site/site.ts';
import { splitHeadline } from '../../model/statement/headline.ts';
import { type StatementParagraph, statementParts } from '../../model/statement/statement-text.ts';
import { typesetPicture } from '../typst/picture.ts';

/** The picture that is shown with a link to the statement: headline, organisations, day and place. */
export async function statementCard(locale: LocaleCode): Promise<Uint8Array<ArrayBuffer>> {
  const { title, place } = await statementParts(locale);
  const organisations = await organisationNames(locale);
  const count = organisations.length;
  const t = await translatorFor(locale);
  return typesetPicture('src/downloads/social-images/statement-card.typ', {
    ...frame(locale, title, place),
    kicker: t('statement.kicker', { count, number: numberWord(t, count, locale) }),
    organisations,
  });
}

/** What is on a card: the words of one voice in a paragraph. */
export interface Quoted {
  /** Name of the card: the paragraph's address, and a number for each voice in it but the first. */
  readonly name: string;
  readonly paragraph: StatementParagraph;
  /** Id of who is quoted. */
  readonly voice: string;
}

/** Everybody who is quoted, paragraph by paragraph: a card has one voice. */
export async function quotedVoices(locale: LocaleCode): Promise<Quoted[]> {
  const { paragraphs } = await statementParts(locale);
  return paragraphs.flatMap((paragraph) =>
    [...new Set(paragraph.quotations.map(({ speaker }) => speaker.id))].map((voice, index) => ({
      name: index === 0 ? paragraph.id : `${paragraph.id}-${index + 1}`,
      paragraph,
      voice,
    })),
  );
}

/** A quotation as a picture to be passed on: its words to the letter and who says them. */
export async function quotationCard(
  locale: LocaleCode,
  { paragraph: { id, quotations }, voice }: Quoted,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, place } = await statementParts(locale);
  const speaker = quotations.find((quotation) => quotation.speaker.id === voice)?.speaker;
  const { address } = readSite();
  return typesetPicture('src/downloads/social-images/quotation-card.typ', {
    ...frame(locale, title, place),
    words: quotations.filter((quotation) => quotation.speaker.id === voice).map(({ text }) => text),
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
