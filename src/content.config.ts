import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { aboutSchema } from './edition/schema.ts';
import { interfaceStringsLoader } from './i18n/loader.ts';
import { interfaceStringsSchema } from './i18n/schema.ts';
import { legalSchema } from './legal/schema.ts';
import { organisationSchema } from './organisations/schema.ts';
import { personSchema } from './people/schema.ts';
import { parseSources } from './sources/read.ts';
import { sourceSchema } from './sources/schema.ts';
import { statementSchema } from './statement/schema.ts';

const legal = glob({
  base: './content/legal',
  pattern: '*/*.mdx',
  generateId: ({ entry }) => entry.replace('.mdx', ''),
});
const files = (base: string, pattern: string) => glob({ base: `./content/${base}`, pattern });

export const collections = {
  statement: defineCollection({ loader: files('statement', '*.mdx'), schema: statementSchema }),
  about: defineCollection({ loader: files('about', '*.mdx'), schema: aboutSchema }),
  legal: defineCollection({ loader: legal, schema: legalSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml', { parser: parseSources }), schema: sourceSchema }),
  people: defineCollection({ loader: files('people', '*.yaml'), schema: personSchema }),
  organisations: defineCollection({ loader: files('organisations', '*.yaml'), schema: organisationSchema }),
  ui: defineCollection({ loader: interfaceStringsLoader, schema: interfaceStringsSchema }),
};
