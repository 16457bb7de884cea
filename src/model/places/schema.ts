import { z } from 'astro/zod';
import { calendarDay, inLanguages, listsInLanguages, localeCode } from '../languages/schema.ts';
import { citations } from '../sources/schema.ts';
import { t } from './messages.ts';
import { timeZone } from './time-zone.ts';

const degrees = (limit: number, name: 'longitude' | 'latitude') =>
  z
    .number({ error: t('coordinates') })
    .min(-limit, { error: t(name, { limit }) })
    .max(limit, { error: t(name, { limit }) });

/** Longitude and latitude, in the order of GeoJSON (RFC 7946). */
export const coordinates = z
  .tuple([degrees(180, 'longitude'), degrees(90, 'latitude')], {
    error: t('coordinates'),
  })
  .meta({ example: 'coordinates: [-0.13, 51.51]' });

const name = inLanguages.meta({ example: 'name: { en: "…", ru: "…" }' });

/** The side of its sign on the map on which the name of a place is written. */
export const labelSides = ['end', 'start', 'above', 'below'] as const;

/** A record of `content/places.yaml`: a place, with its names in all languages. Its key is its id. */
export const placeSchema = z.strictObject({
  name,
  also: z
    .partialRecord(localeCode(), z.array(z.string().min(1)))
    .optional()
    .meta({
      description:
        'Other spellings in use, such as those the statement prints, by the language in which they are written.',
      example: 'also: { en: ["…"] }',
    }),
  typed: listsInLanguages
    .optional()
    .meta({ description: 'Names that are not shown, but typed by people who search, by language.' }),
  formerly: z
    .array(
      z.strictObject({
        name,
        from: calendarDay.meta({ description: 'From which day it had that name.', example: 'from: 2001-12-31' }),
        to: calendarDay.meta({ description: 'Until which day.', example: 'to: 2002-12-31' }),
        sources: citations.meta({ description: 'Where that can be read.' }),
      }),
    )
    .optional()
    .meta({ description: 'Names which the place had at other times.' }),
  coordinates,
  label: z
    .enum(labelSides, { error: t('side', { known: labelSides.join(', ') }) })
    .optional()
    .meta({
      description: 'For the rare case in which the side that the map finds by itself does not please.',
      example: 'label: start',
    }),
  timeZone: timeZone.optional().meta({
    description: 'Name of its time zone in the IANA database; needed where a contact lives.',
    example: 'timeZone: Europe/London',
  }),
});

export const placesSchema = z.record(z.string(), placeSchema);

export type Place = z.output<typeof placeSchema>;
