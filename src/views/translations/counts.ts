import type { Translator } from '../../model/interface/translator.ts';
import type { Line } from '../../model/translations/overview.ts';

/** How many parts of a text are in which state, in words; a state in which there is none is left out. */
export function sayCounts({ counts, total }: Line, t: Translator): string[] {
  return [t('translations.current', { number: counts.current, total }), ...sayRest(counts, t)];
}

/** The same for what is not up to date. */
export function sayRest({ stale, unconfirmed, missing }: Line['counts'], t: Translator): string[] {
  return [
    stale ? t('translations.stale', { number: stale }) : '',
    unconfirmed ? t('translations.unconfirmed', { number: unconfirmed }) : '',
    missing ? t('translations.missing', { number: missing }) : '',
  ].filter(Boolean);
}
