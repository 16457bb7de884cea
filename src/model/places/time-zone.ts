import { z } from 'astro/zod';
import { nearest } from '../problems/problem.ts';
import { t } from './messages.ts';
import { rulesOf, zoneNames } from './zone-rules.ts';

/**
 * A time zone by its name in the IANA database, such as `Europe/London`: https://www.iana.org/time-zones
 * A number of hours is refused: rules change, names stay.
 */
export const timeZone = z.string().superRefine((name, context) => {
  if (rulesOf(name) !== undefined && !/\d/.test(name)) return;
  const meant = nearest(name, zoneNames);
  context.addIssue({
    code: 'custom',
    message: t('timeZone', { name, meant: meant ?? t('timeZone.example') }),
  });
});
