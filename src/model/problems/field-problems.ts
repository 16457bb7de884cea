import { z } from 'astro/zod';
import { t } from './messages.ts';
import { nearest, type Sentences } from './problem.ts';
import { quoted } from './yaml-syntax.ts';

/**
 * Explains in plain words what is wrong with a field.
 * @param issue what the schema found
 * @param schema the schema of the whole file, for its examples
 * @param input the whole file, as it was read
 */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, input: unknown): Sentences[] {
  if (issue.path.length === 0 && issue.code === 'invalid_type') {
    return [
      {
        wrong: t('notFields'),
        fix: t('notFields.fix'),
      },
    ];
  }
  // The line shows which item of a list is meant; a number would only be counted from zero.
  const name = issue.path.filter((key) => typeof key === 'string').join('.');
  if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_key') {
    const isField = issue.code === 'unrecognized_keys';
    const known = isField
      ? Object.keys(shapeAt(schema, issue.path))
      : keysOf(schemaAt(schema, issue.path.slice(0, -1)));
    const keys = isField ? issue.keys : [String(issue.path.at(-1))];
    return keys.map((key) => explainKey(key, known));
  }
  const field = schemaAt(schema, issue.path);
  const example = exampleOf(field) ?? `${String(issue.path.at(-1) ?? 'title')}: "…"`;
  const value = valueAt(input, issue.path);
  if (value === undefined) {
    return [{ wrong: t('missing', { name }), fix: t('addLine', { example }) }];
  }
  if (value === null || issue.code === 'too_small') {
    return [{ wrong: t('empty', { name }), fix: t('write', { example }) }];
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value !== 'object') {
    return [readAs(name, typeof value === 'number' ? t('number') : t('yesOrNo'), String(value))];
  }
  if (value instanceof Date && issue.code === 'invalid_type') {
    return [readAs(name, t('date'), value.toISOString().slice(0, 10))];
  }
  // Our own messages do not begin with a capital letter; the library's do, and are for programmers.
  if (/^[A-Z]/.test(issue.message)) {
    return [{ wrong: t('wrongKind', { name }), fix: t('writeLikeThis', { example }) }];
  }
  const [what, ...rest] = issue.message.split('; ');
  return [{ wrong: t('field', { name, what }), fix: sentence(rest.join('; ') || t('writeLikeThis', { example })) }];
}

function readAs(name: string, kind: string, written: string): Sentences {
  return {
    wrong: t('readAs', { name, kind }),
    fix: t('readAs.fix', { quoted: quoted(written) }),
  };
}

function explainKey(key: string, known: readonly string[]): Sentences {
  const meant = nearest(key, known);
  return {
    wrong: t('unknownField', { key }),
    fix: meant
      ? t('unknownField.meant', { meant })
      : known.length
        ? t('unknownField.known', { known: known.join(', ') })
        : t('unknownField.fix'),
  };
}

function exampleOf(schema: z.ZodType | undefined): string | undefined {
  const meta = schema?.meta() as { example?: string } | undefined;
  return meta?.example;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/\.\.$/, '.');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let current = input;
  for (const key of path) current = (current as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return current;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const key of path) current = current && childOf(current, key);
  return current;
}

/** The schema of a field, of an item of a list or of an entry of a table. */
function childOf(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const { element, valueType } = unwrapped(schema) as { element?: z.ZodType; valueType?: z.ZodType };
  return element ?? valueType ?? shapeOf(schema)[String(key)];
}

function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, z.ZodType> {
  const found = schemaAt(schema, path);
  return found ? shapeOf(found) : {};
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  return (unwrapped(schema) as { shape?: Record<string, z.ZodType> }).shape ?? {};
}

/** The names that a table such as “a text in several languages” may hold. */
function keysOf(schema: z.ZodType | undefined): string[] {
  const { keyType } = (schema ? unwrapped(schema) : {}) as { keyType?: z.ZodType & { options?: string[] } };
  const { options } = (keyType?.meta() ?? {}) as { options?: () => string[] };
  return options?.() ?? keyType?.options ?? [];
}

/** The schema of a field that may be left out. */
function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : schema;
}
