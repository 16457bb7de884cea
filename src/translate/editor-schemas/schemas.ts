import { z } from 'astro/zod';
import { contactSchema } from '../../model/contacts/schema.ts';
import { glossarySchema } from '../../model/glossary/schema.ts';
import { languagesSchema } from '../../model/languages/languages-schema.ts';
import { begunStringsSchema } from '../../model/languages/schema.ts';
import { organisationSchema } from '../../model/organisations/schema.ts';
import { personSchema } from '../../model/people/schema.ts';
import { placesSchema } from '../../model/places/schema.ts';
import { pressFile, pressSchema } from '../../model/press/schema.ts';
import { siteSchema } from '../../model/site/schema.ts';
import { sourcesSchema } from '../../model/sources/schema.ts';
import { synonymsSchema } from '../../model/synonyms/schema.ts';
import { eventsSchema, mapSchema } from '../../model/timeline/schema.ts';

/**
 * What an editor is to know of the files of data, by name of the schema. The front matter of the texts Astro describes
 * itself (`contentIntellisense` in astro.config.mjs).
 */
const describedFiles = (): Readonly<Record<string, { readonly schema: z.ZodType; readonly files: string }>> => ({
  contacts: { schema: contactSchema, files: 'content/contacts/*.yaml' },
  events: { schema: eventsSchema, files: 'content/events.yaml' },
  glossary: { schema: glossarySchema, files: 'content/glossary.yaml' },
  languages: { schema: languagesSchema, files: 'content/languages.json' },
  map: { schema: mapSchema, files: 'content/map.yaml' },
  organisations: { schema: organisationSchema, files: 'content/organisations/*.yaml' },
  people: { schema: personSchema, files: 'content/people/*.yaml' },
  places: { schema: placesSchema, files: 'content/places.yaml' },
  press: { schema: pressSchema, files: pressFile },
  site: { schema: siteSchema, files: 'content/site.yaml' },
  sources: { schema: sourcesSchema, files: 'content/sources.yaml' },
  synonyms: { schema: synonymsSchema(), files: 'content/synonyms.yaml' },
  ui: { schema: begunStringsSchema, files: 'content/ui/*.json' },
});

/** A schema for editors. */
export interface EditorSchema {
  /** Path of the schema from the root of the project. */
  readonly path: string;
  /** The files that it describes, as a pattern. */
  readonly files: string;
  /** Its text: JSON Schema draft 7, which is what editors read. */
  readonly text: string;
}

/** The schemas of the files of data, made from those by which the site itself checks them. */
export function editorSchemas(): EditorSchema[] {
  return Object.entries(describedFiles()).map(([name, { schema, files }]) => ({
    path: `.vscode/schemas/${name}.json`,
    files,
    text: `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`,
  }));
}

/** The metadata of a field in the schemas of the site. */
interface Described {
  readonly description?: string;
  readonly example?: string;
  /** A bare text is taken as well. */
  readonly short?: boolean;
  /** The values that it may have. */
  readonly options?: () => string[];
}

function toJsonSchema(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // What is shown when the pointer rests on a field: what it is for, and how it is written.
      const { description, example, short, options, ...rest } = jsonSchema as Described;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema];
      const words = [description, example && `Example: ${example}`].filter(Boolean).join('\n\n');
      Object.assign(jsonSchema, words && { description: words }, short ? { anyOf: [{ type: 'string' }, rest] } : rest);
      if (options) jsonSchema.enum = options();
      // Editors propose the names of fields, but not those of a table: each language becomes a field.
      const { additionalProperties } = jsonSchema;
      const keys = ((zodSchema as { keyType?: z.ZodType }).keyType?.meta() ?? {}) as Described;
      if (keys.options) {
        jsonSchema.properties = Object.fromEntries(keys.options().map((key) => [key, additionalProperties ?? {}]));
        jsonSchema.additionalProperties = false;
        delete jsonSchema.propertyNames;
      }
    },
  });
}
