import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { aboutSchema } from './edition/schema.ts';
import { interfaceStringsLoader } from './i18n/loader.ts';
import { interfaceStringsSchema } from './i18n/schema.ts';
import { organisationSchema } from './organisations/schema.ts';
import { personSchema } from './people/schema.ts';
import { statementSchema } from './statement/schema.ts';

const files = (base: string, pattern: string) => glob({ base: `./content/${base}`, pattern });

export const collections = {
  statement: defineCollection({ loader: files('statement', '*.mdx'), schema: statementSchema }),
  about: defineCollection({ loader: files('about', '*.mdx'), schema: aboutSchema }),
  people: defineCollection({ loader: files('people', '*.yaml'), schema: personSchema }),
  organisations: defineCollection({ loader: files('organisations', '*.yaml'), schema: organisationSchema }),
  ui: defineCollection({ loader: interfaceStringsLoader, schema: interfaceStringsSchema }),
};
