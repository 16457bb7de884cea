type ByText = Map<string, { readonly value: unknown }>;

/** Values that are shared by name: Vite bundles the code of pages into separate modules, which are loaded in addition. */
const shared = globalThis as { [key: symbol]: Map<string, ByText> | undefined };
const storage = Symbol.for('statement.memoized');

/**
 * Memoizes work on a text: another call with the same text returns the same value, which nobody may change. It cannot
 * become stale, as a changed text is another text.
 * @param work makes a value from the text and nothing else
 * @param name under which all copies of the module in this process share the values; by default each has its own
 */
export function memoizeByText<Text extends string, Value>(
  work: (text: Text) => Value,
  name?: string,
): (text: Text) => Value {
  const done = name === undefined ? new Map() : sharedValues(name);
  return (text) => {
    const before = done.get(text);
    if (before) return before.value as Value;
    const value = work(text);
    done.set(text, { value });
    return value;
  };
}

function sharedValues(name: string): ByText {
  shared[storage] ??= new Map();
  const values = shared[storage].get(name) ?? new Map();
  shared[storage].set(name, values);
  return values;
}

/**
 * Memoizes work while pages are built, as no file changes then. In `npm run dev` and in commands it is done each time.
 * @param work makes a value from files and the names it is given; nobody may change the value
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
