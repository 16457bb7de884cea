/** Width of the map in its own units; on a wide screen one of them is about a pixel. */
export const mapWidth = 1000;

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
 * @param boxes at the scales at which it is shown
 * @param most at how many scales it would be shown with enough space
 */
export const classFrom = (boxes: readonly Box[], most: number = scales.length) =>
  boxes.length < most ? scales[boxes.length - 1]?.hidden : undefined;

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Something drawn on the map. */
export interface Drawn {
  /** Its boxes, in units of the map, at the first scales; at the others it is not shown. */
  readonly boxes: readonly Box[];
}

/** The boxes of something at all scales, or at the first of them. */
export const boxesAt = (boxAt: (scale: number) => Box, count: number = scales.length): Box[] =>
  scales.slice(0, count).map(({ scale }) => boxAt(scale));

/**
 * Takes the boxes of something up to the first one that leaves the map or covers something else.
 * @param height of the map
 */
export function freeBoxes(boxes: readonly Box[], others: readonly Drawn[], height: number): readonly Box[] {
  const refused = boxes.findIndex((box, index) => {
    const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= mapWidth && box[3] <= height;
    return !inside || others.some((other) => overlap(box, other.boxes[index]));
  });
  return refused < 0 ? boxes : boxes.slice(0, refused);
}

function overlap(a: Box, b: Box | undefined): boolean {
  return b !== undefined && a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
