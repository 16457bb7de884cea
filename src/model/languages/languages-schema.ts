import { z } from 'astro/zod';
import { t } from './messages.ts';

/** Whether a text is written as a language tag is, `kk` or `kk-Arab`, and means a language: BCP 47 (RFC 5646). */
export function isLanguageTag(code: string): boolean {
  try {
    // CLDR gives a language it knows another name than its code.
    return (
      Intl.getCanonicalLocales(code)[0] === code &&
      new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined
    );
  } catch {
    return false;
  }
}

const tag = z.string().refine(isLanguageTag, {
  error: t('code'),
});

/** `content/languages.json`: a row for each language, by its code. */
export const languagesSchema = z.record(
  tag,
  z.strictObject({
    name: z.string().min(1).optional().meta({
      description: 'The language’s name in itself, as the language switch shows it. Left out: as CLDR has it.',
      example: '"name": "Қазақша"',
    }),
    intl: tag.optional().meta({
      description: 'A narrower tag for dates and the like, such as en-GB for en. Left out: the code.',
      example: '"intl": "en-GB"',
    }),
    quotationMarks: z
      .tuple([z.string().min(1), z.string().min(1)])
      .optional()
      .meta({
        description: 'With what a quotation opens and closes, after CLDR’s delimiters. Left out: “ and ”.',
        example: '"quotationMarks": ["«", "»"]',
      }),
    ownLetters: z.string().min(1).optional().meta({
      description:
        'Letters of which some stand in every sentence, and which the keyboard of a neighbouring language lacks.',
      example: '"ownLetters": "әғқңөұүһі"',
    }),
  }),
);
