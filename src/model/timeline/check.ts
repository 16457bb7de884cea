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
import { t } from './messages.ts';
import { eventsSchema, mapSchema } from './schema.ts';

interface Checked {
  readonly problems: Problem[];
  readonly citations: Citation[];
  readonly places: PlaceUse[];
  /** Whether all citations and places were found: those in a file that cannot be read are missing. */
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
            wrong: t('twice', { id: event.id }),
            fix: t('twice.fix'),
          },
        ]
      : []),
    ...(event.until !== undefined && event.until <= event.date
      ? [
          {
            file,
            line: lineOf(index, 'until'),
            wrong: t('ends', { id: event.id, until: event.until, date: event.date }),
            fix: t('ends.fix'),
          },
        ]
      : []),
    ...missingLanguages(file, lineOf(index, 'text'), t('what.text', { id: event.id }), event.text, languages, 6),
    ...(event.paragraphs ?? [])
      .filter((id) => addresses.length > 0 && !addresses.includes(id))
      .map((id) => ({
        file,
        line: lineOf(index, 'paragraphs'),
        wrong: t('unknownParagraph', { id }),
        fix: t('unknownParagraph.fix', { first: addresses[0], last: addresses.at(-1) }),
      })),
    ...(event.kind === 'statement' && !event.paragraphs
      ? [
          {
            file,
            line: lineOf(index),
            wrong: t('noParagraphs', { id: event.id }),
            fix: t('noParagraphs.fix'),
          },
        ]
      : []),
    ...(event.kind === 'since' && !event.sources
      ? [
          {
            file,
            line: lineOf(index),
            wrong: t('noSources', { id: event.id }),
            fix: t('noSources.fix'),
          },
        ]
      : []),
  ]);
}

function checkMap({ value, lineOf }: Fields<z.output<typeof mapSchema>>, { languages }: Site): Problem[] {
  return (['waters', 'countries'] as const).flatMap((list) =>
    (value?.[list] ?? []).flatMap(({ name }, index) =>
      missingLanguages(mapFile, lineOf(list, index, 'name'), t('what.name', { list }), name, languages, 6),
    ),
  );
}

function explainMissing(file: string): Problem {
  return {
    file,
    line: 1,
    wrong: t('missingFile'),
    fix: t('missingFile.fix', { eventsFile, mapFile }),
  };
}
