import { z } from 'astro/zod';
import { localeCodes } from '../i18n/locales.ts';
import { inLanguages } from '../i18n/schema.ts';

/** `content/people/<person>.yaml`: a person who is named or quoted. The file's name is the person's id. */
export const personSchema = z.strictObject({
  name: inLanguages.meta({ example: 'name: { en: "…", ru: "…" }' }),
  /** Other spellings under which the person is found, by language. */
  also: z.partialRecord(z.enum(localeCodes), z.array(z.string().min(1))).optional(),
  /** The organisation for which the person speaks: the name of a file in `content/organisations/`. */
  organisation: z.string().optional(),
  /** What the person is there, without the name of the organisation. */
  role: inLanguages.optional().meta({ example: 'role: { en: "…", ru: "…" }' }),
  /** Where the role was read, when the statement does not give it: a record of `content/sources.yaml`. */
  roleSource: z.string().optional(),
});

export type Person = z.output<typeof personSchema>;
