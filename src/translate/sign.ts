import { isMap, isScalar, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { frontMatterIn } from '../lib/yaml.ts';
import type { Review } from '../model/documents/schema.ts';
import { t } from './messages.ts';

/**
 * Puts a review into the front matter of a document and touches nothing else: byte-order mark, line ends, comments and
 * the order of the fields stay as they are.
 * @param source the whole file, its front matter in order
 * @returns the whole file with the review, in the place of an older one
 */
export function signReview(source: string, review: Review): string {
  const front = frontMatterIn(source);
  if (!front) throw new Error(t('noFields'));
  const head = source.slice(0, front.start);
  const newline = head.endsWith('\r\n') ? '\r\n' : '\n';
  return head + put(front.yaml, review, newline) + source.slice(front.end);
}

function put(fields: string, review: Review, newline: string): string {
  const { contents } = parseDocument(fields);
  const old = isMap(contents) ? contents.get('review', true) : undefined;
  if (!isMap(old)) {
    const lines = Object.entries(review).map(([key, value]) => `  ${key}: ${written(key, value)}`);
    return `${fields}${['review:', ...lines].join(newline)}${newline}`;
  }
  return Object.entries(review).reduce(
    // Parsed again for each, as every change moves what comes after it.
    (text, [key, value]) => putField(text, key, written(key, value), newline),
    fields,
  );
}

function putField(fields: string, key: string, value: string, newline: string): string {
  const review = (parseDocument(fields).contents as YAMLMap).get('review', true) as unknown as YAMLMap<Scalar, Scalar>;
  const field = review.items.find((item) => item.key.value === key);
  if (field && isScalar(field.value) && field.value.range) {
    const [start, end] = field.value.range;
    return fields.slice(0, start) + value + fields.slice(end);
  }
  const last = review.items.at(-1) as Pair<Scalar, Scalar>;
  const end = last.value?.range?.[1] ?? 0;
  const start = last.key.range?.[0] ?? 0;
  const indent = fields.slice(fields.lastIndexOf('\n', start) + 1, start);
  const between = review.flow ? ', ' : `${newline}${indent}`;
  return `${fields.slice(0, end)}${between}${key}: ${value}${fields.slice(end)}`;
}

/** A name may hold signs that mean something in YAML, a hash may look like a number; a day needs no quotation marks. */
const written = (key: string, value: string) => (key === 'date' ? value : JSON.stringify(value));
