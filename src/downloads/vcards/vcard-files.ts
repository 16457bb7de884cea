import { type Contact, contactsIn } from '../../model/contacts/contacts.ts';
import { asPublished, languageList } from '../../model/contacts/words.ts';
import { translatorFor } from '../../model/interface/strings.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { readSite } from '../../model/site/site.ts';
import { type Version, vCard } from './vcard.ts';

/** A file for an address book. */
export interface CardFile {
  /** Name without the ending. */
  readonly name: string;
  readonly text: string;
}

/** Name of the file with all contacts. */
export const everybody = 'all';

/** Name of a file without its ending: version 3.0 has the plain name, since it is read everywhere. */
export const fileName = (id: string, version: Version = '3.0') => (version === '3.0' ? id : `${id}-4`);

/** The vCards in a language: a file for each contact and one with all, in both versions. */
export async function vCardFiles(locale: LocaleCode): Promise<CardFile[]> {
  const t = await translatorFor(locale);
  const { issued } = readSite();
  const contacts = await contactsIn(locale);
  if (contacts.length === 0) return [];
  const remarks = (contact: Contact) => ({
    note: `${asPublished(t, contact, issued, locale)} ${t('contacts.languages')}: ${languageList(contact, locale)}.`,
    revised: contact.channels.reduce((day, { verified = '' }) => (verified > day ? verified : day), issued),
  });
  return (['3.0', '4.0'] as const).flatMap((version) => {
    const cards = contacts.map((contact) => ({
      name: fileName(contact.id, version),
      text: vCard(contact, remarks(contact), version),
    }));
    return [...cards, { name: fileName(everybody, version), text: cards.map(({ text }) => text).join('') }];
  });
}
