import { z } from 'astro/zod';
import { inLanguages } from '../languages/schema.ts';
import { t } from './messages.ts';

/** `content/press.yaml`: what the press page says besides what it takes from elsewhere. */
export const pressSchema = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        paragraph: z
          .string()
          .regex(/^p\d+$/, { error: t('paragraph') })
          .meta({ description: 'The paragraph of the statement in which the words stand.', example: 'paragraph: p5' }),
        excerpt: inLanguages.meta({
          description: 'Words of that paragraph, letter for letter.',
          example: 'excerpt: { en: "…", ru: "…" }',
        }),
      }),
    )
    .min(1)
    .meta({
      description: 'The facts that matter most, in the statement’s own words.',
      example: 'facts: [{ paragraph: p5, excerpt: { en: "…" } }]',
    }),
});
