import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleCode } from '../model/languages/locales.ts';
import { describe, firstWords } from '../model/problems/problem.ts';
import type { Site } from '../model/site/schema.ts';
import type { DocumentState, UnitState } from '../model/translations/state.ts';
import type { Warnings } from '../model/translations/warnings.ts';
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
    .map(({ document }) => document.name);
  const review = unsigned.length
    ? `To be read against the original and signed, with npm run translations:sign -- ${locale} statement --name "…":\n  ${unsigned.join(', ')}`
    : 'Every text is reviewed.';
  const rest = documents.length
    ? documents.join('\n\n\n')
    : `Nothing is missing in “${locale}”, and everything renders the present original.${
        site.incomplete.includes(locale)
          ? ` The language is whole: move “${locale}” from “incomplete” to “languages” in content/site.yaml.`
          : ''
      }`;
  const found = [...warnings.values()].flat();
  const look = found.length
    ? [
        `To look at: ${found.length === 1 ? 'one place' : `${found.length} places`}. What is right as it is can be silenced, with the word in square brackets, in content/silenced.yaml.`,
        ...found.map(describe),
      ].join('\n\n')
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
    return [
      `  ${file}\n    There is no such file yet. Copy content/${document.name}/${original}.mdx and translate it.`,
    ];
  }
  return [
    ...(inStep
      ? []
      : [
          `  ${file}\n    The text has not as many paragraphs, headings and lists as the original.\n    npm run check says where they part.`,
        ]),
    ...stale.map((unit) => sayStale(unit, original)),
    ...(stale.length ? [`  When it is mended, or need not be: ${accept}`] : []),
    ...missing.map(sayMissing),
    ...(unconfirmed.length
      ? [
          `  ${unconfirmed.length} of ${units.length}: nobody has said that they render the present original, first ${place(unconfirmed[0])}.\n    Compare them, then: ${accept}`,
        ]
      : []),
  ];
}

function sayStale(unit: UnitState, original: LocaleCode): string {
  const stretches = compareWords(unit.rendered ?? '', unit.original, original);
  return [
    `  ${place(unit)}  the original has changed`,
    `    was: ${markWords(stretches, 'removed')}`,
    `    now: ${markWords(stretches, 'added')}`,
    `    here: ${firstWords(unit.translation ?? '')}`,
  ].join('\n');
}

function sayMissing(unit: UnitState): string {
  return `  ${place(unit)}  is not translated\n    original: ${firstWords(unit.original)}`;
}

function place(unit: UnitState | undefined): string {
  return unit ? `${unit.file}:${unit.line}  ${unit.key}` : '';
}
