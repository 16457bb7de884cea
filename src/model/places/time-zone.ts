import { z } from 'astro/zod';
import { nearest } from '../problems/problem.ts';

/**
 * A time zone by its name in the IANA database, such as `Europe/London`: https://www.iana.org/time-zones
 * A number of hours is refused, even where `Intl` takes one: rules change, names stay.
 */
export const timeZone = z.string().superRefine((name, context) => {
  if (/^[A-Z]\w+\/(?!.*\d)/.test(name) && isKnown(name)) return;
  const meant = nearest(name, Intl.supportedValuesOf('timeZone'));
  context.addIssue({
    code: 'custom',
    message: `is “${name}”, which is no time zone of the IANA list; write ${meant ?? 'continent and city, such as Europe/London'}`,
  });
});

function isKnown(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
