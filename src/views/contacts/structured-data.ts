import type { ContactPage, ContactPoint, Organization, WithContext } from 'schema-dts';
import { type ChannelKind, isPhone } from '../../model/contacts/channels.ts';
import type { Contact } from '../../model/contacts/contacts.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';

/** How to reach a person, in schema.org's vocabulary: https://schema.org/ContactPoint */
export function contactPointOf({ name, channels, languages }: Contact): ContactPoint {
  const values = (wanted: (kind: ChannelKind) => boolean) =>
    channels.filter(({ kind }) => wanted(kind)).map(({ value }) => value);
  const telephone = values(isPhone);
  const email = values((kind) => kind === 'email');
  const url = values((kind) => !isPhone(kind) && kind !== 'email');
  return {
    '@type': 'ContactPoint',
    name,
    availableLanguage: languages,
    ...(telephone.length && { telephone }),
    ...(email.length && { email }),
    ...(url.length && { url }),
  };
}

/** The organisations that can be reached, each with its persons. */
function organisationsOf(contacts: readonly Contact[]): Organization[] {
  return [...new Set(contacts.map(({ organisation: { name } }) => name))].map((name) => ({
    '@type': 'Organization',
    name,
    contactPoint: contacts.filter(({ organisation }) => organisation.name === name).map(contactPointOf),
  }));
}

/**
 * What the page with the contacts is: https://schema.org/ContactPage
 * @param address absolute address of the page
 */
export function describeContacts(
  locale: LocaleCode,
  address: URL,
  title: string,
  contacts: readonly Contact[],
): WithContext<ContactPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ContactPage',
    url: address.href,
    name: title,
    inLanguage: locale,
    mainEntity: organisationsOf(contacts),
  };
}
