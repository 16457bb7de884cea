import { memoizeByDocument } from '../../lib/memoize.ts';
import { parseFrontMatter } from '../../lib/yaml.ts';
import type { Block } from '../documents/blocks.ts';
import { readBlocks } from '../documents/blocks.ts';
import { normaliseWords } from '../documents/wording.ts';

/** What a translator renders as one: a block of a text, a field of its front matter, a string of the interface. */
export interface Unit {
  /** Name within the document: `title`, `p3`, `heading-1`; what a translator types and an exchange file carries. */
  readonly key: string;
  /** The words, without markup (`normaliseWords`). */
  readonly words: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
}

/** A text in one language, taken apart. Fields are known by their names, blocks by their order. */
export interface Units {
  readonly fields: readonly Unit[];
  readonly blocks: readonly Unit[];
}

/** The fields of a front matter that hold words for readers; the others are days, ids and the like. */
const fieldsOfWords: readonly string[] = ['title', 'description', 'place', 'phrase', 'law', 'by'];

/**
 * Takes a document apart.
 * @param source the whole MDX file
 * @throws Error with a message `line:column: reason` when the file is not valid MDX
 */
export const unitsOfDocument = memoizeByDocument((source): Units => {
  const lines = source.split('\n');
  const fields = wordsIn(parseFrontMatter(source)).map(({ key, words }) => ({
    key,
    words,
    line: lineOfField(lines, key),
  }));
  const blocks = readBlocks(source);
  const keys = blockKeys(blocks);
  return {
    fields,
    blocks: blocks.map(({ text, line }, index) => ({
      key: keys[index] ?? '',
      words: normaliseWords(text),
      line,
    })),
  };
});

/**
 * Names of blocks within their document: a paragraph's is its address, any other block's its kind and how many of that
 * kind came before: `p1`, `heading-1`, `ContactBlock-4`.
 */
function blockKeys(blocks: readonly Block[]): string[] {
  const counts = new Map<string, number>();
  return blocks.map(({ id, kind }) => {
    if (id) return id;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}-${count}`;
  });
}

function wordsIn(value: unknown, path: readonly string[] = []): { key: string; words: string }[] {
  if (typeof value === 'string') {
    return fieldsOfWords.includes(path.at(-1) ?? '') ? [{ key: path.join('.'), words: normaliseWords(value) }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    // People count from one.
    wordsIn(child, [...path, Array.isArray(value) ? String(Number(key) + 1) : key]),
  );
}

/** Line of a field in a front matter: that of the nth field of its name, when it stands in a list. */
function lineOfField(lines: readonly string[], key: string): number {
  const path = key.split('.');
  const number = Number(path.at(-2) ?? 1);
  const pattern = new RegExp(`^[\\s-]*${path.at(-1)}:`);
  const matching = lines.flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
  return matching[number - 1] ?? 1;
}
