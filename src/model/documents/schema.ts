import { z } from 'astro/zod';
import { calendarDay } from '../languages/schema.ts';
import { t } from './messages.ts';

/**
 * Signed by a person who has read the translation against the original. Absent: not yet reviewed.
 * Written by `npm run translations:sign`.
 */
export const reviewSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .meta({ description: 'Who has read the translation against the original.', example: 'name: "…"' }),
  date: calendarDay.meta({ description: 'The day on which it was read.', example: 'date: 2001-12-31' }),
  wording: z
    .string()
    .regex(/^[0-9a-f]{12}$/, { error: t('wording') })
    .meta({
      description: 'Fingerprint of the words that were read, those of the original and of the translation.',
      example: 'wording: "…" (written by npm run translations:sign; take the review out and sign again)',
    }),
});

export type Review = z.output<typeof reviewSchema>;

/** Front matter of every document: a text that exists in several languages, block by block. */
export const documentSchema = z.strictObject({
  title: z.string().min(1).meta({ description: 'The headline, in the language of the file.', example: 'title: "…"' }),
  review: reviewSchema.optional().meta({
    description:
      'Signed by a person who has read the translation against the original; npm run translations:sign writes it.',
    example: 'npm run translations:sign writes it',
  }),
});
