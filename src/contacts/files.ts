import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { namesIn } from '../checks/folder.ts';
import { type Channel, contactSchema } from './schema.ts';

export const folder = 'content/contacts';

/** The persons who can be reached: names of the files in `content/contacts/`, in the order of the alphabet. */
export function contactIds(root: string): string[] {
  return namesIn(root, folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'));
}

/**
 * All channels of all contacts, withdrawn ones included: not to be shown, but to be found in texts.
 * @param root folder of the project, whose content has been checked
 */
export function readChannels(root: string): Channel[] {
  return contactIds(root).flatMap((id) => {
    const text = readFileSync(join(root, folder, `${id}.yaml`), 'utf8').replace(/^\uFEFF/, '');
    return contactSchema.parse(parse(text)).channels;
  });
}

/** The channels that must stand nowhere in what is published. */
export function readWithdrawn(root: string): Channel[] {
  return readChannels(root).filter(({ status }) => status === 'withdrawn');
}
