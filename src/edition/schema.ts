import { z } from 'astro/zod';
import { documentSchema } from '../document/schema.ts';

/** Front matter of `content/about/<language>.mdx`. */
export const aboutSchema = documentSchema.extend({
  /** One sentence for search engines and link previews. */
  description: z.string().min(1).meta({ example: 'description: "…"' }),
});
