import { z } from 'astro/zod';
import { inLanguages } from '../i18n/schema.ts';

/** `content/press.yaml`: what the press page says besides what it takes from elsewhere. */
export const pressSchema = z.strictObject({
  /** The facts that matter most, in the statement's own words. */
  facts: z
    .array(
      z.strictObject({
        paragraph: z
          .string()
          .regex(/^p\d+$/, { error: 'is not the address of a paragraph; write p1, p2, …' })
          .meta({ example: 'paragraph: p5' }),
        /** Words of that paragraph, letter for letter. */
        excerpt: inLanguages.meta({ example: 'excerpt: { en: "…", ru: "…" }' }),
      }),
    )
    .min(1)
    .meta({ example: 'facts: [{ paragraph: p5, excerpt: { en: "…" } }]' }),
});
