/**
 * Work on a text that is done once: whoever comes again with the same words gets the same value, which therefore nobody
 * may change. It cannot go stale, as other words are another text.
 * @param work what makes a value of a text and of nothing else
 */
export function onceForEachText<Text extends string, Value>(work: (text: Text) => Value): (text: Text) => Value {
  const done = new Map<Text, { readonly value: Value }>();
  return (text) => {
    const before = done.get(text);
    if (before) return before.value;
    const value = work(text);
    done.set(text, { value });
    return value;
  };
}

/**
 * Work that is done once while pages are built, as no file changes then. While somebody writes (`npm run dev`), and in
 * commands, it is done each time.
 * @param work what makes a value of files and of the names it is given; nobody may change the value
 */
export function onceInBuild<Names extends readonly string[], Value>(
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
