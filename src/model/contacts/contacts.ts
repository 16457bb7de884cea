import { getCollection, getEntry } from 'astro:content';
import { memoizeInBuild } from '../../lib/memoize.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { readSite } from '../site/site.ts';
import { type Address, addressOf } from './channels.ts';
import type { Channel } from './schema.ts';

/** A channel that may be shown: as printed, with its link and what a reader sees. */
export type PublishedChannel = Channel & Address;

/** A person who can be contacted, in one language. */
export interface Contact {
  /** Name of the person's file in `content/people/`. */
  readonly id: string;
  readonly name: string;
  /** How the name is written in the site's other languages, each spelling once. */
  readonly otherNames: readonly { readonly locale: LocaleCode; readonly name: string }[];
  readonly role: string;
  /** Where the role was read: id of a source; undefined when the statement gives it. */
  readonly roleSource: string | undefined;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly city: string;
  /** Name in the IANA database. */
  readonly timeZone: string;
  /** BCP 47 tags of the languages the person speaks. */
  readonly languages: readonly string[];
  /** Without withdrawn ones, which are not passed on. */
  readonly channels: readonly PublishedChannel[];
}

/**
 * The contacts, with names and role in a language, in the order in which the statement names their organisations.
 * @throws when something is missing, which the content checks report before
 */
export async function contactsIn(locale: LocaleCode): Promise<Contact[]> {
  const { languages, organisations } = readSite();
  const records = await getCollection('contacts');
  const contacts = await Promise.all(
    records.map(async ({ id, data: { city, languages: spoken, channels } }) => {
      const person = (await getEntry('people', id))?.data;
      const organisation = await getEntry('organisations', person?.organisation ?? '');
      const place = (await getEntry('places', city))?.data;
      if (!person || !organisation || !place?.timeZone) throw new Error(`content/contacts/${id}.yaml lacks a record.`);
      const name = person.name[locale] ?? '';
      const others = languages.flatMap((code) => ({ locale: code, name: person.name[code] ?? '' }));
      return {
        id,
        name,
        otherNames: others.filter((other, index) => {
          return other.name !== name && others.findIndex((one) => one.name === other.name) === index;
        }),
        role: person.role?.[locale] ?? '',
        roleSource: person.roleSource,
        organisation: { id: organisation.id, name: organisation.data.name[locale] ?? '' },
        city: place.name[locale] ?? '',
        timeZone: place.timeZone,
        languages: spoken,
        channels: channels.flatMap((channel) => publish(channel) ?? []),
      };
    }),
  );
  const rank = ({ organisation: { id } }: Contact) =>
    organisations.includes(id) ? organisations.indexOf(id) : organisations.length;
  return contacts.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/**
 * Whom to ask about the words of a speaker: the speaker, or else the contacts of the same organisation.
 * @param speaker name and organisation in the language of the contacts
 */
export function contactsFor(
  speaker: { readonly name: string; readonly organisation?: string | undefined },
  contacts: readonly Contact[],
): readonly Contact[] {
  const same = contacts.filter(({ name }) => name === speaker.name);
  return same.length ? same : contacts.filter(({ organisation }) => organisation.name === speaker.organisation);
}

/** A statement need not name any contact. */
export const hasContacts = memoizeInBuild(async () => (await getCollection('contacts')).length > 0);

function publish(channel: Channel): PublishedChannel | undefined {
  const address = addressOf(channel);
  return channel.status === 'withdrawn' || !address ? undefined : { ...channel, ...address };
}
