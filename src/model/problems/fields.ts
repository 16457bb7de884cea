import type { z } from 'astro/zod';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  YAMLParseError,
} from 'yaml';
import { parseYaml, type Yaml } from '../../lib/yaml.ts';
import { explainIssue } from './field-problems.ts';
import { hiddenIn } from './hidden-characters.ts';
import { t } from './messages.ts';
import type { Problem, Sentences } from './problem.ts';
import type { TextFile } from './text-file.ts';
import { misread } from './yaml-pitfalls.ts';
import { explainSyntax } from './yaml-syntax.ts';

/** The fields of a YAML file, of a front matter or of a JSON file, checked against their schema. */
export interface Fields<Value> {
  readonly value: Value | undefined;
  readonly problems: Problem[];
  /** Line of a field in the file; that of the nearest field around it when it is missing. */
  lineOf(...path: PropertyKey[]): number;
}

interface Reading {
  readonly text: string;
  readonly schema: z.ZodType;
  readonly fields: Fields<unknown>;
}

/**
 * The last reading of each file: while somebody edits, everything is checked after each save, but only changed files
 * are read.
 */
const readings = new Map<string, Reading>();

/** What YAML 1.1 may read as a day: https://yaml.org/type/timestamp.html */
const bareDay = /\d{4}-\d\d?-\d\d?/;

/**
 * Parses YAML (of which JSON is a part) and checks it.
 * @param source the file; `text` may be a part of it, such as the front matter
 * @param firstLine line of the file on which `text` begins
 * @param schema what the fields must be; its `meta({ example })` is shown when a field is missing
 */
export function readFields<Schema extends z.ZodType>(
  source: TextFile,
  schema: Schema,
  firstLine = 1,
): Fields<z.output<Schema>> {
  const before = readings.get(source.file);
  if (before?.text === source.text && before.schema === schema) {
    return { ...before.fields, problems: [...before.fields.problems] } as Fields<z.output<Schema>>;
  }
  const fields = parseFields(source, schema, firstLine);
  readings.set(source.file, { text: source.text, schema, fields });
  return { ...fields, problems: [...fields.problems] };
}

/** @returns undefined when brackets or lists are nested so deeply that the parser cannot follow */
function parse(text: string): Yaml | undefined {
  try {
    return parseYaml(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function explainNesting(file: string, text: string, firstLine: number): Problem {
  const lines = text.split('\n');
  const opened = lines.map((line) => line.match(/[[{]|- |\? |: /g)?.length ?? 0);
  const deepest = opened.indexOf(opened.reduce((most, count) => Math.max(most, count), 0));
  return {
    file,
    line: firstLine + deepest,
    wrong: t('tooDeep'),
    fix: t('tooDeep.fix'),
  };
}

/** The first duplicate name in a group, as the error that the parser would give. */
function duplicateIn(document: Document.Parsed): YAMLParseError | undefined {
  let found: YAMLParseError | undefined;
  visit(document, {
    Map(_, map) {
      const names = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (names.has(key.value)) {
          const [start = 0, end = 0] = key.range ?? [];
          found = new YAMLParseError([start, end], 'DUPLICATE_KEY', 'Map keys must be unique');
          return visit.BREAK;
        }
        names.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The fields of a map by their names, found once for all its problems. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const before = known.get(map);
  if (before) return before;
  const pairs = new Map(map.items.map((item) => [String(item.key), item]));
  known.set(map, pairs);
  return pairs;
}

function parseFields<Schema extends z.ZodType>(
  { file, text }: TextFile,
  schema: Schema,
  firstLine: number,
): Fields<z.output<Schema>> {
  const parsed = parse(text);
  if (!parsed) return { value: undefined, problems: [explainNesting(file, text, firstLine)], lineOf: () => firstLine };
  const { document, lines } = parsed;
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (...path: PropertyKey[]): number => {
    let node: unknown = document.contents;
    let line = firstLine;
    for (const key of path) {
      const pair = isMap(node) ? pairsOf(node).get(String(key)) : undefined;
      const next = isSeq(node) ? node.items[Number(key)] : pair?.value;
      const range = ((pair ? pair.key : next) as { range?: [number] } | null | undefined)?.range;
      if (!range) return line;
      line = lineAt(range[0]);
      node = next;
    }
    return line;
  };

  const [error = duplicateIn(document)] = document.errors;
  if (error) {
    const { index, ...sentences } = explainSyntax(text, error, lines.linePos(error.pos[0]).line - 1);
    return { value: undefined, problems: [{ file, line: firstLine + index, ...sentences }], lineOf };
  }
  const hidden = hiddenValues(document, text).map(({ offset, ...found }) => ({ file, line: lineAt(offset), ...found }));
  if (hidden.length) return { value: undefined, problems: hidden, lineOf };
  const changed = misread(document, text, file);
  if (changed.length) {
    const problems = changed.map(({ offset, ...sentences }) => ({ file, line: lineAt(offset), ...sentences }));
    return { value: undefined, problems, lineOf };
  }
  const input: unknown = document.toJS() ?? {};
  const result = schema.safeParse(input);
  // Astro reads every bare 2016-05-20 as a date, even where a text belongs: what passes here must pass there, too.
  const dated: unknown = bareDay.test(text)
    ? (parseDocument(text, { customTags: ['timestamp'], uniqueKeys: false }).toJS() ?? {})
    : input;
  const [refused, given] = result.success ? [schema.safeParse(dated), dated] : [result, input];
  const problems = (refused.error?.issues ?? []).flatMap((issue) =>
    explainIssue(issue, schema, given).map((sentences) => ({
      file,
      line: lineOf(...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])),
      ...sentences,
    })),
  );
  return { value: problems.length ? undefined : result.data, problems, lineOf };
}

/** Invisible characters that are written as an escape; `checkLetters` finds those that are typed. */
function hiddenValues(document: Document, text: string): (Sentences & { offset: number })[] {
  const found: (Sentences & { offset: number })[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const [start = 0, end = 0] = range ?? [];
      const hidden = typeof value === 'string' ? hiddenIn(value) : undefined;
      if (!hidden || text.slice(start, end).includes(hidden.character)) return;
      found.push({
        offset: start,
        wrong: t('hiddenEscape', { text: visibleStart(text.slice(start, end)), name: hidden.name }),
        fix: t('hiddenEscape.fix'),
      });
    },
  });
  return found;
}

const visibleStart = (text: string) => (text.length > 40 ? `${text.slice(0, 40)} …` : text);
