import type { z } from 'astro/zod';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { nearest, type Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** The fields of a YAML file, of a front matter or of a JSON file, checked against their schema. */
export interface Fields<Value> {
  readonly value: Value | undefined;
  readonly problems: Problem[];
  /** Line in the file on which a field stands; that of the nearest field around it when it is missing. */
  lineOf(...path: PropertyKey[]): number;
}

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
  const { file, text } = source;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (...path: PropertyKey[]): number => {
    let node: unknown = document.contents;
    let line = firstLine;
    for (const key of path) {
      const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(key)) : undefined;
      const next = isSeq(node) ? node.items[Number(key)] : pair?.value;
      const range = ((pair ? pair.key : next) as { range?: [number] } | null | undefined)?.range;
      if (!range) return line;
      line = lineAt(range[0]);
      node = next;
    }
    return line;
  };

  const [error] = document.errors;
  if (error) {
    const { index, ...sentences } = explainSyntax(text, lines.linePos(error.pos[0]).line - 1);
    return { value: undefined, problems: [{ file, line: firstLine + index, ...sentences }], lineOf };
  }
  const result = schema.safeParse(document.toJS() ?? {});
  const problems = result.success
    ? []
    : result.error.issues.flatMap((issue) =>
        explainIssue(issue, schema).map((sentences) => ({
          file,
          line: lineOf(...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])),
          ...sentences,
        })),
      );
  return { value: result.data, problems, lineOf };
}

type Sentences = Pick<Problem, 'wrong' | 'fix'>;

/**
 * @param text what cannot be read
 * @param noticed index of the line on which the parser noticed; the line at fault is often one before it
 */
function explainSyntax(text: string, noticed: number): Sentences & { index: number } {
  const lines = text.split(/\r?\n/).slice(0, noticed + 1);
  const near = (pattern: RegExp) => lines.findLastIndex((line, index) => index >= noticed - 1 && pattern.test(line));
  const tab = near(/^\s*\t/);
  if (tab !== -1) {
    return { index: tab, wrong: 'The line begins with a tab.', fix: 'Use spaces instead of the tab.' };
  }
  const colon = near(unquotedColon);
  if (colon !== -1) {
    const [, key = '', value = ''] = unquotedColon.exec(lines[colon] ?? '') ?? [];
    return {
      index: colon,
      wrong: `The text after “${key}:” contains a colon and is not in quotation marks, so the colon is taken for the end of a name.`,
      fix: `Write: ${key}: "${value.trim().replaceAll('"', '\\"')}"`,
    };
  }
  const quote = lines.findLastIndex((line) => (line.match(/"/g)?.length ?? 0) % 2 === 1);
  if (quote !== -1) {
    return {
      index: quote,
      wrong: `A quotation mark is opened and not closed: ${lines[quote]?.trim()}`,
      fix: 'Put " at the beginning and at the end of the text; inside it, use “ ” or « », or write \\".',
    };
  }
  const index = lines.findLastIndex((line) => line.trim() !== '');
  return {
    index: Math.max(0, index),
    wrong: `The line can't be read: ${lines[index]?.trim() ?? '(empty)'}`,
    fix: 'Each line is a name, a colon, a space and the value, such as: title: "The title"',
  };
}

const unquotedColon = /^\s*([\w-]+):\s+([^"'{[|>].*:.*)$/;

function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Sentences[] {
  // Of an item of a list the line tells which it is; its number would only be counted from nought.
  const name = issue.path.filter((key) => typeof key === 'string').join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, issue.path));
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      return {
        wrong: `“${key}” is not a field of this file.`,
        fix: meant
          ? `Write “${meant}” instead.`
          : known.length
            ? `The fields are: ${known.join(', ')}.`
            : 'Correct its name, or take the line out.',
      };
    });
  }
  const field = schemaAt(schema, issue.path);
  const example = exampleOf(field) ?? `${String(issue.path.at(-1) ?? 'title')}: "…"`;
  if (issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message)) {
    return [{ wrong: `The field “${name}” is missing.`, fix: `Add a line: ${example}` }];
  }
  if (issue.code === 'too_small') return [{ wrong: `The field “${name}” is empty.`, fix: `Write: ${example}` }];
  if (issue.code === 'invalid_type') {
    return [{ wrong: `The field “${name}” is of the wrong kind.`, fix: `Write it like this: ${example}` }];
  }
  const [what, ...rest] = issue.message.split('; ');
  return [
    { wrong: `The field “${name}” ${what}.`, fix: sentence(rest.join('; ') || `Write it like this: ${example}`) },
  ];
}

function exampleOf(schema: z.ZodType | undefined): string | undefined {
  const meta = schema?.meta() as { example?: string } | undefined;
  return meta?.example;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/\.\.$/, '.');
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const key of path) current = current && childOf(current, key);
  return current;
}

/** The schema of a field, of an item of a list or of an entry of a table. */
function childOf(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const { element, valueType } = schema as { element?: z.ZodType; valueType?: z.ZodType };
  return element ?? valueType ?? shapeOf(schema)[String(key)];
}

function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, z.ZodType> {
  const found = schemaAt(schema, path);
  return found ? shapeOf(found) : {};
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  const unwrapped = 'unwrap' in schema && typeof schema.unwrap === 'function' ? schema.unwrap() : schema;
  return (unwrapped as { shape?: Record<string, z.ZodType> }).shape ?? {};
}
