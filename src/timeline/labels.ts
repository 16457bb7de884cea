import { labelSides } from '../places/schema.ts';
import { mapWidth } from './map.ts';

/** A sign on the map with the name of its place. */
export interface Pin {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Side on which the name stands, if an editor has chosen it. */
  readonly side?: Side | undefined;
}

export type Side = (typeof labelSides)[number];

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** How much larger signs and names are drawn on the narrowest screens; what finds room there finds it everywhere. */
const largest = 2.5;
const fontSize = 14 * largest;
/** Letters of system faces are seldom wider on average, bold Cyrillic ones included. */
const letterWidth = 0.68 * fontSize;
const sign = 8 * largest;
const gap = 11 * largest;

/**
 * Finds for each name a side of its sign on which it covers no sign and no other name, nor leaves the map.
 * @param height of the map
 * @returns the sides in the order of the pins; the first side that is free, `end` when none is
 */
export function placeNames(pins: readonly Pin[], height: number): Side[] {
  const taken: Box[] = pins.map(({ x, y }) => [x - sign, y - sign, x + sign, y + sign]);
  const signs = taken.slice();
  const choose = (pin: Pin, index: number): Side => {
    const free = (side: Side) => {
      const box = boxOf(pin, side);
      const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= mapWidth && box[3] <= height;
      return inside && taken.every((other) => other === signs[index] || !overlap(box, other));
    };
    const side = pin.side ?? labelSides.find(free) ?? 'end';
    taken.push(boxOf(pin, side));
    return side;
  };
  const sides: Side[] = [];
  // Names whose side is given come first: the others make room for them.
  const order = pins.map((pin, index) => ({ pin, index })).sort((a, b) => Number(!a.pin.side) - Number(!b.pin.side));
  for (const { pin, index } of order) sides[index] = choose(pin, index);
  return sides;
}

function boxOf({ x, y, name }: Pin, side: Side): Box {
  const width = [...name].length * letterWidth;
  const half = fontSize * 0.6;
  switch (side) {
    case 'end':
      return [x + gap, y - half, x + gap + width, y + half];
    case 'start':
      return [x - gap - width, y - half, x - gap, y + half];
    case 'above':
      return [x - width / 2, y - gap - 2 * half, x + width / 2, y - gap];
    case 'below':
      return [x - width / 2, y + gap, x + width / 2, y + gap + 2 * half];
  }
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
