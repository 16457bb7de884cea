import { lineReach, widestLine } from '../../fonts/widest.ts';
import { labelSides } from '../../model/places/schema.ts';
import {
  type Box,
  boxesAt,
  type Drawn,
  freeBoxes,
  largestScale,
  mapWidth,
  scales,
} from '../../model/timeline/collisions.ts';

/** A sign on the map with the name of its place. */
export interface Pin {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Side of the sign on which the name is placed, if an editor has chosen it. */
  readonly side?: Side | undefined;
}

/** The name of a country or of water, each line centred on the same point. */
export interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly kind: 'country' | 'water';
  readonly lines: readonly string[];
}

type Side = (typeof labelSides)[number];

interface Label extends Drawn {
  readonly side: Side;
}

// Sizes at scale 1, in units of the map; map.css draws with the same.
const nameSize = 14;
const letteringSize = 12;
const letterSpacing = 0.22;
const lineHeight = 1.15;
const sign = 8;
const gap = 11;
/** Half of the paper-coloured outline of a name. */
const outline = 1.5;

/** On narrower screens than that of the third scale countries and waters have no names. */
export const letteringScales = 3;
/** How far such a name may be moved, in units: the name of a country far, that of water not past its shore. */
const freedom = { country: 60, water: 24 } as const;
const step = 6;
/** How many orders of placing the names of places are tried, to find the one that places most of them. */
const attempts = 10;

const signOf = ({ x, y }: Pin): Drawn => ({
  boxes: boxesAt((scale) => [x - sign * scale, y - sign * scale, x + sign * scale, y + sign * scale]),
});

/**
 * Places the scale bar with its label in a corner of the map in which there is no sign, at the bottom right if it can be.
 * @param length of the bar, in units
 * @param height of the map
 * @returns the bar, with its left end and its line
 */
export function placeScaleBar(length: number, label: string, pins: readonly Pin[], height: number) {
  const labelWidth = widestLine(label, 'regular') * letteringSize;
  const widest = Math.max(length, labelWidth * largestScale);
  const left = Math.round(24 + (widest - length) / 2);
  const right = Math.round(mapWidth - 24 - (length + widest) / 2);
  const bottom = height - 20;
  const top = 40;
  const corners = [
    [right, bottom],
    [left, bottom],
    [right, top],
    [left, top],
  ] as const;
  const signs = pins.map(signOf);
  const bars = corners.map(([x, y]) => {
    const boxes = boxesAt((scale) => {
      const half = Math.max(length, labelWidth * scale) / 2;
      return [x + length / 2 - half, y - 6 - lineReach.above * letteringSize * scale, x + length / 2 + half, y];
    });
    return { x, y, length, boxes };
  });
  const free = bars.find(({ boxes }) => freeBoxes(boxes, signs, height).length === scales.length);
  return free ?? (bars[0] as (typeof bars)[number]);
}

/**
 * Places all names of a map: first those of the places, then those of countries and waters where there is space left.
 * @param bar the scale bar
 * @param height of the map
 * @returns both in the order in which they came
 */
export function placeLabels<Item extends Lettering>(
  pins: readonly Pin[],
  lettering: readonly Item[],
  bar: Drawn,
  height: number,
) {
  const names = placeNames(pins, bar, height);
  const drawn: Drawn[] = [bar, ...pins.map(signOf), ...names];
  const placed = lettering.map((item) => {
    const label = placeLettering(item, drawn, height);
    drawn.push(label);
    return label;
  });
  return { names, lettering: placed };
}

/**
 * Finds for each name a side of its sign on which it covers no sign and no other name, nor leaves the map, in the widest
 * font and therefore in every other. A name that has no such side on narrow screens is not shown there; the sign is.
 */
function placeNames(pins: readonly Pin[], bar: Drawn, height: number): Label[] {
  const signs = pins.map(signOf);
  const choices = pins.map(sidesOf);
  const place = (order: readonly number[]): Label[] => {
    const labels: Label[] = [];
    for (const index of order) {
      const others = [bar, ...signs.filter((_, other) => other !== index), ...labels.filter(Boolean)];
      const sides = choices[index]?.map(({ side, boxes }) => ({ side, boxes: freeBoxes(boxes, others, height) })) ?? [];
      labels[index] = sides.reduce((best, other) => (other.boxes.length > best.boxes.length ? other : best));
    }
    return labels;
  };
  // Names whose side is given come first: the others make room for them.
  let order = pins.map((_, index) => index).toSorted((a, b) => Number(!pins[a]?.side) - Number(!pins[b]?.side));
  let best = place(order);
  let labels = best;
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const short = order.filter((index) => labels[index]?.boxes.length !== scales.length);
    if (!short.length) break;
    // A name that was not placed at every scale chooses before the others.
    order = [...new Set([...short, ...order])];
    labels = place(order);
    if (total(labels) > total(best)) best = labels;
  }
  return best;
}

const total = (labels: readonly Label[]) => labels.reduce((sum, { boxes }) => sum + boxes.length, 0);

/** The sides on which a name may be placed, each with its boxes. */
function sidesOf(pin: Pin): Label[] {
  const width = widestLine(pin.name, 'bold') * nameSize;
  return (pin.side ? [pin.side] : labelSides).map((side) => ({
    side,
    boxes: boxesAt((scale) => nameBox(pin, side, width * scale, scale)),
  }));
}

/** The box of a name, as map.css places it next to its sign. */
function nameBox({ x, y }: Pin, side: Side, width: number, scale: number): Box {
  const size = nameSize * scale;
  const [left, baseline] = {
    end: [x + gap * scale, y + 0.35 * size],
    start: [x - gap * scale - width, y + 0.35 * size],
    above: [x - width / 2, y - gap * scale],
    below: [x - width / 2, y + 1.55 * size],
  }[side] as [number, number];
  const around = outline * scale;
  return [left - around, baseline - lineReach.above * size, left + width + around, baseline + lineReach.below * size];
}

/**
 * Moves the name of a country or of water, as little as needed, to where it covers nothing.
 * @returns the name at its new point, with the boxes that are free there; none where there is no space at all
 */
function placeLettering<Item extends Lettering>(item: Item, others: readonly Drawn[], height: number): Item & Drawn {
  const size = letteringSize;
  const widths = item.lines.map((line) =>
    item.kind === 'country'
      ? widestLine(line.toUpperCase(), 'regular') + letterSpacing * [...line].length
      : widestLine(line, 'regular'),
  );
  const half = (Math.max(...widths) * size) / 2;
  const above = lineReach.above * size;
  const below = (lineReach.below + lineHeight * (item.lines.length - 1)) * size;
  let best: Item & Drawn = { ...item, boxes: [] };
  for (const [x, y] of pointsAround(item)) {
    const boxAt = (scale: number): Box => [x - half * scale, y - above * scale, x + half * scale, y + below * scale];
    const boxes = freeBoxes(boxesAt(boxAt, letteringScales), others, height);
    if (boxes.length > best.boxes.length) best = { ...item, x, y, boxes };
    if (boxes.length === letteringScales) break;
  }
  return best;
}

/** The point of a name and those to which it may be moved, the nearest first. */
function pointsAround({ x, y, kind }: Lettering): [number, number][] {
  const count = Math.floor(freedom[kind] / step);
  const steps = Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * step);
  return steps
    .flatMap((right) => steps.map((down): [number, number] => [right, down]))
    .filter(([right, down]) => Math.hypot(right, down) <= freedom[kind])
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
    .map(([right, down]) => [x + right, y + down]);
}
