import type { List } from './list.ts';

/** An empty list, or a response that is no list, comes from an intermediary: nothing is deleted because of it. */
export function isList(list: unknown): list is List {
  const isFilled = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  return (
    isFilled(list) &&
    Object.values(list).every(
      (kept) => isFilled(kept) && Object.values(kept).every((mark) => /^[\w+/]{8}$/.test(String(mark))),
    )
  );
}
