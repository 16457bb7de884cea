import { existsSync, readFileSync } from 'node:fs';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { pressFile } from '../../model/press/schema.ts';
import { firstWords } from '../../model/problems/problem.ts';
import { t } from '../typst/messages.ts';

interface Fact {
  readonly paragraph: string;
  readonly words: string;
}

/**
 * Explains by how much the text of a leaflet is too long, and which fact could be removed.
 * @param error what the template `leaflet.typ` stopped with
 * @returns an error with a sentence; an error with another cause unchanged
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
  const wrong = t('leafletTooLong', { locale, over, part: t(`leaflet.${part as Part}`) });
  return new Error(`${placeOf(part as Part, locale, spare?.words)}: ${wrong} ${fix}`);
}

/** Names of the parts in `leaflet.typ`. */
type Part = 'front' | 'contacts' | 'back' | 'demands' | 'facts';

/** The file of a part, and the line on which an excerpt begins. */
function placeOf(part: Part, locale: LocaleCode, words: string | undefined): string {
  if (part === 'front') return `content/statement/${locale}.mdx`;
  if (part === 'contacts') return 'content/contacts';
  if (part === 'back') return `content/ui/${locale}.json`;
  if (words === undefined || !existsSync(pressFile)) return pressFile;
  // An excerpt may continue on the next line.
  const start = words.split(' ', 3).join(' ');
  const lines = readFileSync(pressFile, 'utf8').split('\n');
  return `${pressFile}:${Math.max(1, lines.findIndex((line) => line.includes(start)) + 1)}`;
}
