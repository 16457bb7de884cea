import { z } from 'astro/zod';
import { inLanguages } from '../languages/schema.ts';
import { t } from './messages.ts';

/** The file is optional: without it the press page has no key facts, and there is no leaflet. */
export const pressFile = 'content/press.yaml';

const excerpts = z
  .array(
    z.strictObject({
      paragraph: z
        .string()
        .regex(/^p\d+$/, { error: t('paragraph') })
        .meta({ description: 'The paragraph of the statement that contains the words.', example: 'paragraph: p5' }),
      excerpt: inLanguages.meta({
        description: 'Words of that paragraph, letter for letter.',
        example: 'excerpt: { en: "…", ru: "…" }',
      }),
    }),
  )
  .min(1);

/** `content/press.yaml`: what the press page and the leaflet have in addition to other content. */
export const pressSchema = z.strictObject({
  facts: excerpts.meta({
    description: 'The facts that matter most, in the statement’s own words.',
    example: 'facts: [{ paragraph: p5, excerpt: { en: "…" } }]',
  }),
  demands: excerpts.optional().meta({
    description: 'What the statement demands, in its own words; the leaflet begins with it.',
    example: 'demands: [{ paragraph: p1, excerpt: { en: "…" } }]',
  }),
});
