import { z } from 'astro/zod';
import { inLanguages, listsInLanguages } from '../languages/schema.ts';

/** `content/organisations/<organisation>.yaml`. The file's name is the organisation's id. */
export const organisationSchema = z.strictObject({
  name: inLanguages.meta({
    description: 'The name in each language, as the statement uses it.',
    example: 'name: { en: "…", ru: "…" }',
  }),
  fullName: inLanguages.optional().meta({
    description: 'The name in full, where the statement gives one besides the name it uses.',
    example: 'fullName: { en: "…", ru: "…" }',
  }),
  typed: listsInLanguages
    .optional()
    .meta({ description: 'Names that are not shown, but typed by people who search, by language.' }),
});
