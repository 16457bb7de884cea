import { z } from 'astro/zod';
import { calendarDay } from '../i18n/schema.ts';

/** Front matter that every document has: a text that exists in several languages, block by block. */
export const documentSchema = z.strictObject({
  title: z.string().min(1).meta({ example: 'title: "…"' }),
  /** Signed by a person who has read the translation against the original. Absent: not yet reviewed. */
  review: z
    .strictObject({
      name: z.string().min(1).meta({ example: 'name: "…"' }),
      date: calendarDay.meta({ example: 'date: 2001-12-31' }),
    })
    .optional()
    .meta({ example: 'review: { name: "…", date: 2001-12-31 }' }),
});

export type Review = NonNullable<z.output<typeof documentSchema>['review']>;
