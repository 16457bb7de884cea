import { z } from 'astro/zod';
import { calendarDay, inLanguages } from '../i18n/schema.ts';
import { coordinates } from '../places/schema.ts';
import { citations } from '../sources/schema.ts';

const name = inLanguages.meta({ example: 'name: { en: "…", ru: "…" }' });

const paragraph = z.string().regex(/^p\d+$/, { error: 'is not the address of a paragraph; write p1, p2, …' });

/** An item of `content/events.yaml`. */
export const eventSchema = z.strictObject({
  /** Address of the event on the page. */
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, { error: 'is not an id; write small Latin letters, figures and hyphens' })
    .meta({ example: 'id: first-protest' }),
  date: calendarDay.meta({ example: 'date: 2001-12-31' }),
  /** The last day, when it was more than one. */
  until: calendarDay.optional().meta({ example: 'until: 2002-01-01' }),
  /** `statement`: the statement reports it. `since`: the editors add it. */
  kind: z.enum(['statement', 'since'], { error: 'is not a kind; write statement or since' }).meta({
    example: 'kind: statement',
  }),
  /** What the map and the table of places say of its places. */
  what: z
    .enum(['protest', 'arrests', 'other'], { error: 'is not known; write protest, arrests or other' })
    .meta({ example: 'what: protest' }),
  places: z.array(z.string()).meta({ example: 'places: [id-of-a-place]' }),
  /** Where the statement reports it. */
  paragraphs: z.array(paragraph).min(1).optional().meta({ example: 'paragraphs: [p5]' }),
  sources: citations.optional(),
  text: inLanguages.meta({ example: 'text: { en: "…", ru: "…" }' }),
});

export const eventsSchema = z.array(eventSchema);

const labelled = { name, coordinates };

/** `content/map.yaml`: what the map shows besides the places. */
export const mapSchema = z.strictObject({
  /** ISO 3166-1 number of the country that is filled. */
  country: z
    .string()
    .regex(/^\d{3}$/, { error: 'is not the number of a country in ISO 3166-1; write three figures in quotation marks' })
    .meta({ example: 'country: "826"' }),
  /** Length of the scale bar. */
  kilometres: z.number().positive().meta({ example: 'kilometres: 500' }),
  /** Seas and lakes; with an outline where the boundaries do not leave them out already. */
  waters: z.array(z.strictObject({ ...labelled, outline: z.array(coordinates).min(3).optional() })).default([]),
  countries: z.array(z.strictObject(labelled)).default([]),
});

export type TimelineEvent = z.output<typeof eventSchema>;
export type MapSettings = z.output<typeof mapSchema>;
