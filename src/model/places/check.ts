import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { readDataFile } from '../entries/data-file.ts';
import { missingLanguages } from '../entries/missing.ts';
import type { Fields } from '../problems/fields.ts';
import { nearest, type Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import type { Citation } from '../sources/check.ts';
import { t } from './messages.ts';
import { placesSchema } from './schema.ts';

const file = 'content/places.yaml';

/** A use of a place, by its id, in `content/`. */
export interface PlaceUse {
  readonly file: string;
  readonly line: number;
  readonly place: string;
  /** Whether its time of day is shown. */
  readonly needsTimeZone?: boolean;
}

/**
 * Checks `content/places.yaml` and its uses: none unknown, no place that nobody names.
 * @param uses all uses in `content/`
 * @param complete whether all uses could be read; only then it is known which place nobody names
 * @returns what is wrong, the sources that are cited, and whether all of these were found
 */
export function checkPlaces(
  root: string,
  site: Site,
  uses: readonly PlaceUse[],
  complete: boolean,
): { problems: Problem[]; citations: Citation[]; complete: boolean } {
  if (!existsSync(join(root, file))) {
    if (uses.length === 0) return { problems: [], citations: [], complete };
    const wrong = t('missingFile');
    const fix = t('missingFile.fix');
    return { problems: [{ file, line: 1, wrong, fix }], citations: [], complete: false };
  }
  const fields = readDataFile(root, file, placesSchema);
  const { value, problems, lineOf } = fields;
  if (!value) return { problems, citations: [], complete: false };

  const ids = Object.keys(value);
  const unused = ids.filter((id) => complete && !uses.some(({ place }) => place === id));
  const withoutZone = new Set(uses.flatMap(({ place, needsTimeZone }) => (needsTimeZone ? place : [])));
  return {
    problems: [
      ...problems,
      ...checkNames(fields, site),
      ...unused.map((id) => ({
        file,
        line: lineOf(id),
        wrong: t('unused', { id }),
        fix: t('unused.fix'),
      })),
      ...[...withoutZone]
        .filter((id) => value[id] && !value[id].timeZone)
        .map((id) => ({
          file,
          line: lineOf(id),
          wrong: t('noTimeZone', { id }),
          fix: t('noTimeZone.fix'),
        })),
      ...uses.filter(({ place }) => !ids.includes(place)).map((use) => explainUnknown(use, ids)),
    ],
    citations: Object.entries(value).flatMap(([id, { formerly = [] }]) =>
      formerly.flatMap(({ sources }, index) =>
        sources.map(({ source }, item) => ({ file, line: lineOf(id, 'formerly', index, 'sources', item), source })),
      ),
    ),
    complete,
  };
}

function checkNames({ value = {}, lineOf }: Fields<z.output<typeof placesSchema>>, { languages }: Site): Problem[] {
  return Object.entries(value).flatMap(([id, { name, formerly = [] }]) => [
    ...missingLanguages(file, lineOf(id, 'name'), t('what.name', { id }), name, languages, 4),
    ...formerly.flatMap((former, index) => {
      const line = lineOf(id, 'formerly', index, 'name');
      const wrong = t('former', { id, to: former.to, from: former.from });
      const fix = t('former.fix');
      return [
        ...missingLanguages(file, line, t('what.former', { id }), former.name, languages, 8),
        ...(former.to <= former.from ? [{ file, line: lineOf(id, 'formerly', index, 'to'), wrong, fix }] : []),
      ];
    }),
  ]);
}

function explainUnknown({ file: where, line, place }: PlaceUse, ids: readonly string[]): Problem {
  const meant = nearest(place, ids);
  return {
    file: where,
    line,
    wrong: t('unknown', { place, file }),
    fix: meant ? t('unknown.meant', { meant }) : t('unknown.fix', { ids: ids.join(', ') }),
  };
}
