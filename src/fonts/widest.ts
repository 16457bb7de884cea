import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { memoizeByText } from '../lib/memoize.ts';

/**
 * DejaVu Sans is the widest font that `--sans` in src/views/styles/tokens.css commonly falls back to: what fits in it
 * fits in the others.
 */
const load = memoizeByText((weight: 'regular' | 'bold') => {
  const file = weight === 'bold' ? 'DejaVuSans-Bold.ttf' : 'DejaVuSans.ttf';
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(`dejavu-fonts-ttf/ttf/${file}`);
  const font = create(readFileSync(path));
  if (font.isCollection) throw new Error(`${path} holds several fonts.`);
  return font;
});

/** Some capitals of Arial (E, S, R) are a little wider than those of DejaVu Sans, which is wider on the whole. */
const allowance = 1.05;

/**
 * How wide a line of text in the system's sans can become, whatever font a reader's system has for it.
 * @returns the width in em; a character that DejaVu does not have counts as a square, as a Chinese one is
 */
export function widestLine(text: string, weight: 'regular' | 'bold'): number {
  const font = load(weight);
  const widthOf = (code: number) =>
    font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : 1;
  return allowance * [...text].reduce((sum, character) => sum + widthOf(character.codePointAt(0) ?? 0), 0);
}

/** How far a line reaches above and below its baseline in that font, in em. */
export const lineReach = { above: 0.93, below: 0.24 } as const;
