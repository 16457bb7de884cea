import { type Document, isCollection, LineCounter, parseDocument, Scalar, visit, YAMLParseError } from 'yaml';
import { memoizeByText } from './memoize.ts';

/** A parsed YAML text with its errors, and a function that finds the line of an offset in it. */
export interface Yaml {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * Parses YAML, of which JSON is a part; each text once.
 * @param text without a byte-order mark
 * @throws RangeError when brackets or lists are nested so deeply that the parser cannot follow
 */
export const parseYaml = memoizeByText((text): Yaml => {
  const lines = new LineCounter();
  // With unique keys, the parser compares each name with all others of its group, which takes minutes for a long file.
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;
  const document = parseDocument(text, options);
  refuseGroupsAsNames(document);
  return { document, lines };
}, 'yaml');

/** A map or list can be the name of a field. Nested, as in `{{{{`, each level doubles the length of the name as a text. */
function refuseGroupsAsNames(document: Document.Parsed): void {
  visit(document, {
    Pair(_, pair) {
      if (!isCollection(pair.key)) return;
      const [start = 0, end = start] = pair.key.range ?? [];
      document.errors.unshift(new YAMLParseError([start, end], 'NON_STRING_KEY', 'Names of fields must be texts'));
      pair.key = new Scalar('');
    },
  });
}

/**
 * The values of a YAML text.
 * @param text with or without the byte-order mark of Windows editors
 * @throws YAMLParseError when it is not valid; the content checks report what is wrong, with its line
 */
export function parseValues(text: string): unknown {
  const { document } = parseYaml(text.replace(/^\uFEFF/, ''));
  if (document.errors[0]) throw document.errors[0];
  return document.toJS();
}

/** The same for a file that is a map of records. */
export const parseRecords = (text: string) => parseValues(text) as Record<string, Record<string, unknown>>;

/** The fields at the head of an MDX file, between lines of three hyphens. */
export interface FrontMatter {
  readonly yaml: string;
  /** Where they begin and end, in UTF-16 units from the beginning of the file. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the fields at the head of an MDX file.
 * @param text the whole file, with or without a byte-order mark
 * @returns undefined when the file does not begin with them
 */
export function frontMatterIn(text: string): FrontMatter | undefined {
  const [, opening, yaml] = /(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*\r?$/my.exec(text) ?? [];
  if (opening === undefined || yaml === undefined) return undefined;
  return { yaml, start: opening.length, end: opening.length + yaml.length };
}

/** The same as values, of a file that the content checks have passed; nothing when there are none. */
export function parseFrontMatter(text: string): unknown {
  return parseValues(frontMatterIn(text)?.yaml ?? '');
}
