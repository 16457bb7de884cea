import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { ContactRecord } from '../../src/model/contacts/schema.ts';
import type { Person } from '../../src/model/people/schema.ts';
import type { Place } from '../../src/model/places/schema.ts';
import { root, site } from './project.ts';

const read = (file: string) => parse(readFileSync(join(root, 'content', file), 'utf8'));

/** The contacts in `content/`, in the order of their organisations, parsed independently of the site's code. */
export const contacts = readdirSync(join(root, 'content/contacts'))
  .map((file) => {
    const person = read(`people/${file}`) as Person;
    const record = read(`contacts/${file}`) as ContactRecord;
    const organisation: { name: Person['name'] } = read(`organisations/${person.organisation}.yaml`);
    const place: Place = read('places.yaml')[record.city];
    return { id: basename(file, '.yaml'), person, organisation, place, ...record };
  })
  .sort((a, b) => rank(a.person) - rank(b.person));

function rank({ organisation = '' }: Person): number {
  return site.organisations.indexOf(organisation);
}

export type ContactInContent = (typeof contacts)[number];

/** A number as printed in E.164, by a simple rule: digits only, without 00 and (0). */
export const internationally = (printed: string) =>
  `+${printed.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '')}`;
