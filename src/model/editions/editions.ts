import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../../lib/files.ts';
import { sha256 } from '../../lib/hash.ts';
import { memoizeInBuild } from '../../lib/memoize.ts';
import { namesIn } from '../problems/folder.ts';
import { type EditionRecord, parseRecord } from './schema.ts';

export const editionsFolder = 'content/editions';

/** An edition: its record, and the file with it. */
export interface Edition extends EditionRecord {
  readonly text: string;
  /** SHA-256 of the file. */
  readonly checksum: string;
}

/** Path of a record in the site, without a slash before it. */
export const recordPath = (edition: number) => `editions/${edition}.json`;

/** The page about the editions, within a language. */
export const editionsPage = 'editions/';

/** The numbers of the records in `content/editions/`, in their order. */
export function editionNumbers(root: string): number[] {
  return namesIn(root, editionsFolder)
    .flatMap((name) => /^([1-9]\d{0,4})\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/**
 * The editions of the site, the oldest first.
 * @param root folder of the project, whose content has been checked
 */
export const readEditions = memoizeInBuild((root: string): readonly Edition[] =>
  editionNumbers(root).flatMap((number) => readEdition(root, number) ?? []),
);

/** @returns an edition by its number; undefined when there is no record that can be read */
export function readEdition(root: string, number: number): Edition | undefined {
  const path = join(root, editionsFolder, `${number}.json`);
  return existsSync(path) ? editionFrom(readPlainText(path)) : undefined;
}

/** @returns an edition from the text of its record; undefined when it is not one */
export function editionFrom(text: string): Edition | undefined {
  const record = parseRecord(text);
  return record && { ...record, text, checksum: sha256(text) };
}
