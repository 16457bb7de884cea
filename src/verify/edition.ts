import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSums, sumsFile } from '../lib/checksums.ts';
import { sha256 } from '../lib/hash.ts';
import { checkEditions } from '../model/editions/check.ts';
import { type Edition, editionsFolder, readEditions, recordPath } from '../model/editions/editions.ts';
import { nextRecord } from '../model/editions/next.ts';
import { recordSchema } from '../model/editions/schema.ts';
import { textsFile } from '../model/editions/texts.ts';
import { describe } from '../model/problems/problem.ts';
import { readSite } from '../model/site/site.ts';
import { orSentence, Refused } from './failure.ts';
import { t } from './messages.ts';

/*
 * `npm run edition`: makes the record of the next edition, before it is built. From the second on it needs the list of
 * checksums of the one before, as it was published: `dist/SHA256SUMS`, unless another file is named. The day is today,
 * unless `--day 2026-12-31` says another.
 */
await orSentence(() => {
  const given = process.argv.slice(2);
  const at = given.indexOf('--day');
  const [, day] = at === -1 ? [] : given.splice(at, 2);
  console.log(makeEdition(process.cwd(), given[0] ?? join('dist', sumsFile), day ?? today()));
});

/** The day on this machine. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** @returns what was written, in a sentence */
function makeEdition(root: string, sums: string, day: string): string {
  const site = readSite(root);
  const [problem] = checkEditions(root);
  if (problem) throw new Refused(describe(problem));
  if (!recordSchema.shape.day.safeParse(day).success) {
    throw new Refused(t('notADay', { day }));
  }
  const last = readEditions(root).at(-1);
  if (last && day < last.day) throw new Refused(t('laterThan', { number: last.edition, last: last.day, day }));
  const before = last && { edition: last, sums: sumsOf(last, sums) };
  const { record, text, texts } = nextRecord(root, site, day, before);
  mkdirSync(join(root, editionsFolder), { recursive: true });
  writeFileSync(join(root, textsFile), texts);
  const number = record.edition;
  const file = `${editionsFolder}/${number}.json`;
  writeFileSync(join(root, file), text);
  const changes = Object.keys(record.changes).length;
  return last ? t('nextRecord', { file, number, day, changes }) : t('firstRecord', { file, number, day });
}

/** The hash of the list of checksums of an edition, which must list its record. */
function sumsOf({ edition, checksum }: Edition, file: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new Refused(t('noList', { file, list: sumsFile, number: edition }));
  }
  const bytes = readFileSync(file);
  const { sums } = parseSums(bytes.toString());
  if (sums.get(recordPath(edition)) !== checksum || sums.has(recordPath(edition + 1))) {
    throw new Refused(t('otherList', { file, list: sumsFile, number: edition }));
  }
  return sha256(bytes);
}
