import { z } from 'astro/zod';
import { nearest } from '../problems/problem.ts';
import { t } from './messages.ts';

/**
 * A time zone by its name in the IANA database, such as `Europe/London`: https://www.iana.org/time-zones
 * A number of hours is refused, even where `Intl` takes one: rules change, names stay.
 */
export const timeZone = z.string().superRefine((name, context) => {
  if (/^[A-Z]\w+\/(?!.*\d)/.test(name) && isKnown(name)) return;
  const meant = nearest(name, Intl.supportedValuesOf('timeZone'));
  context.addIssue({
    code: 'custom',
    message: t('timeZone', { name, meant: meant ?? t('timeZone.example') }),
  });
});

function isKnown(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
