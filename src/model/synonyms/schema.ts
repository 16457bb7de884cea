import { z } from 'astro/zod';
import { type LocaleCode, localeCodes } from '../languages/locales.ts';
import { t } from './messages.ts';

const words = z.array(z.string().min(1)).min(1);

/** A record of `content/synonyms.yaml`: words that people type for one thing, by language, and pages that are about it. */
const synonymSchema = () =>
  z.strictObject({
    ...(Object.fromEntries(localeCodes().map((code) => [code, words.optional()])) as Record<
      LocaleCode,
      z.ZodOptional<typeof words>
    >),
    pages: z
      .array(z.string().regex(/^(?:[a-z0-9-]+\/)*$/, { error: t('page') }))
      .optional()
      .meta({
        description:
          'Addresses of pages that are about it, even where none of the words occurs; an empty one is the statement.',
        example: 'pages: [legal/]',
      }),
  });

/** Made on demand, as each language of the table is a field. */
export const synonymsSchema = () => z.record(z.string(), synonymSchema());
