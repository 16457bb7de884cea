import { z } from 'astro/zod';
import { inLanguages, listsInLanguages } from '../i18n/schema.ts';

/** The tag that marks the first use of a term: `<Term id="…">words</Term>`. */
export const termTag = 'Term';

/** A record of `content/glossary.yaml`: a term in every language, with what it means. */
export const termSchema = z.strictObject({
  term: inLanguages.meta({ example: 'term: { en: "…", ru: "…" }' }),
  /** Words that are not shown, but typed by people who search, such as abbreviations, by language. */
  typed: listsInLanguages.optional(),
  meaning: inLanguages.meta({ example: 'meaning: { en: "…", ru: "…" }' }),
  /** Id of the record of `content/sources.yaml` on which the meaning rests. */
  source: z.string().meta({ example: 'source: "…"' }),
});

/** `content/glossary.yaml`: all terms by their id. */
export const glossarySchema = z.record(z.string(), termSchema);
