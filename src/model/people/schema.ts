import { z } from 'astro/zod';
import { inLanguages, localeCode } from '../languages/schema.ts';

/** `content/people/<person>.yaml`: a person who is named or quoted. The file's name is the person's id. */
export const personSchema = z.strictObject({
  name: inLanguages.meta({
    description: 'The name in each language, as the statement spells it.',
    example: 'name: { en: "…", ru: "…" }',
  }),
  also: z
    .partialRecord(localeCode(), z.array(z.string().min(1)))
    .optional()
    .meta({ description: 'Other spellings under which the person is found, by language.' }),
  organisation: z.string().optional().meta({
    description: 'The organisation for which the person speaks: the name of a file in content/organisations/.',
  }),
  role: inLanguages.optional().meta({
    description: 'What the person is there, without the name of the organisation.',
    example: 'role: { en: "…", ru: "…" }',
  }),
  roleSource: z.string().optional().meta({
    description: 'Where the role was read, when the statement does not give it: a record of content/sources.yaml.',
  }),
});

export type Person = z.output<typeof personSchema>;
