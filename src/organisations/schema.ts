import { z } from 'astro/zod';
import { inLanguages } from '../i18n/schema.ts';

/** `content/organisations/<organisation>.yaml`. The file's name is the organisation's id. */
export const organisationSchema = z.strictObject({
  name: inLanguages.meta({ example: 'name: { en: "…", ru: "…" }' }),
  /** The name in full, where the statement gives one besides the name it uses. */
  fullName: inLanguages.optional().meta({ example: 'fullName: { en: "…", ru: "…" }' }),
});
