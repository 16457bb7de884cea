import { parse } from 'yaml';
import { memoizeByDocument } from './memoize.ts';

/**
 * Parses a YAML file that is a map of records, with or without the byte-order mark of Windows editors.
 * What is wrong in it is found, with its line, by the content checks.
 */
export function parseRecords(text: string): Record<string, Record<string, unknown>> {
  return parse(text.replace(/^\uFEFF/, ''), { uniqueKeys: false });
}

/**
 * The fields at the head of an MDX file that the content checks have passed; nothing when there are none.
 * @param text the whole file, with or without a byte-order mark
 */
export function parseFrontMatter(text: string): unknown {
  return parseFields(/^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '');
}

const parseFields = memoizeByDocument((fields): unknown => parse(fields, { uniqueKeys: false }));
