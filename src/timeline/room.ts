import { mapWidth } from './map.ts';

/**
 * The scales at which signs and names are drawn (`--enlarged` in map.css), from wide screens to narrow ones. `hidden` is
 * the class of what is shown at this scale and the ones before, but not on narrower screens.
 */
export const scales = [
  { scale: 1, hidden: 'from-62' },
  { scale: 1.15, hidden: 'from-48' },
  { scale: 1.45, hidden: 'from-36' },
  { scale: 1.85, hidden: 'from-27' },
  { scale: 2.45, hidden: undefined },
] as const;

export const largestScale = 2.45;

/**
 * The class of something that is shown at some scales only.
 * @param shown at how many of the scales, counted from the first
 * @param most at how many it would be shown if there was room
 */
export const classFrom = (shown: number, most: number = scales.length) =>
  shown < most ? scales[shown - 1]?.hidden : undefined;

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Something drawn on the map, in units of the map. */
export interface Drawn {
  /** Where it is when signs and names are drawn at a scale. */
  boxAt(scale: number): Box;
  /** At how many of the scales it is shown, counted from the first. */
  readonly shown: number;
}

/**
 * Counts the scales, from the first without a gap, at which something is inside the map and covers nothing else.
 * @param height of the map
 * @param most how many scales are asked for
 */
export function countFree(
  boxAt: Drawn['boxAt'],
  others: readonly Drawn[],
  height: number,
  most: number = scales.length,
): number {
  const refused = scales.slice(0, most).findIndex(({ scale }, index) => {
    const box = boxAt(scale);
    const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= mapWidth && box[3] <= height;
    return !inside || others.some((other) => index < other.shown && overlap(box, other.boxAt(scale)));
  });
  return refused < 0 ? most : refused;
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
