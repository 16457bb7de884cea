import { z } from 'astro/zod';
import { documentSchema } from '../documents/schema.ts';

/** Front matter of `content/statement/<language>.mdx`. */
export const statementSchema = documentSchema.extend({
  place: z
    .string()
    .min(1)
    .meta({ description: 'Place of the dateline, in the language of the file.', example: 'place: "…"' }),
});
