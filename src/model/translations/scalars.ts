import { isMap, isScalar, isSeq, type Scalar, stringify } from 'yaml';

/** A text in a YAML or JSON file, with its path. */
export interface TextScalar {
  /** Keys from the outermost on; items of a list by their `id`, or counted from 1. */
  readonly path: readonly string[];
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Writes another text in the form of this one. */
  readonly write: (text: string) => string;
}

/**
 * All texts in a parsed YAML or JSON file, in the order of the file.
 * @param node `contents` of a document
 */
export function textsIn(node: unknown, path: readonly string[] = [], flow = false): TextScalar[] {
  if (isSeq(node)) {
    return node.items.flatMap((item, index) =>
      textsIn(item, [...path, nameOfItem(item, index)], flow || node.flow === true),
    );
  }
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => textsIn(value, [...path, String(key)], flow || node.flow === true));
  }
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
  const [start, end] = node.range;
  return [{ path, value: node.value, start, end, write: (text) => writeScalar(text, node.type, flow) }];
}

/** An item of a list by its id, if it has one, as the order may change; otherwise by its number, counted from 1. */
export const nameOfItem = (item: unknown, index: number) => String((isMap(item) && item.get('id')) || index + 1);

/**
 * Writes a text as YAML, in the style of the one it replaces, if that style can hold it.
 * @param flow whether it is between brackets, where a comma would end it
 */
export function writeScalar(text: string, style: Scalar['type'], flow: boolean): string {
  const line = text.replace(/(?<!\s)\s*\n\s*/g, ' ').trim();
  // A text between double quotation marks is written in YAML as in JSON.
  if (style === 'QUOTE_DOUBLE' || flow || line === '') return JSON.stringify(line);
  const written = stringify(line, {
    lineWidth: 0,
    defaultStringType: style === 'QUOTE_SINGLE' ? 'QUOTE_SINGLE' : 'PLAIN',
  }).trimEnd();
  // A multi-line text ends with the end of its last line.
  return style === 'BLOCK_FOLDED' || style === 'BLOCK_LITERAL' ? `${written}\n` : written;
}
