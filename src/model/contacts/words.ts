import type { Translator } from '../interface/translator.ts';
import { formatDay } from '../languages/dates.ts';
import { type LocaleCode, localeOf } from '../languages/locales.ts';
import { separatorsOf } from '../languages/separators.ts';
import { type ChannelKind, isPhone } from './channels.ts';
import type { Contact } from './contacts.ts';

/** The label of a channel on a card. Names of companies are the same in every language. */
export function channelName(t: Translator, kind: ChannelKind): string {
  if (kind === 'twitter') return 'Twitter';
  if (kind === 'facebook') return 'Facebook';
  return t(`contacts.${kind}`);
}

/** The words that replace a withdrawn channel. */
export function withdrawnMark(t: Translator, kind: ChannelKind): string {
  return t(isPhone(kind) ? 'contacts.withdrawnNumber' : 'contacts.withdrawnAddress');
}

/**
 * How far the details of a contact can be trusted: since when they are known, and whether anybody has checked them
 * since.
 * @param issued day of issue of the statement, ISO 8601
 */
export function asPublished(t: Translator, { channels }: Contact, issued: string, locale: LocaleCode): string {
  const verified = channels.some(({ status }) => status === 'verified');
  return t(verified ? 'contacts.partly' : 'contacts.published', { date: formatDay(issued, locale) });
}

/**
 * The name of a language in another, after CLDR.
 * @param tag BCP 47 tag of the language that is named
 */
export function languageName(tag: string, locale: LocaleCode): string {
  return new Intl.DisplayNames(localeOf(locale).intl, { type: 'language' }).of(tag) ?? tag;
}

/** The languages a contact speaks, as a list. */
export function languageList({ languages }: Contact, locale: LocaleCode): string {
  return languages.map((tag) => languageName(tag, locale)).join(separatorsOf(locale).comma);
}
