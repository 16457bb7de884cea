import { parse } from 'yaml';

/**
 * Parses a YAML file that is a map of records, with or without the byte-order mark of Windows editors.
 * What is wrong in it is found, with its line, by the content checks.
 */
export function parseRecords(text: string): Record<string, Record<string, unknown>> {
  return parse(text.replace(/^\uFEFF/, ''));
}
