import { z } from 'astro/zod';
import { localeCodes } from '../i18n/locales.ts';
import { calendarDay, inLanguages } from '../i18n/schema.ts';

const degrees = (limit: number, name: string) =>
  z
    .number({ error: `is not two numbers; write longitude and latitude, such as [-0.13, 51.51]` })
    .min(-limit, { error: `is not on the globe; the ${name} is from -${limit} to ${limit}` })
    .max(limit, { error: `is not on the globe; the ${name} is from -${limit} to ${limit}` });

/** Longitude and latitude, in the order of GeoJSON. */
const coordinates = z
  .tuple([degrees(180, 'longitude'), degrees(90, 'latitude')], {
    error: 'is not two numbers; write longitude and latitude, such as [-0.13, 51.51]',
  })
  .meta({ example: 'coordinates: [-0.13, 51.51]' });

const name = inLanguages.meta({ example: 'name: { en: "…", ru: "…" }' });

/** A source by its id, with or without the place in it: `id-of-a-source` or `{ source: id-of-a-source, article: "24" }`. */
const citation = z.preprocess(
  (value) => (typeof value === 'string' ? { source: value } : value),
  z.strictObject({
    source: z.string(),
    article: z.string().optional(),
    part: z.string().optional(),
    paragraphs: z.string().optional(),
  }),
);
const citations = z.array(citation).min(1).meta({ example: 'sources: [id-of-a-source]' });

/** Where the name of a place stands beside its sign on the map. */
export const labelSides = ['end', 'start', 'above', 'below'] as const;

/** A record of `content/places.yaml`: a place, with its names in all languages. Its key is its id. */
export const placeSchema = z.strictObject({
  name,
  /** Other spellings in use, such as those the statement prints, by the language in which they are written. */
  also: z
    .partialRecord(z.enum(localeCodes), z.array(z.string().min(1)))
    .optional()
    .meta({ example: 'also: { en: ["…"] }' }),
  /** Names which the place had at other times. */
  formerly: z
    .array(
      z.strictObject({
        name,
        from: calendarDay.meta({ example: 'from: 2001-12-31' }),
        to: calendarDay.meta({ example: 'to: 2002-12-31' }),
        sources: citations,
      }),
    )
    .optional(),
  coordinates,
  /** For the rare case in which the side that the map finds by itself does not please. */
  label: z
    .enum(labelSides, { error: `is not a side; write ${labelSides.join(', ')}` })
    .optional()
    .meta({ example: 'label: start' }),
});

export const placesSchema = z.record(z.string(), placeSchema);

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

export type Place = z.output<typeof placeSchema>;
export type TimelineEvent = z.output<typeof eventSchema>;
export type MapSettings = z.output<typeof mapSchema>;
