import type { LocaleCode } from '../../model/languages/locales.ts';
import { firstWords } from '../../model/problems/problem.ts';
import { t } from '../typst/messages.ts';

/** The file with the facts and demands of the leaflet. */
const file = 'content/press.yaml';

interface Fact {
  readonly paragraph: string;
  readonly words: string;
}

/**
 * Says by how much the text of a leaflet is too long, and which fact could go.
 * @param error what the template `leaflet.typ` stopped with
 * @returns an error with a sentence; what has another cause as it is
 */
export function explainLeaflet(error: unknown, locale: LocaleCode, facts: readonly Fact[]): unknown {
  const [, part, over = '', heights = ''] = /leaflet\/(\w+)\/(\d+)\/([\d,]+)/.exec(String(error)) ?? [];
  if (!part) return error;
  const items = heights.split(',').map(Number);
  // The first item is the heading, or the space of one.
  const shortest = Math.min(...items.slice(1).filter((item) => item >= Number(over)));
  const spare = part === 'facts' ? (facts[items.indexOf(shortest) - 1] ?? facts.at(-1)) : undefined;
  const fix = spare
    ? t('leafletTooLong.fact', { paragraph: spare.paragraph, words: firstWords(spare.words) })
    : t('leafletTooLong.part');
  return new Error(`${file}: ${t('leafletTooLong', { locale, part, over })} ${fix}`);
}
