import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { widestLine } from '../../src/fonts/widest.ts';
import { mapWidth, scales } from '../../src/model/timeline/collisions.ts';
import { letteringScales, placeLabels, placeScaleBar } from '../../src/views/timeline/labels.ts';
import { chanceFrom } from '../fuzz/random.ts';
import { root } from '../setup/project.ts';

const letters = ['abcdefghiklmnoprstuw', 'абвгдежийклмнопрстуфхцчшщыюя', 'ابتثجحدذرز', '中国人民', 'ΑΒΓΔΣΩ'];

test('However many places a map has and however long their names, no name covers another, in the widest font', () => {
  const { below, one } = chanceFrom(7);
  const height = 640;
  for (let round = 0; round < 60; round += 1) {
    const alphabet = [...one(letters)];
    const word = (length: number) => Array.from({ length }, () => one(alphabet)).join('');
    const pins = Array.from({ length: 1 + below(40) }, () => ({
      x: below(mapWidth),
      y: below(height),
      name: word(1 + below(24)),
    }));
    const lettering = Array.from({ length: below(8) }, (_, index) => ({
      x: below(mapWidth),
      y: below(height),
      kind: index % 2 ? ('water' as const) : ('country' as const),
      lines: [word(1 + below(16)), word(5)].slice(0, 1 + (index % 2)),
    }));
    const bar = placeScaleBar(10 + below(400), word(3 + below(12)), pins, height);
    const placed = placeLabels(pins, lettering, bar, height);
    expect(placed.names).toHaveLength(pins.length);
    const faults = [...scales.keys()].flatMap((index) => {
      const all = [bar, ...placed.names, ...placed.lettering].flatMap(({ boxes }) => boxes.slice(index, index + 1));
      return all.filter(([left, top, right, bottom], number) => {
        const covers = all.slice(0, number).some((b) => left < b[2] && b[0] < right && top < b[3] && b[1] < bottom);
        return covers || Math.min(left, top, mapWidth - right, height - bottom) < 0;
      });
    });
    expect(faults).toEqual([]);
    expect(placed.lettering.every(({ boxes }) => boxes.length <= letteringScales)).toBe(true);
  }
});

test('A place alone on the map has its name at every scale', () => {
  const pins = [{ x: 500, y: 300, name: 'Somewhere' }];
  const { names } = placeLabels(pins, [], placeScaleBar(100, '100 km', pins, 600), 600);
  expect(names).toMatchObject([{ side: 'end', boxes: { length: scales.length } }]);
});

test('Names are placed for the scales at which the styles draw them', () => {
  const css = readFileSync(join(root, 'src/views/timeline/map.css'), 'utf8');
  expect([...css.matchAll(/--enlarged: ([\d.]+);/g)].map(([, scale]) => Number(scale))).toEqual(
    scales.map(({ scale }) => scale),
  );
  const widths = [...css.matchAll(/max-width: ([\d.]+)rem\)[^{]*\{\s*\.map \{\s*--enlarged/g)].map(
    ([, width]) => width,
  );
  expect(scales.flatMap(({ hidden }) => hidden ?? [])).toEqual(widths.map((width) => `from-${width}`));
});

test('A line is measured 5 % wider than DejaVu Sans sets it, and what that font lacks as wide as a square', () => {
  // Advance widths of the font file: 1,401 and 1,585 of 2,048 units for “A”, regular and bold.
  expect(widestLine('A', 'regular')).toBeCloseTo((1.05 * 1401) / 2048, 5);
  expect(widestLine('A', 'bold')).toBeCloseTo((1.05 * 1585) / 2048, 5);
  expect(widestLine('字字', 'bold')).toBeCloseTo(2.1, 5);
});
