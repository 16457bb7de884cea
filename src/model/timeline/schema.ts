import { z } from 'astro/zod';
import { calendarDay, inLanguages } from '../languages/schema.ts';
import { coordinates } from '../places/schema.ts';
import { citations } from '../sources/schema.ts';
import { t } from './messages.ts';

const name = inLanguages.meta({ example: 'name: { en: "…", ru: "…" }' });

const paragraph = z.string().regex(/^p\d+$/, { error: t('paragraph') });

/** An item of `content/events.yaml`. */
export const eventSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, { error: t('id') })
    .meta({ description: 'Address of the event on the page.', example: 'id: first-protest' }),
  date: calendarDay.meta({ description: 'The day, or the first of several.', example: 'date: 2001-12-31' }),
  until: calendarDay
    .optional()
    .meta({ description: 'The last day, when it was more than one.', example: 'until: 2002-01-01' }),
  kind: z.enum(['statement', 'since'], { error: t('kind') }).meta({
    description: 'statement: the statement reports it. since: the editors add it.',
    example: 'kind: statement',
  }),
  what: z
    .enum(['protest', 'arrests', 'other'], { error: t('sign') })
    .meta({ description: 'What the map and the table of places say of its places.', example: 'what: protest' }),
  places: z.array(z.string()).meta({
    description: 'Where it happened: ids of places in content/places.yaml.',
    example: 'places: [id-of-a-place]',
  }),
  paragraphs: z
    .array(paragraph)
    .min(1)
    .optional()
    .meta({ description: 'Where the statement reports it.', example: 'paragraphs: [p5]' }),
  sources: citations
    .optional()
    .meta({ description: 'Where it can be read; needed for what the statement does not report.' }),
  text: inLanguages.meta({
    description: 'What happened, a sentence or two in each language.',
    example: 'text: { en: "…", ru: "…" }',
  }),
});

export const eventsSchema = z.array(eventSchema);

const labelled = { name, coordinates };

/** `content/map.yaml`: what the map shows besides the places. */
export const mapSchema = z.strictObject({
  country: z
    .string()
    .regex(/^\d{3}$/, { error: t('country') })
    .meta({ description: 'ISO 3166-1 number of the country that is filled.', example: 'country: "826"' }),
  kilometres: z.number().positive().meta({ description: 'Length of the scale bar.', example: 'kilometres: 500' }),
  waters: z
    .array(z.strictObject({ ...labelled, outline: z.array(coordinates).min(3).optional() }))
    .default([])
    .meta({ description: 'Seas and lakes; with an outline where the boundaries do not leave them out already.' }),
  countries: z.array(z.strictObject(labelled)).default([]).meta({ description: 'Names of countries for orientation.' }),
});

export type TimelineEvent = z.output<typeof eventSchema>;
export type MapSettings = z.output<typeof mapSchema>;
