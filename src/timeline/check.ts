import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { type Fields, readFields } from '../checks/fields.ts';
import { checkLetters } from '../checks/letters.ts';
import { nearest, type Problem } from '../checks/problem.ts';
import { checkScripts } from '../checks/scripts.ts';
import { isProblem, readTextFile } from '../checks/text-file.ts';
import type { LocaleCode } from '../i18n/locales.ts';
import type { Site } from '../site/schema.ts';
import type { Citation } from '../sources/check.ts';
import { eventsFile, mapFile, placesFile } from './files.ts';
import { eventsSchema, mapSchema, placesSchema } from './schema.ts';

interface Found {
  readonly problems: Problem[];
  readonly citations: Citation[];
}

interface Checked extends Found {
  /** Whether all citations were found: a file that cannot be read hides its own. */
  readonly complete: boolean;
}

/**
 * Checks the events, their places and the map: dates that follow one another, every language, nothing unknown.
 * A site without events needs none of the files.
 * @param addresses addresses of the statement's paragraphs, to which events refer; none while they are not known
 */
export function checkTimeline(root: string, site: Site, addresses: readonly string[]): Checked {
  const wanted = [eventsFile, placesFile, mapFile];
  const missing = wanted.filter((file) => !existsSync(join(root, file)));
  if (missing.length === wanted.length) return { problems: [], citations: [], complete: true };
  if (missing.length > 0) return { problems: missing.map(explainMissing), citations: [], complete: false };

  const events = read(root, eventsFile, eventsSchema);
  const places = read(root, placesFile, placesSchema);
  const map = read(root, mapFile, mapSchema);
  const problems = [...events.problems, ...places.problems, ...map.problems];
  const citations: Citation[] = [];
  if (events.fields?.value) {
    const known = places.fields?.value && Object.keys(places.fields.value);
    const found = checkEvents(events.fields, site, addresses, known);
    problems.push(...found.problems);
    citations.push(...found.citations);
  }
  if (places.fields?.value) {
    const used = events.fields?.value?.flatMap(({ places: ids }) => ids);
    const found = checkPlaces(places.fields, site, used);
    problems.push(...found.problems);
    citations.push(...found.citations);
  }
  if (map.fields?.value) problems.push(...checkMap(map.fields, site));
  return { problems, citations, complete: Boolean(events.fields?.value && places.fields?.value) };
}

function checkEvents(
  { value = [], lineOf }: Fields<z.output<typeof eventsSchema>>,
  { languages }: Site,
  addresses: readonly string[],
  places: readonly string[] | undefined,
): Found {
  const file = eventsFile;
  const ids = value.map(({ id }) => id);
  const problems = value.flatMap((event, index): Problem[] => [
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
    ...event.places
      .filter((id) => places !== undefined && !places.includes(id))
      .map((id) => explainPlace(lineOf(index, 'places', event.places.indexOf(id)), id, places ?? [])),
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
  const citations = value.flatMap(({ sources = [] }, index) =>
    sources.map(({ source }, item) => ({ file, line: lineOf(index, 'sources', item), source })),
  );
  return { problems, citations };
}

function checkPlaces(
  { value = {}, lineOf }: Fields<z.output<typeof placesSchema>>,
  { languages }: Site,
  used: readonly string[] | undefined,
): Found {
  const file = placesFile;
  const problems = Object.entries(value).flatMap(([id, { name, formerly = [] }]): Problem[] => [
    ...missingLanguages(file, lineOf(id, 'name'), `The name of “${id}”`, name, languages, 4),
    ...(used && !used.includes(id)
      ? [
          {
            file,
            line: lineOf(id),
            wrong: `No event takes place in “${id}”.`,
            fix: `Name it under “places:” of an event in ${eventsFile}, or take it out.`,
          },
        ]
      : []),
    ...formerly.flatMap((former, index) => [
      ...missingLanguages(
        file,
        lineOf(id, 'formerly', index, 'name'),
        `A former name of “${id}”`,
        former.name,
        languages,
        8,
      ),
      ...(former.to <= former.from
        ? [
            {
              file,
              line: lineOf(id, 'formerly', index, 'to'),
              wrong: `A former name of “${id}” ends on ${former.to}, which is not after ${former.from}.`,
              fix: 'Write a later day after “to:”.',
            },
          ]
        : []),
    ]),
  ]);
  const citations = Object.entries(value).flatMap(([id, { formerly = [] }]) =>
    formerly.flatMap(({ sources }, index) =>
      sources.map(({ source }, item) => ({ file, line: lineOf(id, 'formerly', index, 'sources', item), source })),
    ),
  );
  return { problems, citations };
}

function checkMap({ value, lineOf }: Fields<z.output<typeof mapSchema>>, { languages }: Site): Problem[] {
  return (['waters', 'countries'] as const).flatMap((list) =>
    (value?.[list] ?? []).flatMap(({ name }, index) =>
      missingLanguages(mapFile, lineOf(list, index, 'name'), `A name under “${list}”`, name, languages, 6),
    ),
  );
}

function missingLanguages(
  file: string,
  line: number,
  what: string,
  given: Partial<Record<LocaleCode, string>>,
  languages: readonly LocaleCode[],
  indent: number,
): Problem[] {
  return languages
    .filter((locale) => !given[locale])
    .map((locale) => ({
      file,
      line,
      wrong: `${what} in the language “${locale}” is missing.`,
      fix: `Add a line below, indented by ${indent} spaces: ${locale}: …`,
    }));
}

function explainPlace(line: number, id: string, known: readonly string[]): Problem {
  const meant = nearest(id, known);
  return {
    file: eventsFile,
    line,
    wrong: `There is no place “${id}” in ${placesFile}.`,
    fix: meant ? `Write “${meant}”.` : `Write one of: ${known.join(', ')}; or add the place.`,
  };
}

function explainMissing(file: string): Problem {
  return {
    file,
    line: 1,
    wrong: 'The file is missing, without which the timeline cannot be made.',
    fix: `The timeline needs ${eventsFile}, ${placesFile} and ${mapFile}; a site without one has none of them.`,
  };
}

function read<Schema extends z.ZodType>(root: string, file: string, schema: Schema) {
  const source = readTextFile(root, file);
  if (isProblem(source)) return { problems: [source], fields: undefined };
  const fields = readFields(source, schema);
  return { problems: [...fields.problems, ...checkScripts(source), ...checkLetters(source)], fields };
}
