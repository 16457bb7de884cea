import { z } from 'astro/zod';
import { documentSchema } from '../documents/schema.ts';
import { calendarDay, partialDate } from '../languages/schema.ts';
import { t } from './messages.ts';

/** Front matter of `content/legal/<topic>/<language>.mdx`: a page on the law behind the statement, as of a day. */
export const legalSchema = documentSchema.extend({
  description: z
    .string()
    .min(1)
    .meta({ description: 'One sentence for the index and for search engines.', example: 'description: "…"' }),
  asOf: calendarDay.meta({ description: 'The day as of which the page speaks.', example: 'asOf: 2001-12-31' }),
  replaced: z
    .array(
      z.strictObject({
        law: z
          .string()
          .min(1)
          .meta({ description: 'What was in force, in the language of the file.', example: 'law: "…"' }),
        by: z.string().min(1).meta({ description: 'What stands in its place now.', example: 'by: "…"' }),
        on: partialDate.meta({
          description:
            'When that came into force, not when it was signed: a day, or the month or year if no more is known.',
          example: 'on: 2001-12-31',
        }),
      }),
    )
    .optional()
    .meta({ description: 'What was in force on that day and has been repealed or replaced since.' }),
  paragraphs: z
    .array(z.string().regex(/^p\d+$/, { error: t('paragraph') }))
    .min(1)
    .meta({ description: 'The paragraphs of the statement that the page explains.', example: 'paragraphs: [p3, p10]' }),
});
