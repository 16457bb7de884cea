import { z } from 'astro/zod';
import { inLanguages } from '../i18n/schema.ts';

/** `content/people/<person>.yaml`: a person who is named or quoted. The file's name is the person's id. */
export const personSchema = z.strictObject({
  name: inLanguages.meta({ example: 'name: { en: "…", ru: "…" }' }),
  /** The organisation for which the person speaks: the name of a file in `content/organisations/`. */
  organisation: z.string().optional(),
});
