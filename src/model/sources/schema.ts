import { z } from 'astro/zod';
import { calendarDay, inLanguages, partialDate } from '../languages/schema.ts';
import { webAddress } from '../problems/web-address.ts';
import { t } from './messages.ts';

/** A source by its id, with or without the place in it: `hrw-2016` or `{ source: land-code, article: "24" }`. */
const citation = z
  .preprocess(
    (value) => (typeof value === 'string' ? { source: value } : value),
    z.strictObject({
      source: z.string().meta({ description: 'Which source: its id in content/sources.yaml.' }),
      article: z.string().optional().meta({ description: 'The article in it.' }),
      part: z.string().optional().meta({ description: 'The part of the article.' }),
      paragraphs: z.string().optional().meta({ description: 'The paragraphs in it.' }),
    }),
  )
  .meta({ short: true });
/** The sources of a fact. */
export const citations = z.array(citation).min(1).meta({ example: 'sources: [id-of-a-source]' });

/** The most words of a source that are quoted at once. */
const mostQuoted = 25;

/** A record of `content/sources.yaml`: a publication that pages cite. What is named is the original publication. */
export const sourceSchema = z.strictObject({
  kind: z
    .enum(['legislation'], { error: t('legislation') })
    .optional()
    .meta({ description: 'legislation: an act of a state, so named in structured data.' }),
  title: z.string().min(1).meta({ description: 'Title in the source’s own language.', example: 'title: "…"' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .meta({ description: 'BCP 47 tag of that language.', example: 'language: ru' }),
  translated: inLanguages.optional().meta({ description: 'The title in the site’s other languages.' }),
  short: inLanguages.optional().meta({
    description: 'A short title in every language, for the notes; the full one is in the list of sources.',
  }),
  publisher: inLanguages.meta({
    description: 'Who published it, in each language.',
    example: 'publisher: { en: "…", ru: "…" }',
  }),
  date: partialDate.optional().meta({ description: 'When it was published: a day, a month or a year.' }),
  symbol: z
    .union([z.string().min(1), inLanguages], { error: t('symbol') })
    .optional()
    .meta({
      description:
        'Symbol or number of a document: one for all languages, such as CCPR/C/GC/37, or one for each, with its sign for “number”.',
    }),
  divisions: z
    .enum(['paragraph', 'part'], { error: t('division') })
    .optional()
    .meta({ description: 'What the divisions of its articles are called: paragraph (also when left out) or part.' }),
  url: webAddress.optional().meta({ description: 'Where it stands.' }),
  quoted: z
    .string()
    .refine((text) => text.trim() !== '' && text.trim().split(/\s+/).length <= mostQuoted, {
      error: t('quoted', { most: mostQuoted }),
    })
    .optional()
    .meta({
      description: 'Words of the source on which the pages rely, as they stand there; npm run sources looks for them.',
    }),
  archived: webAddress.optional().meta({ description: 'Where a copy of it is kept.' }),
  accessed: calendarDay.meta({ description: 'When the editors last looked at it.' }),
  confidence: z
    .enum(['high', 'medium'], { error: t('confidence') })
    .meta({ description: 'medium: known in part; pages say only what is sure. What is less sure is not published.' }),
  note: z.string().optional().meta({
    description: 'For the editors: where the text was read, what was not seen. Not shown to readers as the source.',
  }),
});

export type Source = z.output<typeof sourceSchema>;

/** `content/sources.yaml`: all sources by their id. */
export const sourcesSchema = z.record(z.string(), sourceSchema);
