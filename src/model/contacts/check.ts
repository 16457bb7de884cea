import type { Block } from '../documents/blocks.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { People } from '../people/check.ts';
import type { PlaceUse } from '../places/check.ts';
import { checkCharacters } from '../problems/characters.ts';
import { readFields } from '../problems/fields.ts';
import { strayFiles } from '../problems/folder.ts';
import { nearest, type Problem } from '../problems/problem.ts';
import { isProblem, readTextFile } from '../problems/text-file.ts';
import type { Site } from '../site/schema.ts';
import { checkBlock, type PlacedChannel } from './block-check.ts';
import { addressOf } from './channels.ts';
import { contactIds, folder } from './files.ts';
import { t } from './messages.ts';
import { type ContactRecord, contactSchema } from './schema.ts';

/**
 * Checks `content/contacts/`: persons, and that channels are valid and the same as those the statement prints.
 * @param people the persons there are
 * @param blocks the statement's blocks in each language
 * @returns what is wrong, the cities, and whether all of these were found
 */
export function checkContacts(
  root: string,
  site: Site,
  people: People,
  blocks: ReadonlyMap<LocaleCode, readonly Block[]>,
): { problems: Problem[]; places: PlaceUse[]; complete: boolean } {
  const problems = strayFiles(root, folder, '.yaml', () => true, '');
  const places: PlaceUse[] = [];
  const channels: PlacedChannel[] = [];
  let complete = true;
  for (const id of contactIds(root)) {
    const source = readTextFile(root, `${folder}/${id}.yaml`);
    if (isProblem(source)) {
      problems.push(source);
      complete = false;
      continue;
    }
    const { file } = source;
    const { value, problems: found, lineOf } = readFields(source, contactSchema);
    problems.push(...found, ...checkCharacters(source), ...checkPerson(file, id, people));
    if (!value) {
      complete = false;
      continue;
    }
    places.push({ file, line: lineOf('city'), place: value.city, needsTimeZone: true });
    const own = value.channels.map((channel, index) => ({
      file,
      line: lineOf('channels', index, 'printed'),
      ...channel,
    }));
    channels.push(...own);
    problems.push(...checkTwice(own));
    problems.push(...checkDays(file, value, site.issued, lineOf));
  }
  // When a contact cannot be read, the numbers are not all known.
  if (complete) problems.push(...checkBlock(channels, blocks, site));
  return { problems, places, complete };
}

function checkPerson(file: string, id: string, { ids, people }: People): Problem[] {
  const person = people.get(id);
  const own = `content/people/${id}.yaml`;
  if (!ids.includes(id)) {
    const meant = nearest(id, ids);
    return [
      {
        file,
        line: 1,
        wrong: t('unknownPerson', { id }),
        fix: meant ? t('unknownPerson.meant', { meant }) : t('unknownPerson.fix', { own }),
      },
    ];
  }
  // What is wrong in the person's own file is reported there.
  if (!person) return [];
  const lacking = [
    ...(person.organisation ? [] : [{ what: 'organisation', line: 'organisation: name-of-the-file' } as const]),
    ...(person.role ? [] : [{ what: 'role', line: 'role: { en: "…", ru: "…" }' } as const]),
  ];
  return lacking.map(({ what, line }) => ({
    file: own,
    line: 1,
    wrong: t(`lacking.${what}`),
    fix: t('addLine', { line }),
  }));
}

/** The statement prints the channels, so none was withdrawn before it was issued. */
function checkDays(
  file: string,
  { channels }: ContactRecord,
  issued: string,
  lineOf: (...path: PropertyKey[]) => number,
): Problem[] {
  return channels.flatMap(({ withdrawn, verified }, index) =>
    Object.entries({ withdrawn, verified })
      .filter(([, day]) => day !== undefined && day < issued)
      .map(([name, day]) => ({
        file,
        line: lineOf('channels', index, name),
        wrong: t('beforeIssue', { name, day, issued }),
        fix: t('beforeIssue.fix'),
      })),
  );
}

function checkTwice(channels: readonly PlacedChannel[]): Problem[] {
  const values = channels.map((channel) => addressOf(channel)?.value);
  return channels
    .filter((_, index) => values.indexOf(values[index]) < index)
    .map(({ file, line, printed }) => ({
      file,
      line,
      wrong: t('channelTwice', { printed }),
      fix: t('channelTwice.fix'),
    }));
}
