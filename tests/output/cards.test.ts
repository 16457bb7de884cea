import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { PNG } from 'pngjs';
import { root, site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';
import { quotedIn } from '../setup/statement.ts';

const cards = site.languages.flatMap((locale) => [
  `${locale}/card.png`,
  ...quotedIn(root, locale).map((id) => `${locale}/cards/${id}.png`),
]);

/** The colour of the paper in light, from the site's tokens. */
const [, paper = ''] =
  /--paper: #([0-9a-f]{6})/.exec(readFileSync(join(root, 'src/views/styles/tokens.css'), 'utf8')) ?? [];
const [red, green, blue] = Buffer.from(paper, 'hex');

/** Width of the margin that must stay empty, in pixels: what a network may cut or round off. */
const margin = 48;

for (const card of cards) {
  test(`${card} is a picture of 1200 × 630 pixels that is neither empty nor full to the edge`, () => {
    expect(existsSync(join(dist, card))).toBe(true);
    const { width, height, data } = PNG.sync.read(readFileSync(join(dist, card)));
    expect([width, height]).toEqual([1200, 630]);
    let inked = 0;
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const at = (y * width + x) * 4;
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) continue;
        inked += 1;
        const inside = x >= margin && x < width - margin && y >= margin && y < height - margin;
        if (!inside) throw new Error(`Ink in the margin at ${x}, ${y}.`);
      }
    }
    expect(inked / (width * height)).toBeGreaterThan(0.03);
  });
}

test('No two cards are alike', () => {
  const pictures = cards.map((card) => readFileSync(join(dist, card)).toString('base64'));
  expect(new Set(pictures).size).toBe(cards.length);
});

test('Only paragraphs in which somebody is quoted have a card', () => {
  for (const locale of site.languages) {
    const published = readdirSync(join(dist, locale, 'cards')).sort();
    expect(published).toEqual(
      quotedIn(root, locale)
        .map((id) => `${id}.png`)
        .sort(),
    );
  }
});
