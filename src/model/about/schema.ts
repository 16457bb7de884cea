import { z } from 'astro/zod';
import { documentSchema } from '../documents/schema.ts';

/** Front matter of `content/about/<language>.mdx`. */
export const aboutSchema = documentSchema.extend({
  description: z
    .string()
    .min(1)
    .meta({ description: 'One sentence for search engines and link previews.', example: 'description: "…"' }),
});
