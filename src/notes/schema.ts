import { z } from 'astro/zod';
import { reviewSchema } from '../document/schema.ts';

/** Front matter of `content/notes/<note>/<language>.mdx`: an editors' note that hangs on words of the statement. */
export const noteSchema = z.strictObject({
  /** The paragraph of the statement in which the words stand. */
  paragraph: z
    .string()
    .regex(/^p\d+$/, { error: 'is not the address of a paragraph; write p1, p2, …' })
    .meta({ example: 'paragraph: p3' }),
  /** The words, letter for letter as they stand in the statement in the language of the file. */
  phrase: z.string().min(1).meta({ example: 'phrase: "…"' }),
  /** The page on the law where more is said: a folder of `content/legal/`. */
  topic: z.string().optional(),
  review: reviewSchema.optional(),
});
