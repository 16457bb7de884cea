import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { readDataFile } from '../entries/data-file.ts';
import { missingLanguages } from '../entries/missing.ts';
import type { Fields } from '../problems/fields.ts';
import { nearest, type Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import type { Citation } from '../sources/check.ts';
import { placesSchema } from './schema.ts';

const file = 'content/places.yaml';

/** Somewhere in `content/` a place is named by its id. */
export interface PlaceUse {
  readonly file: string;
  readonly line: number;
  readonly place: string;
  /** Whether its time of day is to be shown. */
  readonly needsTimeZone?: boolean;
}

/**
 * Checks `content/places.yaml` and that uses and places fit: none unknown, none that nobody names.
 * @param uses all uses in `content/`
 * @param complete whether none is hidden in a file that cannot be read; only then it is known which place nobody names
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
    const wrong = 'The file is missing, but events take place or contacts live somewhere.';
    const fix = 'Add it, with a record for each place; see README.';
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
        wrong: `No event takes place in “${id}”, and no contact lives there.`,
        fix: 'Name it in an event or as the city of a contact, or take it out.',
      })),
      ...[...withoutZone]
        .filter((id) => value[id] && !value[id].timeZone)
        .map((id) => ({
          file,
          line: lineOf(id),
          wrong: `A contact lives in “${id}”, but its time zone is not known.`,
          fix: 'Add a line with the zone’s name in the IANA database, such as: timeZone: Europe/London',
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
    ...missingLanguages(file, lineOf(id, 'name'), `The name of “${id}”`, name, languages, 4),
    ...formerly.flatMap((former, index) => {
      const line = lineOf(id, 'formerly', index, 'name');
      const wrong = `A former name of “${id}” ends on ${former.to}, which is not after ${former.from}.`;
      const fix = 'Write a later day after “to:”.';
      return [
        ...missingLanguages(file, line, `A former name of “${id}”`, former.name, languages, 8),
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
    wrong: `There is no place “${place}” in ${file}.`,
    fix: meant ? `Write “${meant}”.` : `Write one of: ${ids.join(', ')}; or add the place.`,
  };
}
