import { type LocaleCode, localeOf } from '../model/languages/locales.ts';
import type { ReviewState } from '../model/translations/review.ts';
import { countStates, type DocumentState } from '../model/translations/state.ts';
import type { Warnings } from '../model/translations/warnings.ts';
import { t } from './messages.ts';

const heads = [
  '',
  t('head.parts'),
  t('head.current'),
  t('head.stale'),
  t('head.unconfirmed'),
  t('head.missing'),
  t('head.look'),
  t('head.review'),
];

/**
 * The state of a language, document by document, as a table for the terminal.
 * @param warnings what there is to look at in it
 */
export function tableOf(locale: LocaleCode, states: readonly DocumentState[], warnings: Warnings): string {
  const rows = states.map(({ document, units, review }) => [
    document.name,
    ...numbers(units),
    say(warnings.get(document.name)?.length ?? 0),
    sayReview(review),
  ]);
  const all = [
    t('all'),
    ...numbers(states.flatMap(({ units }) => units)),
    say([...warnings.values()].flat().length),
    '',
  ];
  const lines = [[`${localeOf(locale).nativeName} (${locale})`, ...heads.slice(1)], ...rows, all];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const inColumn = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column > 0 && column < heads.length - 1 ? cell.padStart(width) : cell.padEnd(width);
  };
  const [head, ...body] = lines.map((line) => line.map(inColumn).join('  ').trimEnd());
  const rule = '─'.repeat(head?.length ?? 0);
  return [head, rule, ...body.slice(0, -1), rule, ...body.slice(-1)].join('\n');
}

function numbers(units: DocumentState['units']): string[] {
  const { current, stale, unconfirmed, missing } = countStates(units);
  return [units.length, current, stale, unconfirmed, missing].map(say);
}

const say = (count: number) => (count ? String(count) : '·');

function sayReview(review: ReviewState): string {
  if (review === 'apart') return '';
  if (review === 'none') return t('notReviewed');
  const toCome = review.date > tomorrow() ? t('toCome') : '';
  return `${review.name}, ${review.date}${review.changed ? t('changedSince') : ''}${toCome}`;
}

/** In the first time zone of the world it is already tomorrow. */
const tomorrow = () => new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
