import { parse } from 'yaml';
import { memoizeByDocument } from './memoize.ts';

/**
 * Parses a YAML file that is a map of records, with or without the byte-order mark of Windows editors.
 * What is wrong in it is found, with its line, by the content checks.
 */
export function parseRecords(text: string): Record<string, Record<string, unknown>> {
  return parse(text.replace(/^\uFEFF/, ''), { uniqueKeys: false });
}

/** The fields at the head of an MDX file, between lines of three hyphens. */
export interface FrontMatter {
  readonly yaml: string;
  /** Where they begin, in UTF-16 units from the beginning of the file. */
  readonly start: number;
}

/**
 * Finds the fields at the head of an MDX file.
 * @param text the whole file, with or without a byte-order mark
 * @returns undefined when the file does not begin with them
 */
export function frontMatterIn(text: string): FrontMatter | undefined {
  const [, opening, yaml] = /(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*\r?$/my.exec(text) ?? [];
  return opening === undefined || yaml === undefined ? undefined : { yaml, start: opening.length };
}

/** The same as values, of a file that the content checks have passed; nothing when there are none. */
export function parseFrontMatter(text: string): unknown {
  return parseFields(frontMatterIn(text)?.yaml ?? '');
}

const parseFields = memoizeByDocument((fields): unknown => parse(fields, { uniqueKeys: false }));
