/** Numbers that look like chance and are the same for the same seed: Mulberry32, of Tommy Ettinger (public domain). */
export function chanceFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    /** A whole number from 0 to below the limit. */
    below,
    /** An item of a list that is not empty. */
    one: <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item,
  };
}

export type Chance = ReturnType<typeof chanceFrom>;
