import { parse } from 'yaml';

/** Parses `content/sources.yaml`, with or without the byte-order mark of Windows editors. */
export function parseSources(text: string): Record<string, Record<string, unknown>> {
  return parse(text.replace(/^\uFEFF/, ''));
}
