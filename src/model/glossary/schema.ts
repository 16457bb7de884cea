import { z } from 'astro/zod';
import { inLanguages, listsInLanguages } from '../languages/schema.ts';

/** The tag that marks the first use of a term: `<Term id="…">words</Term>`. */
export const termTag = 'Term';

/** A record of `content/glossary.yaml`: a term in every language, with what it means. */
export const termSchema = z.strictObject({
  term: inLanguages.meta({
    description: 'The term in each language: the rendering that was agreed upon.',
    example: 'term: { en: "…", ru: "…" }',
  }),
  typed: listsInLanguages.optional().meta({
    description: 'Words that are not shown, but typed by people who search, such as abbreviations, by language.',
  }),
  meaning: inLanguages.meta({
    description: 'What it means, in a sentence for readers.',
    example: 'meaning: { en: "…", ru: "…" }',
  }),
  source: z.string().meta({
    description: 'Id of the record of content/sources.yaml on which the meaning rests.',
    example: 'source: "…"',
  }),
});

/** `content/glossary.yaml`: all terms by their id. */
export const glossarySchema = z.record(z.string(), termSchema);
