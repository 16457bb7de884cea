import { z } from 'astro/zod';
import { isLocaleCode, type LocaleCode, localeCodes } from './locales.ts';
import { t } from './messages.ts';

/**
 * A language of the table, as it is when a value is checked.
 * @param explain says what is wrong with any other value
 */
export const localeCode = (explain?: () => string): z.ZodType<LocaleCode, LocaleCode> =>
  z
    .string()
    .check(({ value, issues }) => {
      if (isLocaleCode(value)) return;
      issues.push({
        code: 'invalid_value',
        values: localeCodes(),
        input: value,
        ...(explain && { message: explain() }),
      });
    })
    .meta({ options: localeCodes }) as unknown as z.ZodType<LocaleCode, LocaleCode>;

/** A text in several languages. Missing languages are checked against `site.yaml`. */
export const inLanguages = z.partialRecord(localeCode(), z.string().min(1));

/** Several texts in some languages. */
export const listsInLanguages = z
  .partialRecord(localeCode(), z.array(z.string().min(1)))
  .meta({ example: 'also: { en: ["…"] }' });

/** Interface strings: groups of keys with a text each. Missing keys are checked against the original's. */
export const interfaceStringsSchema = z.record(
  z.string(),
  z.record(z.string(), z.string().regex(/\S/, { error: t('empty') })),
);

export type Groups = z.output<typeof interfaceStringsSchema>;

/** The same for a language that is only begun: a text may still be empty. */
export const begunStringsSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** A calendar day, ISO 8601. YAML parsers return a date as `Date`; both are accepted, and the day must exist. */
export const calendarDay = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: t('day') }),
);

/**
 * As much of a date as a source gives: a day, a month (`2020-06`) or a year. YAML readers make a number of a bare year and
 * a `Date` of a day.
 */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.union([z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), calendarDay], {
    error: t('date'),
  }),
);
