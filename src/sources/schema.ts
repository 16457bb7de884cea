import { z } from 'astro/zod';
import { calendarDay, inLanguages } from '../i18n/schema.ts';

/** A day, a month or only a year: as much of a date as is known. YAML readers make a number of a bare year. */
const partialDate = z.union([
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().regex(/^\d{4}(-\d{2})?$/)),
  calendarDay,
]);

/** A source by its id, with or without the place in it: `hrw-2016` or `{ source: land-code, article: "24" }`. */
const citation = z.preprocess(
  (value) => (typeof value === 'string' ? { source: value } : value),
  z.strictObject({
    source: z.string(),
    article: z.string().optional(),
    part: z.string().optional(),
    paragraphs: z.string().optional(),
  }),
);
/** The sources of a fact. */
export const citations = z.array(citation).min(1).meta({ example: 'sources: [id-of-a-source]' });

/** A record of `content/sources.yaml`: a publication that pages cite. What is named is the original publication. */
export const sourceSchema = z.strictObject({
  /** `legislation`: an act of a state, so named in structured data. */
  kind: z.enum(['legislation'], { error: 'is not one; write legislation, or leave the line out' }).optional(),
  /** Title in the source's own language. */
  title: z.string().min(1).meta({ example: 'title: "…"' }),
  /** BCP 47 tag of that language. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .meta({ example: 'language: ru' }),
  /** The title in the site's other languages. */
  translated: inLanguages.optional(),
  publisher: inLanguages.meta({ example: 'publisher: { en: "…", ru: "…" }' }),
  date: partialDate.optional(),
  /** Symbol or number of a document, such as `CCPR/C/GC/37`. */
  symbol: z.string().optional(),
  url: z.url().optional(),
  archived: z.url().optional(),
  /** When the editors last looked at it. */
  accessed: calendarDay,
  /** `medium`: known in part; pages say only what is sure. What is less sure is not published. */
  confidence: z.enum(['high', 'medium'], { error: 'is not one; write high or medium' }),
  /** For the editors: where the text was read, what was not seen. Not shown to readers as the source. */
  note: z.string().optional(),
});

/** `content/sources.yaml`: all sources by their id. */
export const sourcesSchema = z.record(z.string(), sourceSchema);
