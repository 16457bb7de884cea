import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { readDataFile } from '../entries/data-file.ts';
import { missingLanguages } from '../entries/missing.ts';
import type { PlaceUse } from '../places/check.ts';
import type { Fields } from '../problems/fields.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import type { Citation } from '../sources/check.ts';
import { eventsFile, mapFile } from './files.ts';
import { eventsSchema, mapSchema } from './schema.ts';

interface Checked {
  readonly problems: Problem[];
  readonly citations: Citation[];
  readonly places: PlaceUse[];
  /** Whether all citations and places were found: a file that cannot be read hides its own. */
  readonly complete: boolean;
}

/**
 * Checks the events and the map: dates that follow one another, every language, nothing unknown.
 * A site without events needs neither of the files.
 * @param addresses addresses of the statement's paragraphs, to which events refer; none while they are not known
 */
export function checkTimeline(root: string, site: Site, addresses: readonly string[]): Checked {
  const wanted = [eventsFile, mapFile];
  const missing = wanted.filter((file) => !existsSync(join(root, file)));
  if (missing.length === wanted.length) return { problems: [], citations: [], places: [], complete: true };
  if (missing.length > 0) return { problems: missing.map(explainMissing), citations: [], places: [], complete: false };

  const events = readDataFile(root, eventsFile, eventsSchema);
  const map = readDataFile(root, mapFile, mapSchema);
  const problems = [...events.problems, ...map.problems];
  if (map.value) problems.push(...checkMap(map, site));
  if (!events.value) return { problems, citations: [], places: [], complete: false };
  const { value, lineOf } = events;
  return {
    problems: [...problems, ...checkEvents(events, site, addresses)],
    citations: value.flatMap(({ sources = [] }, index) =>
      sources.map(({ source }, item) => ({ file: eventsFile, line: lineOf(index, 'sources', item), source })),
    ),
    places: value.flatMap(({ places }, index) =>
      places.map((place, item) => ({ file: eventsFile, line: lineOf(index, 'places', item), place })),
    ),
    complete: true,
  };
}

function checkEvents(
  { value = [], lineOf }: Fields<z.output<typeof eventsSchema>>,
  { languages }: Site,
  addresses: readonly string[],
): Problem[] {
  const file = eventsFile;
  const ids = value.map(({ id }) => id);
  return value.flatMap((event, index): Problem[] => [
    ...(ids.indexOf(event.id) < index
      ? [
          {
            file,
            line: lineOf(index, 'id'),
            wrong: `There are two events “${event.id}”.`,
            fix: 'Give one of them another id.',
          },
        ]
      : []),
    ...(event.until !== undefined && event.until <= event.date
      ? [
          {
            file,
            line: lineOf(index, 'until'),
            wrong: `The event “${event.id}” ends on ${event.until}, which is not after its first day, ${event.date}.`,
            fix: 'Write a later day after “until:”, or take the line out if it was one day only.',
          },
        ]
      : []),
    ...missingLanguages(file, lineOf(index, 'text'), `The text of the event “${event.id}”`, event.text, languages, 6),
    ...(event.paragraphs ?? [])
      .filter((id) => addresses.length > 0 && !addresses.includes(id))
      .map((id) => ({
        file,
        line: lineOf(index, 'paragraphs'),
        wrong: `The statement has no paragraph “${id}”.`,
        fix: `Write one of ${addresses[0]} to ${addresses.at(-1)}.`,
      })),
    ...(event.kind === 'statement' && !event.paragraphs
      ? [
          {
            file,
            line: lineOf(index),
            wrong: `The event “${event.id}” is said to stand in the statement, but not where.`,
            fix: 'Add a line with the paragraphs, such as: paragraphs: [p5]',
          },
        ]
      : []),
    ...(event.kind === 'since' && !event.sources
      ? [
          {
            file,
            line: lineOf(index),
            wrong: `The event “${event.id}” is ours and cites no source.`,
            fix: 'Add a line with ids of content/sources.yaml, such as: sources: [id-of-a-source]',
          },
        ]
      : []),
  ]);
}

function checkMap({ value, lineOf }: Fields<z.output<typeof mapSchema>>, { languages }: Site): Problem[] {
  return (['waters', 'countries'] as const).flatMap((list) =>
    (value?.[list] ?? []).flatMap(({ name }, index) =>
      missingLanguages(mapFile, lineOf(list, index, 'name'), `A name under “${list}”`, name, languages, 6),
    ),
  );
}

function explainMissing(file: string): Problem {
  return {
    file,
    line: 1,
    wrong: 'The file is missing, without which the timeline cannot be made.',
    fix: `The timeline needs ${eventsFile} and ${mapFile}; a site without one has neither.`,
  };
}
