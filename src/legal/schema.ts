import { z } from 'astro/zod';
import { documentSchema } from '../document/schema.ts';
import { calendarDay } from '../i18n/schema.ts';

/** Front matter of `content/legal/<topic>/<language>.mdx`: a page on the law behind the statement, as of a day. */
export const legalSchema = documentSchema.extend({
  /** One sentence for the index and for search engines. */
  description: z.string().min(1).meta({ example: 'description: "…"' }),
  /** The day as of which the page speaks. */
  asOf: calendarDay.meta({ example: 'asOf: 2001-12-31' }),
  /** What was in force on that day and has been repealed or replaced since. */
  replaced: z
    .array(
      z.strictObject({
        law: z.string().min(1).meta({ example: 'law: "…"' }),
        by: z.string().min(1).meta({ example: 'by: "…"' }),
        on: calendarDay.meta({ example: 'on: 2001-12-31' }),
      }),
    )
    .optional(),
  /** The paragraphs of the statement that the page explains. */
  paragraphs: z
    .array(z.string().regex(/^p\d+$/, { error: 'is not the address of a paragraph; write p1, p2, …' }))
    .min(1)
    .meta({ example: 'paragraphs: [p3, p10]' }),
});
