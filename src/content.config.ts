import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { withoutModules } from './lib/without-modules.ts';
import { parseRecords } from './lib/yaml.ts';
import { aboutSchema } from './model/about/schema.ts';
import { contactSchema } from './model/contacts/schema.ts';
import { termSchema } from './model/glossary/schema.ts';
import { interfaceStringsLoader } from './model/interface/loader.ts';
import { interfaceStringsSchema } from './model/languages/schema.ts';
import { legalSchema } from './model/legal/schema.ts';
import { noteSchema } from './model/notes/schema.ts';
import { organisationSchema } from './model/organisations/schema.ts';
import { personSchema } from './model/people/schema.ts';
import { placeSchema } from './model/places/schema.ts';
import { parsePress } from './model/press/facts.ts';
import { pressFile, pressSchema } from './model/press/schema.ts';
import { sourceSchema } from './model/sources/schema.ts';
import { statementSchema } from './model/statement/schema.ts';
import { mapFile, parseMap } from './model/timeline/files.ts';
import { eventSchema, mapSchema } from './model/timeline/schema.ts';

/** The lock files of Office; what begins with a full stop is passed over anyway. */
const notOffice = '!**/~$*';

/** A folder with a file for each entry. */
const files = (base: string, pattern: string) =>
  glob({
    base: `./content/${base}`,
    pattern: [pattern, notOffice],
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
    retainBody: false,
  });

/**
 * A folder with a folder for each entry and a file for each language in it: `assembly/kk`.
 */
const folders = (base: string) =>
  glob({
    base: `./content/${base}`,
    pattern: ['*/*.mdx', notOffice],
    generateId: ({ entry }) => entry.replace('.mdx', ''),
    retainBody: false,
  });

/** A file that a site may do without. */
const single = (path: string, parser: (text: string) => Record<string, Record<string, unknown>>) =>
  existsSync(path) ? file(path, { parser }) : () => [];

/** A file with all entries by their id. */
const records = (name: string) => single(`content/${name}`, parseRecords);

export const collections = {
  statement: defineCollection({ loader: files('statement', '*.mdx'), schema: statementSchema }),
  about: defineCollection({ loader: files('about', '*.mdx'), schema: aboutSchema }),
  legal: defineCollection({ loader: withoutModules(folders('legal')), schema: legalSchema }),
  notes: defineCollection({ loader: folders('notes'), schema: noteSchema }),
  sources: defineCollection({ loader: records('sources.yaml'), schema: sourceSchema }),
  glossary: defineCollection({ loader: records('glossary.yaml'), schema: termSchema }),
  events: defineCollection({ loader: records('events.yaml'), schema: eventSchema }),
  places: defineCollection({ loader: records('places.yaml'), schema: placeSchema }),
  map: defineCollection({ loader: single(mapFile, parseMap), schema: mapSchema }),
  press: defineCollection({ loader: single(pressFile, parsePress), schema: pressSchema }),
  people: defineCollection({ loader: files('people', '*.yaml'), schema: personSchema }),
  contacts: defineCollection({
    loader: existsSync('content/contacts') ? files('contacts', '*.yaml') : () => [],
    schema: contactSchema,
  }),
  organisations: defineCollection({ loader: files('organisations', '*.yaml'), schema: organisationSchema }),
  ui: defineCollection({ loader: interfaceStringsLoader, schema: interfaceStringsSchema }),
};
