import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleCode } from '../model/languages/locales.ts';
import { describe, firstWords } from '../model/problems/problem.ts';
import type { Site } from '../model/site/schema.ts';
import type { DocumentState, UnitState } from '../model/translations/state.ts';
import type { Warnings } from '../model/translations/warnings.ts';
import { t } from './messages.ts';
import { compareWords, markWords } from './word-diff.ts';

/**
 * What is to do in a language: place by place, with the older and the present wording of what is out of date.
 * @param states the state of all its documents
 * @param warnings what there is to look at in them
 */
export function toDoIn(locale: LocaleCode, states: readonly DocumentState[], site: Site, warnings: Warnings): string {
  const documents = states.flatMap((state) => {
    const found = inDocument(state, site.original);
    return found.length ? [`${[state.document.name, ...found].join('\n\n')}`] : [];
  });
  const unsigned = states
    .filter(({ review }) => review === 'none' || (typeof review === 'object' && review.changed))
    .map(({ document, review }) => document.name + (review === 'none' ? '' : t('signedOlder')));
  const review = unsigned.length ? t('unsigned', { locale, unsigned: unsigned.join(', ') }) : t('allReviewed');
  const rest = documents.length
    ? documents.join('\n\n\n')
    : t('nothingMissing', { locale }) + (site.incomplete.includes(locale) ? t('whole', { locale }) : '');
  const found = [...warnings.values()].flat();
  const look = found.length
    ? [t('look', { places: t('places', { count: found.length }) }), ...found.map(describe)].join('\n\n')
    : '';
  return [rest, look, review].filter(Boolean).join('\n\n\n');
}

function inDocument({ document, locale, units, inStep }: DocumentState, original: LocaleCode): string[] {
  const accept = `npm run translations:accept -- ${locale} ${document.name}`;
  const of = (state: UnitState['state']) => units.filter((unit) => unit.state === state);
  const [stale, missing, unconfirmed] = [of('stale'), of('missing'), of('unconfirmed')];
  const isText = document.kind === 'text';
  const file = `content/${document.name}/${locale}.mdx`;
  if (isText && !existsSync(join(process.cwd(), file))) {
    return [t('noFile', { file, name: document.name, original })];
  }
  return [
    ...(inStep ? [] : [t('otherNumber', { file })]),
    ...stale.map((unit) => sayStale(unit, original)),
    ...(stale.length ? [t('accept', { accept })] : []),
    ...missing.map(sayMissing),
    ...(unconfirmed.length
      ? [t('unconfirmed', { count: unconfirmed.length, all: units.length, place: place(unconfirmed[0]), accept })]
      : []),
  ];
}

function sayStale(unit: UnitState, original: LocaleCode): string {
  const stretches = compareWords(unit.rendered ?? '', unit.original, original);
  return [
    t('changed', { place: place(unit) }),
    `    ${t('was')}: ${markWords(stretches, 'removed')}`,
    `    ${t('now')}: ${markWords(stretches, 'added')}`,
    `    ${t('here')}: ${firstWords(unit.translation ?? '')}`,
  ].join('\n');
}

function sayMissing(unit: UnitState): string {
  return t('missing', { place: place(unit), words: firstWords(unit.original) });
}

function place(unit: UnitState | undefined): string {
  return unit ? `${unit.file}:${unit.line}  ${unit.key}` : '';
}
