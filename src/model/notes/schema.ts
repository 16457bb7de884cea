import { z } from 'astro/zod';
import { reviewSchema } from '../documents/schema.ts';
import { t } from './messages.ts';

/** Front matter of `content/notes/<note>/<language>.mdx`: an editors' note that is attached to words of the statement. */
export const noteSchema = z.strictObject({
  paragraph: z
    .string()
    .regex(/^p\d+$/, { error: t('paragraph') })
    .meta({ description: 'The paragraph of the statement in which the words stand.', example: 'paragraph: p3' }),
  phrase: z.string().min(1).meta({
    description: 'The words, letter for letter as they stand in the statement in the language of the file.',
    example: 'phrase: "…"',
  }),
  topic: z
    .string()
    .optional()
    .meta({ description: 'The page on the law where more is said: a folder of content/legal/.' }),
  review: reviewSchema.optional().meta({
    description:
      'Signed by a person who has read the translation against the original; npm run translations:sign writes it.',
  }),
});
