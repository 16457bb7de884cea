import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { memoizeByText, memoizeInBuild } from '../../lib/memoize.ts';
import { parseValues } from '../../lib/yaml.ts';
import { namesIn } from '../problems/folder.ts';
import { type Channel, contactSchema } from './schema.ts';

export const folder = 'content/contacts';

/** The persons who can be contacted: names of the files in `content/contacts/`, in alphabetical order. */
export function contactIds(root: string): string[] {
  return namesIn(root, folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'));
}

/**
 * All channels of all contacts, including withdrawn ones: not for display, but for searching texts.
 * @param root folder of the project, whose content has been checked
 */
export const readChannels = memoizeInBuild((root: string): readonly Channel[] =>
  contactIds(root).flatMap((id) => readContact(root, id).channels),
);

/** The file of a contact. @param root folder of the project, whose content has been checked */
export const readContact = (root: string, id: string) =>
  contactFrom(readFileSync(join(root, folder, `${id}.yaml`), 'utf8'));

const contactFrom = memoizeByText((text) => contactSchema.parse(parseValues(text)));

/** The days on which channels of a contact were withdrawn, each once, in their order. */
export function withdrawnDays(root: string, id: string): string[] {
  const days = readContact(root, id).channels.flatMap(({ withdrawn }) => withdrawn ?? []);
  return [...new Set(days)].sort();
}

/** The channels that must not be published anywhere. */
export const readWithdrawn = memoizeInBuild((root: string): readonly Channel[] =>
  readChannels(root).filter(({ status }) => status === 'withdrawn'),
);
