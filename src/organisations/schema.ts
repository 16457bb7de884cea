import { z } from 'astro/zod';
import { inLanguages, listsInLanguages } from '../i18n/schema.ts';

/** `content/organisations/<organisation>.yaml`. The file's name is the organisation's id. */
export const organisationSchema = z.strictObject({
  name: inLanguages.meta({ example: 'name: { en: "…", ru: "…" }' }),
  /** The name in full, where the statement gives one besides the name it uses. */
  fullName: inLanguages.optional().meta({ example: 'fullName: { en: "…", ru: "…" }' }),
  /** Names that are not shown, but typed by people who search, by language. */
  typed: listsInLanguages.optional(),
});
