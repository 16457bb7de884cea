import { getEntry } from 'astro:content';
import type { LocaleCode } from '../i18n/locales.ts';
import { readSite } from '../site/site.ts';

/** Whose words a quotation holds, as the language names him, her or it. */
export interface Speaker {
  readonly type: 'Person' | 'Organization';
  readonly name: string;
  readonly role: string | undefined;
  /** Name of the organisation for which a person speaks. */
  readonly organisation: string | undefined;
  /** Whether it is one of those who issued the statement; else the statement quotes somebody else. */
  readonly own: boolean;
}

/**
 * @param id a person or an organisation of `content/`
 * @throws when there is neither; the content checks say so before, in plain words
 */
export async function speakerOf(id: string, locale: LocaleCode): Promise<Speaker> {
  const { organisations } = readSite();
  const person = await getEntry('people', id);
  if (person) {
    const { name, role, organisation } = person.data;
    return {
      type: 'Person',
      name: name[locale] ?? '',
      role: role?.[locale],
      organisation: organisation && (await getEntry('organisations', organisation))?.data.name[locale],
      own: organisation !== undefined && organisations.includes(organisation),
    };
  }
  const body = await getEntry('organisations', id);
  if (!body) throw new Error(`Nobody is known as “${id}”.`);
  return {
    type: 'Organization',
    name: body.data.name[locale] ?? '',
    role: undefined,
    organisation: undefined,
    own: organisations.includes(id),
  };
}

/** A speaker with role and organisation, as in a caption: “name, role, organisation”. */
export const captionOf = ({ name, role, organisation }: Speaker) =>
  [name, role, organisation].filter(Boolean).join(', ');
