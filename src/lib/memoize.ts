import { LruCache } from './lru-cache.ts';

/**
 * Work on a text that is done once: another call with the same words gets the same value, which therefore nobody may
 * change. It cannot go stale, as other words are another text.
 * @param work what makes a value from a text and nothing else
 */
export function memoizeByText<Text extends string, Value>(work: (text: Text) => Value): (text: Text) => Value {
  return remembering(work, new Map());
}

/**
 * How many documents are kept parsed: twice those of a site like this one, so that while somebody edits only what was
 * saved is parsed again. On a site with thousands, all of them would fill the memory.
 */
export const documentsKept = 120;

/**
 * The same for whole documents, which are long: the most recently used values are kept.
 * @param work what makes a value from a document and nothing else
 */
export function memoizeByDocument<Value>(work: (text: string) => Value): (text: string) => Value {
  return remembering(work, new LruCache(documentsKept));
}

interface Memory<Text, Value> {
  get(text: Text): { readonly value: Value } | undefined;
  set(text: Text, done: { readonly value: Value }): void;
}

function remembering<Text, Value>(work: (text: Text) => Value, done: Memory<Text, Value>): (text: Text) => Value {
  return (text) => {
    const before = done.get(text);
    if (before) return before.value;
    const value = work(text);
    done.set(text, { value });
    return value;
  };
}

/**
 * Work that is done once while pages are built, as no file changes then. While somebody edits (`npm run dev`), and in
 * commands, it is done each time.
 * @param work what makes a value from files and the names it is given; nobody may change the value
 */
export function memoizeInBuild<Names extends readonly string[], Value>(
  work: (...names: Names) => Value,
): (...names: Names) => Value {
  // Outside Astro there is no such table.
  if (!import.meta.env?.PROD) return work;
  const done = new Map<string, { readonly value: Value }>();
  return (...names) => {
    const key = names.join('\n');
    const before = done.get(key);
    if (before) return before.value;
    const value = work(...names);
    done.set(key, { value });
    return value;
  };
}
